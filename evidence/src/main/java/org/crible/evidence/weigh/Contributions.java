package org.crible.evidence.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crible.evidence.Direction;
import org.crible.evidence.Weighing.Contribution;
import org.crible.evidence.Weighing.OriginGroup;
import org.crible.evidence.Weighing.Step;
import org.crible.evidence.origin.Grouping;

/** What each origin group adds, claim by claim, heaviest first: the waterfall of the answer. */
final class Contributions {
  private static final Comparator<Step> HEAVIEST =
      Comparator.comparingDouble((Step step) -> -Math.abs(step.weight()))
          .thenComparing(Step::claim);
  private final ClaimWeight weights;
  private final Grouping grouping;
  private final Answer answer;

  Contributions(WeighingProfile profile, Grouping grouping, Answer answer) {
    this.weights = new ClaimWeight(profile);
    this.grouping = grouping;
    this.answer = answer;
  }

  List<Contribution> of(List<Graded.Counted> counted) {
    Map<String, List<Graded.Counted>> groups = new TreeMap<>();
    for (Graded.Counted graded : counted) {
      groups.computeIfAbsent(answer.group(graded), g -> new ArrayList<>()).add(graded);
    }
    List<Contribution> contributions = new ArrayList<>();
    groups.forEach((name, members) -> contributions.add(contribution(name, members)));
    contributions.sort(
        Comparator.comparingDouble((Contribution c) -> -Math.abs(c.log10Lr()))
            .thenComparing(Contribution::origin));
    return contributions;
  }

  private Contribution contribution(String name, List<Graded.Counted> members) {
    List<Step> steps = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      List<Step> sided =
          members.stream()
              .filter(graded -> graded.direction() == direction)
              .map(graded -> weights.step(graded, 0))
              .sorted(HEAVIEST)
              .toList();
      for (int i = 0; i < sided.size(); i++) {
        steps.add(i == 0 ? counting(sided.get(i)) : sided.get(i));
      }
    }
    steps.sort(HEAVIEST);
    double weight = steps.stream().filter(Step::counted).mapToDouble(Step::weight).sum();
    return new Contribution(
        name, title(name), weight, steps.stream().map(Step::claim).distinct().toList(), steps);
  }

  private String title(String name) {
    return grouping.groups().stream()
        .filter(group -> group.name().equals(name))
        .map(OriginGroup::title)
        .findFirst()
        .orElse(name);
  }

  private static Step counting(Step step) {
    return new Step(
        step.claim(),
        step.ladder(),
        step.reliability(),
        step.credibility(),
        step.modality(),
        step.hops(),
        step.rho(),
        step.weight(),
        step.capped(),
        true);
  }
}
