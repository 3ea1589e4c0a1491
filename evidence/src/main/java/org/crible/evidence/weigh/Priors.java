package org.crible.evidence.weigh;

import java.util.List;
import java.util.Objects;
import org.crible.evidence.Case;
import org.crible.evidence.Claim;
import org.crible.evidence.Question;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.origin.Grouping;
import org.jspecify.annotations.Nullable;

/**
 * Rule 7, the prior: even odds unless the case says otherwise; above even only on an exhibit that
 * is known, not rejected, and in no group that counts on the question anyway. What fails that falls
 * back to even odds, with a remark, and its exhibit counts as any other claim.
 *
 * @param known the claims that count, as of the day
 */
record Priors(WeighingProfile profile, Case kase, List<Claim> known, Grouping grouping) {

  Prior of(Question question) {
    double even = profile.priorWithoutExhibit();
    String exhibit = question.priorExhibit();
    if (question.prior() <= even) {
      return new Prior(question.prior(), exhibit, null);
    }
    String fault = exhibit == null ? "prior" : fault(question, exhibit);
    return fault == null
        ? new Prior(question.prior(), exhibit, null)
        : new Prior(even, null, fault);
  }

  private @Nullable String fault(Question question, String exhibit) {
    Claim held =
        kase.claims().stream().filter(claim -> claim.id().equals(exhibit)).findFirst().orElse(null);
    if (held == null) {
      return "prior-exhibit-unknown";
    }
    if (held.status() == ReviewStatus.REJECTED) {
      return "prior-exhibit-rejected";
    }
    if (!known.contains(held)) {
      return "prior-exhibit-left-out";
    }
    String group = grouping.merged().get(exhibit);
    boolean shared =
        known.stream()
            .filter(claim -> !claim.id().equals(exhibit))
            .filter(claim -> Objects.equals(group, grouping.merged().get(claim.id())))
            .anyMatch(claim -> counts(question, claim));
    return shared ? "prior-exhibit-shared" : null;
  }

  private boolean counts(Question question, Claim claim) {
    Grading grading = new Grading(profile, kase.sources());
    return claim.about().stream()
        .filter(about -> about.question().equals(question.id()))
        .anyMatch(about -> grading.grade(claim, about) instanceof Graded.Counted);
  }
}
