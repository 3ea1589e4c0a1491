package org.crible.index.search;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.crible.index.file.Buckets;
import org.crible.index.file.IndexFile;
import org.crible.index.file.Keys;
import org.crible.index.file.Rows;
import org.crible.index.file.Shape;
import org.crible.index.file.Vocabulary;
import org.crible.match.NameKind;
import org.crible.match.Token;
import org.crible.match.name.LikenessKeys;
import org.crible.match.name.TokenSimilarity;
import org.crible.text.sound.SoundedWord;
import org.crible.text.sound.Sounds;
import org.jspecify.annotations.Nullable;

/**
 * Finds every word of the vocabulary that may be like another one, but for those that an initial
 * can stand for, which are too many. None is missed: {@link LikenessKeys} says under which keys
 * they are kept. Most that have a key in common are not alike, which only comparing them tells.
 * Thread-safe; remembers what it found, as names repeat their words.
 */
final class WordSearch {
  private static final int REMEMBERED = 1 << 15;

  /** No more places are remembered in all: 16 MB. */
  private static final int MOST_PLACES = 1 << 22;

  private final Vocabulary vocabulary;
  private final Buckets keys;
  private final Rows postings;
  private final TokenSimilarity similarity;
  private final Effort effort;

  /** By the last bits of the word's hash; threads may find the same twice. */
  private final AtomicReferenceArray<@Nullable Remembered> remembered =
      new AtomicReferenceArray<>(REMEMBERED);

  private final AtomicInteger rememberedPlaces = new AtomicInteger();

  private static final class Remembered {
    private final Token token;
    private final Set<NameKind> kinds;
    private final Found found;

    Remembered(Token token, Set<NameKind> kinds, Found found) {
      this.token = token;
      this.kinds = kinds;
      this.found = found;
    }

    boolean isOf(Token other, Set<NameKind> read) {
      return token.equals(other) && kinds.equals(read);
    }
  }

  WordSearch(IndexFile file, Vocabulary vocabulary, TokenSimilarity similarity, Effort effort) {
    this.effort = effort;
    this.vocabulary = vocabulary;
    this.keys = file.keys();
    this.postings = file.postings();
    this.similarity = similarity;
  }

  /** Words that are like another one, and some that are not. */
  static final class Found {
    private final int[] places;
    private final long names;

    private Found(int[] places, long names) {
      this.places = places;
      this.names = names;
    }

    int count() {
      return places.length;
    }

    /** The place of one of them, 0 to count less 1; ascending. */
    int place(int index) {
      return places[index];
    }

    /**
     * About how many names those stand in that are like it: the words of its form are; of the
     * others few of those that stand in many names.
     */
    long names() {
      return names;
    }
  }

  /**
   * All words that are like one, of names that were read as one of the kinds, and others that are
   * not.
   *
   * @param kinds what the name was read as in which the word stands
   */
  Found find(Token token, Set<NameKind> kinds) {
    int hash = 31 * token.hashCode() + kinds.size();
    int slot = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
    @Nullable Remembered known = remembered.get(slot);
    if (known == null || !known.isOf(token, kinds)) {
      known = new Remembered(token, kinds, search(token, kinds));
      if (remember(slot, known) > MOST_PLACES) {
        for (int i = 0; i < REMEMBERED; i++) {
          remember(i, null);
        }
      }
    }
    return known.found;
  }

  /** How many places are remembered in all then. */
  private int remember(int slot, @Nullable Remembered word) {
    @Nullable Remembered before = remembered.getAndSet(slot, word);
    int more = word == null ? 0 : word.found.count();
    return rememberedPlaces.addAndGet(more - (before == null ? 0 : before.found.count()));
  }

  /** Whether a word that stands in so many names is compared before these are met. */
  boolean comparesFirst(int names) {
    return names > effort.few();
  }

  /** How like a word is to one that was found; 0 if it is not. */
  double likeness(Token token, int place) {
    return similarity.of(token, vocabulary.get(place)).value();
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

  private void find(Consumer<IntConsumer> hashes, IntConsumer found) {
    Ints all = new Ints();
    hashes.accept(all::add);
    keys.find(all.all(), found);
  }

  /** Few words in Latin letters with the consonants of another script's word spell it. */
  private IntConsumer bySound(Token token, IntConsumer byKey) {
    @Nullable Sounds sounds = Sounds.of(token.script());
    if (sounds == null) {
      return byKey;
    }
    SoundedWord word = sounds.word(token.form());
    return place -> {
      int other = vocabulary.shape(place);
      if (word.maySpell(Shape.letters(other), Shape.length(other))) {
        byKey.accept(place);
      }
    };
  }

  private Found search(Token token, Set<NameKind> kinds) {
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
    find(hashes -> Keys.sought(token, hashes), byKey);
    find(hashes -> Keys.sounding(token, hashes), bySound(token, byKey));
    find(hashes -> Keys.near(token, hashes), byLetters);
    int[] places = kept.distinct();
    long names = 0;
    for (int place : places) {
      int more = postings.length(place);
      names +=
          more <= effort.few() || vocabulary.get(place).form().equals(token.form())
              ? more
              : effort.few();
    }
    return new Found(places, names);
  }
}
