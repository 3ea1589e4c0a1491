package org.crible.match.name;

import org.crible.match.Frequencies;
import org.crible.match.Token;
import org.jspecify.annotations.Nullable;

/** How much a word weighs: by its kind, by a background of common names, by the loaded lists. */
public final class WordWeights {
  /** Counting over fewer names would make every word of a short list a frequent one. */
  private static final int LEAST_NAMES = 20_000;

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
    @Nullable String common = COMMON.classOf(form);
    int known = common == null ? weights.rare() : Integer.parseInt(common);
    int background = Patronymic.is(form) ? Math.min(known, weights.patronymic()) : known;
    int count = frequencies.count(form);
    if (count == 0) {
      return background;
    }
    double share = count / (double) Math.max(frequencies.names(), LEAST_NAMES);
    int listed = (int) Math.round(-weights.decade() * StrictMath.log10(share));
    return Math.min(background, Math.max(weights.frequent(), Math.min(weights.rare(), listed)));
  }
}
