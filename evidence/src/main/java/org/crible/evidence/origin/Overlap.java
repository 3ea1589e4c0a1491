package org.crible.evidence.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that share wording: the share of word trigrams of the shorter text that stand in the other
 * too (containment, after Broder, "On the resemblance and containment of documents", 1997). A
 * threshold of .15 is precise but blind: it finds copies, not retellings.
 */
public final class Overlap {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Overlap() {}

  /**
   * Two texts that overlap.
   *
   * @param first the smaller of the two names
   * @param second the other
   * @param containment 0 to 1
   */
  public record Pair(String first, String second, double containment) {}

  /**
   * The pairs of texts at or above the threshold, by name.
   *
   * @param texts text by name
   * @param rules threshold and the least size
   */
  public static List<Pair> among(Map<String, String> texts, OriginRules rules) {
    List<String> names = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    Map<Long, List<Integer>> holders = new HashMap<>();
    new TreeMap<>(texts)
        .forEach(
            (name, text) -> {
              Set<Long> trigrams = trigrams(text);
              if (trigrams.size() >= rules.leastTrigrams()) {
                trigrams.forEach(
                    t -> holders.computeIfAbsent(t, x -> new ArrayList<>(1)).add(names.size()));
                names.add(name);
                sizes.add(trigrams.size());
              }
            });
    List<Pair> pairs = new ArrayList<>();
    shared(holders)
        .forEach(
            (key, count) -> {
              int one = (int) (key >>> 32);
              int other = key.intValue();
              double containment = count / (double) Math.min(sizes.get(one), sizes.get(other));
              if (containment >= rules.overlap()) {
                pairs.add(new Pair(names.get(one), names.get(other), containment));
              }
            });
    return pairs;
  }

  /** The containment of two texts, 0 to 1; 0 where one has fewer than three words. */
  public static double containment(String one, String other) {
    Set<Long> first = trigrams(one);
    Set<Long> second = trigrams(other);
    int least = Math.min(first.size(), second.size());
    first.retainAll(second);
    return least == 0 ? 0 : first.size() / (double) least;
  }

  private static Map<Long, Integer> shared(Map<Long, List<Integer>> holders) {
    Map<Long, Integer> shared = new TreeMap<>();
    for (List<Integer> documents : holders.values()) {
      for (int i = 0; i < documents.size(); i++) {
        for (int j = i + 1; j < documents.size(); j++) {
          shared.merge(((long) documents.get(i) << 32) | documents.get(j), 1, Integer::sum);
        }
      }
    }
    return shared;
  }

  private static Set<Long> trigrams(String text) {
    Set<Long> trigrams = new HashSet<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    long before = 0;
    long last = 0;
    int seen = 0;
    while (words.find()) {
      long word = fnv(words.group());
      if (++seen > 2) {
        trigrams.add((before * 31 + last) * 31 + word);
      }
      before = last;
      last = word;
    }
    return trigrams;
  }

  /** FNV-1a, 64 bits: keeps a trigram in eight bytes. */
  private static long fnv(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
