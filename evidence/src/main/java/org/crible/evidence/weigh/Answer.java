package org.crible.evidence.weigh;

import java.util.List;
import org.crible.evidence.Direction;
import org.crible.evidence.Weighing.Likelihood;
import org.crible.evidence.origin.Grouping;

/** Rules 6 to 9 in a row: from graded claims to likelihood, with and without one group. */
final class Answer {
  private final WeighingProfile profile;
  private final Grouping grouping;
  private final GroupWeight sums;
  private final LikelihoodWords words;
  private final double logOdds;

  Answer(WeighingProfile profile, Grouping grouping, double logOdds) {
    this.profile = profile;
    this.grouping = grouping;
    this.sums = new GroupWeight(profile, grouping);
    this.words = new LikelihoodWords(profile);
    this.logOdds = logOdds;
  }

  /** The likelihood that the claims give; "not assessed" where there are none. */
  Likelihood likelihood(List<Graded.Counted> counted) {
    return counted.isEmpty()
        ? words.notAssessed()
        : words.name(
            probability(counted, Scenario.POINT),
            probability(counted, Scenario.LOW),
            probability(counted, Scenario.HIGH));
  }

  /** W in bans. */
  double weight(List<Graded.Counted> counted) {
    return sums.sum(counted, Scenario.POINT);
  }

  /** The part of W that has the direction, in bans. */
  double weight(List<Graded.Counted> counted, Direction direction) {
    return sums.sum(counted, direction, Scenario.POINT);
  }

  /** The claims that are not in the group. */
  List<Graded.Counted> without(List<Graded.Counted> counted, String group) {
    return counted.stream().filter(graded -> !group.equals(group(graded))).toList();
  }

  /** The group that a claim belongs to. */
  String group(Graded graded) {
    String id = graded.claim().id();
    return grouping.merged().getOrDefault(id, id);
  }

  private double probability(List<Graded.Counted> counted, Scenario scenario) {
    return Odds.probability(
        logOdds + scenario.shift(profile) + sums.sum(counted, scenario), profile);
  }
}
