package org.crible.engine.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crible.index.search.NameIndex;
import org.crible.match.NameForm;
import org.crible.match.Prepared;
import org.crible.match.Token;
import org.crible.match.name.LikenessKeys;
import org.crible.match.name.NameComparison;
import org.crible.match.name.TokenSimilarity;
import org.crible.match.profile.Comparison;
import org.crible.match.profile.Profile;

/**
 * Every listed party in memory, with an inverted list of words, so that many thousand people can be
 * scored in minutes. It leaves out only what the bound of {@link NameComparison} leaves out.
 */
final class ListedParties {
  private static final int MOST_EDITS = 2;

  private final Profile profile;
  private final TokenSimilarity similarity;
  private final List<Prepared> parties;
  private final List<Token> vocabulary = new ArrayList<>();
  private final List<NameForm> forms = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();
  private final List<int[]> postings = new ArrayList<>();
  private final Map<String, List<Integer>> joined = new HashMap<>();
  private final Map<String, List<Integer>> byForm = new HashMap<>();
  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final Map<Token, int[]> alike = new ConcurrentHashMap<>();
  private final long[] letters;

  ListedParties(Profile plain, List<Prepared> prepared) {
    profile = plain.withFrequencies(NameIndex.count(prepared));
    similarity = new TokenSimilarity(profile.nameWeights());
    parties = prepared.stream().map(profile::reweigh).toList();
    Map<Token, Integer> places = new HashMap<>();
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      for (Prepared.Name name : parties.get(i).names()) {
        int place = forms.size();
        forms.add(name.form());
        owners.add(i);
        for (Token token : name.form().tokens()) {
          int word = places.computeIfAbsent(token, t -> vocabulary.size());
          if (word == vocabulary.size()) {
            vocabulary.add(token);
            lists.add(new ArrayList<>());
            byForm.computeIfAbsent(token.form(), f -> new ArrayList<>()).add(word);
            for (String key : LikenessKeys.kept(token)) {
              byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(word);
            }
          }
          lists.get(word).add(place);
        }
        for (NameForm.Join join : name.form().joins()) {
          joined.computeIfAbsent(join.form(), f -> new ArrayList<>()).add(place);
        }
      }
    }
    lists.forEach(l -> postings.add(l.stream().mapToInt(Integer::intValue).toArray()));
    letters = vocabulary.stream().mapToLong(t -> mask(t.form())).toArray();
  }

  Profile profile() {
    return profile;
  }

  int size() {
    return parties.size();
  }

  /** A listed party and how alike it is. */
  record Found(Prepared party, double score) {}

  /** The listed parties from a score on. */
  List<Found> search(Prepared query, double threshold) {
    Comparison comparison = profile.comparison(query);
    double floor = comparison.nameFloor(threshold);
    BitSet candidates = new BitSet();
    for (NameComparison name : comparison.names()) {
      collect(name, floor, candidates);
    }
    List<Found> found = new ArrayList<>();
    candidates.stream()
        .forEach(
            i -> {
              double score = comparison.scoreFrom(threshold, parties.get(i)).value();
              if (score >= threshold) {
                found.add(new Found(parties.get(i), score));
              }
            });
    found.sort((a, b) -> Double.compare(b.score, a.score));
    return found;
  }

  private void collect(NameComparison name, double floor, BitSet candidates) {
    Map<Integer, Double> gains = new HashMap<>();
    BitSet words = new BitSet();
    for (Token token : name.form().tokens()) {
      for (int word : alike.computeIfAbsent(token, this::alike)) {
        words.set(word);
      }
    }
    words.stream()
        .forEach(
            word -> {
              double gain = name.bestGain(vocabulary.get(word), floor);
              if (gain > 0) {
                for (int place : postings.get(word)) {
                  gains.merge(place, gain, Double::sum);
                }
              }
            });
    gains.forEach(
        (place, gain) -> {
          if (gain >= name.neededGains(floor, forms.get(place).weight())) {
            candidates.set(owners.get(place));
          }
        });
    for (NameForm.Join join : name.form().joins()) {
      for (int word : byForm.getOrDefault(join.form(), List.of())) {
        for (int place : postings.get(word)) {
          candidates.set(owners.get(place));
        }
      }
    }
    for (Token token : name.form().tokens()) {
      joined.getOrDefault(token.form(), List.of()).forEach(p -> candidates.set(owners.get(p)));
    }
  }

  private int[] alike(Token token) {
    BitSet found = new BitSet();
    for (String key : LikenessKeys.sought(token)) {
      for (int word : byKey.getOrDefault(key, List.of())) {
        found.set(word);
      }
    }
    LikenessKeys.prefix(token).ifPresent(prefix -> beginning(prefix, found));
    long mask = mask(token.form());
    int length = token.form().length();
    for (int i = 0; LikenessKeys.edits(token) > 0 && i < letters.length; i++) {
      if (Math.abs(vocabulary.get(i).form().length() - length) <= MOST_EDITS
          && Long.bitCount(mask & ~letters[i]) <= MOST_EDITS
          && Long.bitCount(letters[i] & ~mask) <= MOST_EDITS) {
        found.set(i);
      }
    }
    return found.stream()
        .filter(word -> similarity.of(token, vocabulary.get(word)).value() > 0)
        .toArray();
  }

  private void beginning(String prefix, BitSet found) {
    for (int i = 0; i < letters.length; i++) {
      if (vocabulary.get(i).form().startsWith(prefix)) {
        found.set(i);
      }
    }
  }

  private static long mask(String form) {
    long mask = 0;
    for (int i = 0; i < form.length(); i++) {
      mask |= 1L << (form.charAt(i) & 63);
    }
    return mask;
  }
}
