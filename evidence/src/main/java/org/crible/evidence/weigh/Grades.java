package org.crible.evidence.weigh;

import java.util.EnumSet;
import java.util.List;
import org.crible.evidence.Reliability;

/**
 * Rule 2, the grades: ρ = r · c · m · relay^hops, the probability that the origin reports as the
 * facts warrant and that it reaches us unchanged. Four grades for four different doubts; none is
 * lowered for a doubt that belongs to another.
 */
final class Grades {
  private static final List<Reliability> SCALE =
      List.copyOf(EnumSet.range(Reliability.A, Reliability.E));
  private final WeighingProfile profile;

  Grades(WeighingProfile profile) {
    this.profile = profile;
  }

  /**
   * r of a grade moved by steps, first those of interest, then those of the scenario: up stops at
   * A, down ends below E. Grade F does not move: it has no figure.
   *
   * @throws IllegalArgumentException for grade F
   */
  double reliability(Reliability grade, int raised, int stepsUp) {
    int index = SCALE.indexOf(grade);
    if (index < 0) {
      throw new IllegalArgumentException("grade " + grade + " has no figure");
    }
    int moved = Math.max(0, Math.max(0, index - raised) - stepsUp);
    return moved >= SCALE.size()
        ? profile.belowE()
        : profile.reliability().getOrDefault(SCALE.get(moved), 0.0);
  }

  /** ρ, 0 to 1. */
  double rho(double reliability, double credibility, double modality, int hops) {
    int counted = Math.min(Math.max(hops, 0), profile.relayHops());
    return reliability * credibility * modality * Math.pow(profile.relay(), counted);
  }
}
