package org.crible.match.name;

import java.util.ArrayList;
import java.util.List;
import org.crible.match.Token;
import org.crible.match.Token.Kind;
import org.crible.match.name.TokenSimilarity.Likeness;

/**
 * Two lists of tokens paired one to one, order ignored, and what is left of each.
 *
 * <p>With S the sum over the pairs of likeness times twice the lighter weight, M the weight of the
 * paired tokens (twice the lighter one where they are one word in two spellings), and L, R the
 * weights left on the two sides, the likeness of the names is
 *
 * <pre>S / (M + omission * |L - R| + contradiction * 2 * min(L, R))</pre>
 *
 * so that a word that only one name has costs less than words that contradict each other. (In the
 * last term a frequent word counts more than it weighs, which only makes the divisor larger.)
 *
 * <p><b>Bound.</b> As contradiction ≥ omission, the divisor is at least M + omission * (L + R).
 * With W the weight of all tokens of both names and w(p) that of the two tokens of a pair p, L + R
 * = W - Σ w(p). So a likeness of T or more needs Σ (S(p) - T * M(p) + T * omission * w(p)) ≥ T *
 * omission * W. Each term is a function of two tokens ({@link #gain}) and each token stands in one
 * pair at most, so Σ over one side's tokens of their best gain, none counted below 0, is an upper
 * bound.
 *
 * @param pairs the pairs, in the order of the left tokens
 * @param leftOver tokens of the left list without a partner
 * @param rightOver tokens of the right list without a partner
 * @param crossed whether the one name's child is the other's parent, see {@link Filiation}
 */
record Alignment(List<Pair> pairs, List<Token> leftOver, List<Token> rightOver, boolean crossed) {

  /** Two tokens that were paired. */
  record Pair(Token left, Token right, Likeness likeness, NameWeights weights) {
    int lighter() {
      return Math.min(left.weight(), right.weight());
    }

    /**
     * How much it says that the two agree, as a weight: what is alike by a key says no more than
     * the key does.
     */
    double information() {
      return switch (likeness.rule()) {
        case SAME ->
            Acronym.is(left) || Acronym.is(right)
                ? Math.min(lighter(), weights.acronymLetter() * left.form().length())
                : lighter();
        case DOUBLED -> lighter() * likeness.value();
        case EDITS, LOOKS -> lighter() * (1 - (1 - likeness.value()) * weights.editSlack());
        case SKELETON ->
            Math.min(lighter(), weights.skeletonLetter() * left.skeleton().length())
                * likeness.value();
        case COARSE ->
            Math.min(lighter(), weights.coarseLetter() * left.coarse().length()) * likeness.value();
        case FAMILY ->
            Math.min(lighter(), likeness.value() < weights.spelling() ? weights.familySays() : 1000)
                * likeness.value();
        case SOUND -> Math.min(lighter(), soundSays()) * likeness.value();
        case INITIAL -> lighter() * likeness.value();
        case NONE -> 0;
      };
    }

    /** Few sounds make all syllables, so many words sound nearly like one of them. */
    private int soundSays() {
      boolean syllabic =
          TokenSimilarity.isSyllabic(left.script()) || TokenSimilarity.isSyllabic(right.script());
      return syllabic ? weights.syllablesSay() : weights.soundSays();
    }

    /** What the pair weighs in the divisor. */
    int weight() {
      return likeness.value() >= weights.same() ? 2 * lighter() : left.weight() + right.weight();
    }
  }

  /** What a pair adds towards a likeness of T: see the bound above. Zero where nothing is alike. */
  static double gain(Token left, Token right, double likeness, double t, NameWeights weights) {
    if (likeness == 0) {
      return 0;
    }
    int lighter = Math.min(left.weight(), right.weight());
    int both = left.weight() + right.weight();
    int divisor = likeness >= weights.same() ? 2 * lighter : both;
    return Math.max(0, likeness * 2 * lighter - t * divisor + t * weights.omission() * both);
  }

  /** Pairs the tokens so that the sum of the gains at the profile's pivot is the largest. */
  static Alignment of(
      List<Token> left, List<Token> right, TokenSimilarity similarity, NameWeights weights) {
    Likeness[][] likeness = new Likeness[left.size()][right.size()];
    double[][] gains = new double[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        likeness[i][j] = similarity.of(left.get(i), right.get(j));
        gains[i][j] =
            gain(left.get(i), right.get(j), likeness[i][j].value(), weights.pivot(), weights);
      }
    }
    int[] columnOf = Assignment.best(gains);
    List<Pair> pairs = new ArrayList<>();
    List<Token> leftOver = new ArrayList<>();
    List<Token> rightOver = new ArrayList<>();
    boolean[] taken = new boolean[right.size()];
    for (int i = 0; i < columnOf.length; i++) {
      int j = columnOf[i];
      if (j < 0) {
        leftOver.add(left.get(i));
      } else {
        pairs.add(new Pair(left.get(i), right.get(j), likeness[i][j], weights));
        taken[j] = true;
      }
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        rightOver.add(right.get(j));
      }
    }
    return new Alignment(
        List.copyOf(pairs),
        List.copyOf(leftOver),
        List.copyOf(rightOver),
        Filiation.crossed(left, right, pairs));
  }

  int leftWeight() {
    return weight(leftOver);
  }

  int rightWeight() {
    return weight(rightOver);
  }

  private static int weight(List<Token> tokens) {
    int sum = 0;
    for (Token token : tokens) {
      sum += token.weight();
    }
    return sum;
  }

  /** Whether both sides have a token of a kind that the other has not. */
  boolean conflict(Kind kind) {
    return has(leftOver, kind) && has(rightOver, kind);
  }

  /** Whether one side has a token of a kind that the other has not. */
  boolean omits(Kind kind) {
    return has(leftOver, kind) || has(rightOver, kind);
  }

  private static boolean has(List<Token> tokens, Kind kind) {
    for (Token token : tokens) {
      if (token.kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
