package org.crible.evidence.weigh;

import java.util.OptionalDouble;
import org.crible.evidence.Claim;
import org.crible.evidence.Interest;

/**
 * Rule 4, interest: what a speaker would say whether true or not weighs next to nothing. A bare
 * denial or accusation is capped lower than one with particulars that can be checked; once checked,
 * the check is a claim of its own. A statement against interest raises reliability by a step.
 */
final class InterestCap {
  private final WeighingProfile profile;

  InterestCap(WeighingProfile profile) {
    this.profile = profile;
  }

  /** The cap in bans; empty where the speaker has no such interest. */
  OptionalDouble of(Claim claim) {
    return switch (claim.interest()) {
      case DENIES, ACCUSES ->
          OptionalDouble.of(claim.bare() ? profile.bareCap() : profile.particularCap());
      case NONE, AGAINST_INTEREST -> OptionalDouble.empty();
    };
  }

  /** Steps by which the origin's reliability rises. */
  static int stepsUp(Claim claim) {
    return claim.interest() == Interest.AGAINST_INTEREST ? 1 : 0;
  }

  /** The weight cut to the cap, its sign kept. */
  static double cut(double weight, double cap) {
    return Math.copySign(Math.min(Math.abs(weight), cap), weight);
  }
}
