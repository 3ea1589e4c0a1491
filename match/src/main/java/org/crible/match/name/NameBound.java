package org.crible.match.name;

/**
 * What two names must have in common to be alike by at least T: the bounds by which a search leaves
 * names out without pairing their words.
 *
 * <p>Let Λ be the sum of the lighter weights of the pairs of {@link Alignment}, and L, R the
 * weights left on the two sides. With its S and M, and as nothing lowers its divisor below M +
 * omission * |L - R| + contradiction * 2 * min(L, R) and no factor raises the likeness of the names
 * above S divided by that, a likeness of T or more needs
 *
 * <pre>S - T * M >= T * (omission * |L - R| + 2 * contradiction * min(L, R))</pre>
 *
 * <p><b>Reach.</b> The left side is the sum over the pairs of {@link #surplus}, counted as 0 where
 * it is negative; the right side grows with L and with R, as contradiction ≥ omission. So for any
 * upper bound of the one and lower bounds of the others {@link #reached} must hold.
 *
 * <p><b>Telling.</b> The likeness is no more than the {@link NameWeights.Ceiling} of what agrees
 * says, less {@code unsaid * (L + R)}. As a pair says no more than {@link #information}, for any
 * upper bound of the sum of that and lower bounds of L and R {@link #tells} must hold.
 *
 * <p><b>Share.</b> As no likeness is above 1 and M ≥ 2 Λ, the left side is at most 2 (1 - T) Λ. Let
 * x be the smaller of L and R: then x ≤ r Λ with r = (1 - T) / (T * contradiction). On the side
 * where x is left, the words weigh Λ + x at least. So on one side at least the words without a
 * partner weigh no more than the share r / (1 + r) of all words of that side.
 *
 * @param threshold T
 * @param beside the most that agrees beside the names, as the weight of a word
 * @param people whether the names are compared as people's only and one of them has several words
 */
public record NameBound(double threshold, double beside, boolean people, NameWeights weights) {
  /** More than rounding can hide. */
  private static final double ROUNDING = 1e-6;

  /** What a pair adds beyond T times what it weighs, 0 or more. */
  public double surplus(int mine, int other, double likeness) {
    int lighter = Math.min(mine, other);
    int divisor = likeness >= weights.same() ? 2 * lighter : mine + other;
    return Math.max(0, likeness * 2 * lighter - threshold * divisor);
  }

  /** The most that a pair says, by whatever rule its words are alike. */
  public double information(int mine, int other, double likeness) {
    return Math.min(mine, other) * (1 - (1 - likeness) * weights.editSlack());
  }

  /**
   * Whether names can be alike by T.
   *
   * @param surplus no less than the sum of the pairs' surpluses
   * @param left no more than the weight of the one name's words without a partner
   * @param right no more than that of the other's
   */
  public boolean reached(double surplus, int left, int right) {
    double apart =
        weights.omission() * Math.abs(left - right)
            + 2 * weights.contradiction() * Math.min(left, right);
    return surplus + ROUNDING >= threshold * apart;
  }

  /**
   * Whether what agrees is rare enough for names that are alike by T.
   *
   * @param information no less than the sum of what the pairs say
   * @param left no more than the weight of the one name's words without a partner
   * @param right no more than that of the other's
   * @param joined whether words may be joined, so that both names may be of one word
   */
  public boolean tells(double information, int left, int right, boolean joined) {
    double needed = weights.person().needed(threshold, weights.pivot());
    if (!people || joined) {
      needed = Math.min(needed, weights.other().needed(threshold, weights.pivot()));
    }
    return beside + information - weights.unsaid() * (left + right) + ROUNDING >= needed;
  }

  /**
   * On one side at least, the words without a partner weigh no more than this share of the whole.
   */
  public double share() {
    double open = 1 - threshold;
    return open <= 0
        ? ROUNDING
        : Math.min(1, open / (open + threshold * weights.contradiction()) + ROUNDING);
  }
}
