package org.crible.match.name;

import org.crible.match.Frequencies;
import org.crible.match.Token;
import org.jspecify.annotations.Nullable;

/** How much a word weighs: by its kind, by a background of common names, by the loaded lists. */
public final class WordWeights {
  /** Counting over fewer names would make every word of a short list a frequent one. */
  private static final int LEAST_NAMES = 20_000;

  /** Letters of a syllable of a Chinese or Korean name. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 6;

  private static final WordList PARTICLES = WordList.named("particles");
  private static final WordList COMMON = WordList.named("common");

  private final NameWeights weights;
  private final Frequencies frequencies;

  public WordWeights(NameWeights weights, Frequencies frequencies) {
    this.weights = weights;
    this.frequencies = frequencies;
  }

  /** Whether the background of common names has the word. */
  static boolean isCommon(String word) {
    return COMMON.classOf(word) != null;
  }

  /** The weight of a word of that kind, 1 to 1000. */
  public int of(String form, Token.Kind kind) {
    return switch (kind) {
      case LEGAL -> weights.legal();
      case GENERIC -> weights.generic();
      case PARTICLE ->
          WordList.SON.equals(PARTICLES.classOf(form)) ? weights.son() : weights.particle();
      case TITLE -> weights.title();
      case INITIAL -> weights.initial();
      case NUMBER -> weights.number();
      case WORD, STRICT -> word(form);
    };
  }

  private int word(String form) {
    int known = known(form);
    int background = Patronymic.is(form) ? Math.min(known, weights.patronymic()) : known;
    int count = frequencies.count(form);
    if (count == 0) {
      return background;
    }
    double share = count / (double) Math.max(frequencies.names(), LEAST_NAMES);
    int listed = (int) Math.round(-weights.decade() * StrictMath.log10(share));
    return Math.min(background, Math.max(weights.frequent(), Math.min(weights.rare(), listed)));
  }

  /** A word that two frequent syllables make ({@code Jianping}) is as frequent as both together. */
  private int known(String form) {
    @Nullable String common = COMMON.classOf(form);
    if (common != null) {
      return Integer.parseInt(common);
    }
    return inSyllables(form, weights);
  }

  /** What a word weighs which two frequent syllables make; as much as a rare one if none do. */
  static int inSyllables(String form, NameWeights weights) {
    int least = weights.rare();
    for (int at = SHORTEST; at <= form.length() - SHORTEST && form.length() <= 2 * LONGEST; at++) {
      int first = syllable(form.substring(0, at), weights);
      int second = syllable(form.substring(at), weights);
      least = Math.min(least, first + second);
    }
    return least;
  }

  private static int syllable(String form, NameWeights weights) {
    @Nullable String common = form.length() > LONGEST ? null : COMMON.classOf(form);
    int weight = common == null ? weights.rare() : Integer.parseInt(common);
    return weight <= weights.syllable() ? weight : weights.rare();
  }
}
