package org.crible.evidence.weigh;

import org.crible.evidence.Direction;

/**
 * Rule 8, the interval: the answer under the grudging and under the generous reading of the same
 * claims. Low: prior odds down, each support a reliability step down and each opposition a step up,
 * possibly shared origins merged for support and kept apart for opposition. High: the mirror.
 */
enum Scenario {
  POINT(0),
  LOW(-1),
  HIGH(1);

  private final int sign;

  Scenario(int sign) {
    this.sign = sign;
  }

  /** Bans added to the prior log odds. */
  double shift(WeighingProfile profile) {
    return sign * profile.intervalLogOdds();
  }

  /** Reliability steps up for claims of the direction. */
  int stepsUp(Direction direction) {
    return direction == Direction.SUPPORTS ? sign : -sign;
  }

  /** Whether possible links count as one origin for claims of the direction. */
  boolean merges(Direction direction) {
    return sign == 0 || (direction == Direction.SUPPORTS) == (sign < 0);
  }
}
