package org.crible.evidence.weigh;

import org.crible.evidence.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What counts before any claim of a question is read.
 *
 * @param probability of yes
 * @param exhibit id of the claim that is spent on it and counts in no group of the question
 * @param remark message key, where the case asked for a prior that nothing carries
 */
record Prior(double probability, @Nullable String exhibit, @Nullable String remark) {
  boolean spends(Claim claim) {
    return claim.id().equals(exhibit);
  }
}
