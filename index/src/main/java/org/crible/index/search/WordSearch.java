package org.crible.index.search;

import java.util.Arrays;
import org.crible.index.file.IndexFile;
import org.crible.index.file.Keys;
import org.crible.index.file.Rows;
import org.crible.index.file.Vocabulary;
import org.crible.match.Token;
import org.crible.match.name.LikenessKeys;
import org.crible.match.name.TokenSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * Finds every word of the vocabulary that is like another one, but for those that an initial can
 * stand for, which are too many. None is missed: {@link LikenessKeys} says under which keys they
 * are kept. Thread-safe; remembers what it found, as names repeat their words.
 */
final class WordSearch {
  private static final int REMEMBERED = 1 << 14;

  private final Vocabulary vocabulary;
  private final Rows keys;
  private final TokenSimilarity similarity;

  /** By the last bits of the word's hash; threads may find the same twice. */
  private final @Nullable Remembered[] remembered = new Remembered[REMEMBERED];

  private record Remembered(Token token, Alike alike) {}

  WordSearch(IndexFile file, Vocabulary vocabulary, TokenSimilarity similarity) {
    this.vocabulary = vocabulary;
    this.keys = file.keys();
    this.similarity = similarity;
  }

  /** Words of the vocabulary and how like they are. */
  static final class Alike {
    private final int[] places;
    private final double[] likeness;

    private Alike(int[] places, double[] likeness) {
      this.places = places;
      this.likeness = likeness;
    }

    int count() {
      return places.length;
    }

    /** The place of one of them, 0 to count less 1; ascending. */
    int place(int index) {
      return places[index];
    }

    /** How like that one is, above 0. */
    double likeness(int index) {
      return likeness[index];
    }
  }

  Alike find(Token token) {
    int hash = token.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
    Remembered known = remembered[slot];
    if (known == null || !known.token.equals(token)) {
      known = new Remembered(token, search(token));
      remembered[slot] = known;
    }
    return known.alike;
  }

  private Alike search(Token token) {
    Ints kept = new Ints();
    Keys.sought(
        token,
        hash -> {
          int bucket = Keys.bucket(hash, keys.count());
          for (int i = keys.start(bucket); i < keys.end(bucket); i++) {
            kept.add(keys.number(i));
          }
        });
    int[] places = kept.distinct();
    double[] likeness = new double[places.length];
    int count = 0;
    for (int place : places) {
      double value = similarity.of(token, vocabulary.get(place)).value();
      if (value > 0) {
        places[count] = place;
        likeness[count++] = value;
      }
    }
    return new Alike(Arrays.copyOf(places, count), Arrays.copyOf(likeness, count));
  }
}
