package org.crible.evidence.weigh;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crible.evidence.Reliability;

/**
 * Rule 11, credibility 1: a label on a claim whose fact a further origin asserts while no fit
 * origin denies it. It adds no weight, since the second group is in the sum already. That two
 * claims state one fact is a person's decision ({@code facts} in case.yml).
 */
final class Confirmation {
  private final Answer answer;
  private final List<List<String>> facts;

  Confirmation(Answer answer, List<List<String>> facts) {
    this.answer = answer;
    this.facts = facts;
  }

  /** Ids of the claims that carry the label, sorted. */
  List<String> of(List<Graded.Counted> counted) {
    Set<String> confirmed = new TreeSet<>();
    for (List<String> fact : facts) {
      List<Graded.Counted> stating =
          counted.stream().filter(graded -> fact.contains(graded.claim().id())).toList();
      for (Graded.Counted graded : stating) {
        boolean denied =
            stating.stream().anyMatch(o -> o.direction() != graded.direction() && fit(o));
        boolean asserted =
            stating.stream()
                .anyMatch(
                    o ->
                        o.direction() == graded.direction()
                            && fit(o)
                            && !answer.group(o).equals(answer.group(graded)));
        if (asserted && !denied) {
          confirmed.add(graded.claim().id());
        }
      }
    }
    return List.copyOf(confirmed);
  }

  /** Whether the origin is graded A to C. */
  private static boolean fit(Graded.Counted graded) {
    return graded.reliability().compareTo(Reliability.C) <= 0;
  }
}
