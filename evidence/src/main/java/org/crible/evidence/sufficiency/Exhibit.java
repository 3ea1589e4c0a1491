package org.crible.evidence.sufficiency;

import org.crible.evidence.Claim;
import org.crible.evidence.ReviewStatus;

/**
 * A claim offered for an element.
 *
 * @param claim the claim
 * @param supports whether it speaks for the element
 * @param group the origin group that it belongs to
 * @param solid whether its grades, put together, reach the profile's threshold for an origin to
 *     count
 * @param record whether its origin is a record: a register, a decision, a commercial document
 */
public record Exhibit(Claim claim, boolean supports, String group, boolean solid, boolean record) {
  /** Whether it may be relied on: accepted by a person, disclosable, solid. */
  boolean reliable() {
    return solid && claim.disclosable() && claim.status() == ReviewStatus.ACCEPTED;
  }
}
