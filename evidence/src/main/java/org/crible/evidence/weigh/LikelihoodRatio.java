package org.crible.evidence.weigh;

/**
 * Rule 3, the weight: with probability ρ the origin reports as the facts warrant, otherwise at
 * random. Hence k(L, ρ) = ((1+ρ)L + (1−ρ)) / ((1−ρ)L + (1+ρ)), symmetric for and against, 1 at ρ =
 * 0, and never above (1+ρ)/(1−ρ): no word makes a weak source decisive. The weight of evidence in
 * bans is I. J. Good's ("Probability and the Weighing of Evidence", 1950).
 */
final class LikelihoodRatio {
  private LikelihoodRatio() {}

  /**
   * The likelihood ratio that reaches us.
   *
   * @param ladder L, above 0
   * @param rho 0 to 1
   */
  static double k(double ladder, double rho) {
    return ((1 + rho) * ladder + (1 - rho)) / ((1 - rho) * ladder + (1 + rho));
  }

  /** log10 k, in bans. */
  static double bans(double ladder, double rho) {
    return Math.log10(k(ladder, rho));
  }
}
