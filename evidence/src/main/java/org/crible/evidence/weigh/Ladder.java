package org.crible.evidence.weigh;

import java.util.OptionalDouble;
import org.crible.evidence.Bearing;
import org.crible.evidence.Claim;
import org.crible.evidence.Direction;
import org.crible.evidence.Strength;

/**
 * Rule 1, the ladder: how far the fact, if true, separates the two answers. A claim that opposes
 * takes the reciprocal; the bearing is that of the statement as made, so that a denial is not
 * negated a second time. Rule 5: a search that found nothing takes 1 − d, d the chance that it
 * would have found the thing if it were there.
 */
final class Ladder {
  private final WeighingProfile profile;

  Ladder(WeighingProfile profile) {
    this.profile = profile;
  }

  /** L, above 1 for support and below 1 for opposition; empty where no strength was given. */
  OptionalDouble of(Claim claim, Bearing bearing) {
    if (claim.search() != null) {
      double found = profile.search().getOrDefault(claim.search(), 0.0);
      return OptionalDouble.of(directed(1 / (1 - found), bearing.direction()));
    }
    return bearing.strength() == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(of(bearing.strength(), bearing.direction()));
  }

  /** L of a strength. */
  double of(Strength strength, Direction direction) {
    return directed(profile.strength().getOrDefault(strength, 1.0), direction);
  }

  private static double directed(double ladder, Direction direction) {
    return direction == Direction.SUPPORTS ? ladder : 1 / ladder;
  }
}
