package org.crible.evidence.weigh;

import java.util.ArrayList;
import java.util.List;
import org.crible.evidence.Weighing.Unassessed;

/**
 * Rule 12, what if: each claim without a basis is shown, and tried alone at the profile's middle
 * grades, so that a reader sees what grading it could do. The answer itself is not touched.
 */
final class WhatIf {
  private final Answer answer;

  WhatIf(Answer answer) {
    this.answer = answer;
  }

  List<Unassessed> of(List<Graded.Unfounded> unfounded, List<Graded.Counted> counted) {
    return unfounded.stream()
        .map(
            claim ->
                new Unassessed(
                    claim.claim().id(),
                    claim.reason(),
                    claim.ifGraded() == null
                        ? null
                        : answer.likelihood(with(counted, claim.ifGraded())).point()))
        .toList();
  }

  private static List<Graded.Counted> with(List<Graded.Counted> counted, Graded.Counted more) {
    List<Graded.Counted> all = new ArrayList<>(counted);
    all.add(more);
    return all;
  }
}
