package org.crible.evidence.weigh;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crible.evidence.Direction;
import org.crible.evidence.origin.Grouping;

/**
 * Rule 6, origin groups: a group weighs its strongest claim for plus its strongest claim against;
 * repetition and detail add nothing. Rule 7, first half: the sum over groups.
 */
final class GroupWeight {
  private final ClaimWeight weights;
  private final Grouping grouping;

  GroupWeight(WeighingProfile profile, Grouping grouping) {
    this.weights = new ClaimWeight(profile);
    this.grouping = grouping;
  }

  /** The sum of the claims of one direction over groups, in bans; its sign is the direction's. */
  double sum(List<Graded.Counted> counted, Direction direction, Scenario scenario) {
    Map<String, String> names = scenario.merges(direction) ? grouping.merged() : grouping.apart();
    Map<String, Double> strongest = new TreeMap<>();
    for (Graded.Counted graded : counted) {
      if (graded.direction() == direction) {
        strongest.merge(
            names.getOrDefault(graded.claim().id(), graded.claim().id()),
            weights.bans(graded, scenario.stepsUp(direction)),
            GroupWeight::stronger);
      }
    }
    return strongest.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** W, the sum of both directions. */
  double sum(List<Graded.Counted> counted, Scenario scenario) {
    return sum(counted, Direction.SUPPORTS, scenario) + sum(counted, Direction.OPPOSES, scenario);
  }

  private static double stronger(double one, double other) {
    return Math.abs(one) >= Math.abs(other) ? one : other;
  }
}
