package org.crible.evidence.weigh;

import org.crible.evidence.Claim;
import org.crible.evidence.Question;

/**
 * Rule 7, the prior: even odds unless the case says otherwise; above even only on an exhibit, which
 * then counts in no group of the question.
 */
final class Prior {
  private Prior() {}

  /** The probability that counts before any claim. */
  static double of(Question question, WeighingProfile profile) {
    return unsupported(question, profile) ? profile.priorWithoutExhibit() : question.prior();
  }

  /** Whether the case asks for a prior that nothing carries. */
  static boolean unsupported(Question question, WeighingProfile profile) {
    return question.prior() > profile.priorWithoutExhibit() && question.priorExhibit() == null;
  }

  /** Whether the claim is spent on the prior. */
  static boolean carries(Question question, Claim claim) {
    return claim.id().equals(question.priorExhibit());
  }
}
