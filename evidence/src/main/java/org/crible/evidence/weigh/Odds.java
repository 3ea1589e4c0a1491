package org.crible.evidence.weigh;

/** Rule 7, the sum: P = 1 / (1 + 10^−(O+W)), cut to the profile's ends. */
final class Odds {
  private Odds() {}

  /** log10 odds of a probability between 0 and 1, both excluded. */
  static double ofProbability(double probability) {
    return Math.log10(probability / (1 - probability));
  }

  /** The probability of log10 odds, cut to the ends. */
  static double probability(double logOdds, WeighingProfile profile) {
    double exact = 1 / (1 + Math.pow(10, -logOdds));
    return Math.min(profile.most(), Math.max(profile.least(), exact));
  }
}
