package org.crible.evidence.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crible.evidence.Weighing.Likelihood;
import org.crible.evidence.Weighing.Unassessed;
import org.jspecify.annotations.Nullable;

/**
 * Rule 12, what if: claims without a basis are shown, and tried at the profile's middle grades,
 * each alone and all at once, so that a reader sees what grading could do. The answer itself is not
 * touched, and sufficiency never sees these figures.
 */
final class WhatIf {
  private final Answer answer;

  WhatIf(Answer answer) {
    this.answer = answer;
  }

  /** Each claim tried alone. */
  List<Unassessed> of(List<Graded.Unfounded> unfounded, List<Graded.Counted> counted) {
    return unfounded.stream()
        .map(
            claim ->
                new Unassessed(
                    claim.claim().id(),
                    claim.reason(),
                    claim.ifGraded() == null
                        ? null
                        : answer.likelihood(with(counted, List.of(claim.ifGraded())))))
        .toList();
  }

  /** All of them tried at once; null where no grade is missing. */
  @Nullable Likelihood ofAll(List<Graded.Unfounded> unfounded, List<Graded.Counted> counted) {
    List<Graded.Counted> tried =
        unfounded.stream().map(Graded.Unfounded::ifGraded).filter(Objects::nonNull).toList();
    return tried.isEmpty() ? null : answer.likelihood(with(counted, tried));
  }

  private static List<Graded.Counted> with(
      List<Graded.Counted> counted, List<Graded.Counted> more) {
    List<Graded.Counted> all = new ArrayList<>(counted);
    all.addAll(more);
    return all;
  }
}
