package org.crible.index.search;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntConsumer;
import org.crible.index.file.Buckets;
import org.crible.index.file.IndexFile;
import org.crible.index.file.Keys;
import org.crible.index.file.Shape;
import org.crible.index.file.Vocabulary;
import org.crible.match.NameKind;
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
  private static final int REMEMBERED = 1 << 15;

  private final Vocabulary vocabulary;
  private final Buckets keys;
  private final TokenSimilarity similarity;

  /** By the last bits of the word's hash; threads may find the same twice. */
  private final @Nullable Remembered[] remembered = new Remembered[REMEMBERED];

  private record Remembered(Token token, Set<NameKind> kinds, Alike alike) {
    boolean isOf(Token other, Set<NameKind> read) {
      return token.equals(other) && kinds.equals(read);
    }
  }

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

  /**
   * All words that are like one, of names that were read as one of the kinds.
   *
   * @param kinds what the name was read as in which the word stands
   */
  Alike find(Token token, Set<NameKind> kinds) {
    int hash = 31 * token.hashCode() + kinds.size();
    int slot = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
    Remembered known = remembered[slot];
    if (known == null || !known.isOf(token, kinds)) {
      known = new Remembered(token, kinds, search(token, kinds));
      remembered[slot] = known;
    }
    return known.alike;
  }

  /** The places of all words of a form, several where it stands for several things. */
  int[] ofForm(String form) {
    Ints kept = new Ints();
    keys.find(
        Keys.sameForm(form),
        place -> {
          if (vocabulary.get(place).form().equals(form)) {
            kept.add(place);
          }
        });
    return kept.distinct();
  }

  private Alike search(Token token, Set<NameKind> kinds) {
    Ints kept = new Ints();
    int shape = Shape.of(token.form(), kinds);
    IntConsumer byKey =
        place -> {
          if (Shape.meet(shape, vocabulary.shape(place))) {
            kept.add(place);
          }
        };
    int edits = LikenessKeys.edits(token);
    IntConsumer byLetters =
        place -> {
          int other = vocabulary.shape(place);
          if (Shape.meet(shape, other) && Shape.near(shape, other, edits)) {
            kept.add(place);
          }
        };
    Keys.sought(token, hash -> keys.find(hash, byKey));
    Keys.near(token, hash -> keys.find(hash, byLetters));
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
