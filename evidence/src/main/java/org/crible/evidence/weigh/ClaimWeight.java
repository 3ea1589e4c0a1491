package org.crible.evidence.weigh;

import org.crible.evidence.Claim;
import org.crible.evidence.Weighing.Step;

/** Rules 2 to 4 put together: one claim's weight, with every figure that it came from. */
final class ClaimWeight {
  private final Grades grades;

  ClaimWeight(WeighingProfile profile) {
    this.grades = new Grades(profile);
  }

  /**
   * The arithmetic of the claim.
   *
   * @param graded the claim's grades
   * @param stepsUp steps by which the scenario moves the origin's reliability; negative is down
   */
  Step step(Graded.Counted graded, int stepsUp) {
    Claim claim = graded.claim();
    double r = grades.reliability(graded.reliability(), graded.stepsUp(), stepsUp);
    double rho = grades.rho(r, graded.credibility(), graded.modality(), claim.hops());
    double raw = LikelihoodRatio.bans(graded.ladder(), rho);
    boolean capped = graded.cap() != null && Math.abs(raw) > graded.cap();
    return new Step(
        claim.id(),
        graded.ladder(),
        r,
        graded.credibility(),
        graded.modality(),
        claim.hops(),
        rho,
        graded.cap() == null ? raw : InterestCap.cut(raw, graded.cap()),
        capped ? graded.cap() : null,
        false);
  }

  /** The weight alone, in bans. */
  double bans(Graded.Counted graded, int stepsUp) {
    return step(graded, stepsUp).weight();
  }
}
