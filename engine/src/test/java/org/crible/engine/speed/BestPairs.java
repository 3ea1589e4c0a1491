package org.crible.engine.speed;

import java.util.List;
import java.util.stream.IntStream;
import org.crible.index.file.IndexFile;
import org.crible.index.file.Names;
import org.crible.index.file.Vocabulary;

/**
 * What many screening programs do: every name is looked at, and each word of the query is compared
 * by Jaro and Winkler with each word of the name. It is given the names of an index, so their words
 * are already folded, transliterated and split, each name once.
 */
final class BestPairs {
  private static final double PREFIX_WEIGHT = 0.1;
  private static final int LONGEST_PREFIX = 4;

  private final char[][] words;
  private final Names names;

  BestPairs(IndexFile file) {
    Vocabulary vocabulary = file.vocabulary();
    words =
        IntStream.range(0, vocabulary.count())
            .mapToObj(place -> cut(vocabulary.get(place).form()))
            .toArray(char[][]::new);
    names = file.names();
  }

  /** Of how many names the mean likeness of the best pairs reaches the threshold. */
  int hits(List<String> query, double threshold) {
    char[][] asked = query.stream().map(BestPairs::cut).toArray(char[][]::new);
    int hits = 0;
    for (int name = 0; name < names.count(); name++) {
      double sum = 0;
      for (char[] word : asked) {
        sum += best(word, name);
      }
      if (sum >= threshold * asked.length) {
        hits++;
      }
    }
    return hits;
  }

  private double best(char[] word, int name) {
    double best = 0;
    int at = names.place(name);
    int count = Names.words(names.head(at));
    for (int i = 0; i < count; i++) {
      best = Math.max(best, likeness(word, words[names.word(at, i)]));
    }
    return best;
  }

  /** So that the letters of a word fit into the bits of a number. */
  private static char[] cut(String word) {
    return word.substring(0, Math.min(word.length(), Long.SIZE)).toCharArray();
  }

  /** Winkler, String Comparator Metrics and Enhanced Decision Rules (1990). */
  static double likeness(char[] one, char[] other) {
    int window = Math.max(0, Math.max(one.length, other.length) / 2 - 1);
    long inOne = 0;
    long inOther = 0;
    int matches = 0;
    for (int i = 0; i < one.length; i++) {
      int to = Math.min(other.length, i + window + 1);
      for (int j = Math.max(0, i - window); j < to; j++) {
        if ((inOther >>> j & 1) == 0 && one[i] == other[j]) {
          inOne |= 1L << i;
          inOther |= 1L << j;
          matches++;
          break;
        }
      }
    }
    if (matches == 0) {
      return 0;
    }
    double same = matches;
    double jaro =
        (same / one.length
                + same / other.length
                + (same - transposed(one, inOne, other, inOther) / 2.0) / same)
            / 3;
    int prefix = 0;
    int most = Math.min(LONGEST_PREFIX, Math.min(one.length, other.length));
    while (prefix < most && one[prefix] == other[prefix]) {
      prefix++;
    }
    return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
  }

  private static int transposed(char[] one, long inOne, char[] other, long inOther) {
    int different = 0;
    long left = inOther;
    for (long rest = inOne; rest != 0; rest &= rest - 1) {
      if (one[Long.numberOfTrailingZeros(rest)] != other[Long.numberOfTrailingZeros(left)]) {
        different++;
      }
      left &= left - 1;
    }
    return different;
  }
}
