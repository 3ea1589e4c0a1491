package org.crible.evidence.weigh;

import java.util.ArrayList;
import java.util.List;
import org.crible.evidence.Weighing.Contribution;
import org.crible.evidence.Weighing.Gap;
import org.crible.evidence.Weighing.Linchpin;
import org.crible.evidence.Wording;

/**
 * What to find next: what the claims themselves say is not known (rule 5), a second origin where
 * the word hangs on one, grades for claims that have none.
 */
final class NextSteps {
  private NextSteps() {}

  static List<Gap> of(
      List<Graded.Gap> gaps,
      List<Graded.Unfounded> unfounded,
      List<Contribution> contributions,
      List<Linchpin> linchpins) {
    List<Gap> next = new ArrayList<>();
    for (Graded.Gap gap : gaps) {
      next.add(new Gap("gap", gap.claim().id(), Wording.of("next-gap", gap.claim().id())));
    }
    for (Linchpin linchpin : linchpins) {
      next.add(
          new Gap(
              "second-origin",
              null,
              Wording.of("next-second-origin", title(contributions, linchpin.origin()))));
    }
    for (Graded.Unfounded claim : unfounded) {
      next.add(
          new Gap(
              "grade",
              claim.claim().id(),
              Wording.of("next-" + claim.reason(), claim.claim().id())));
    }
    if (contributions.isEmpty()) {
      next.add(new Gap("no-claim", null, Wording.of("next-no-claim")));
    }
    return next;
  }

  private static String title(List<Contribution> contributions, String origin) {
    return contributions.stream()
        .filter(contribution -> contribution.origin().equals(origin))
        .map(Contribution::title)
        .findFirst()
        .orElse(origin);
  }
}
