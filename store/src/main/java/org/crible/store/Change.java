package org.crible.store;

import org.crible.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an entity of one list between two of its issues.
 *
 * @param id the entity's id
 * @param partyBefore whether it was a listed party
 * @param partyAfter whether it is a listed party
 * @param before as it was; null if it was added
 * @param after as it is; null if it was removed
 */
public record Change(
    String id,
    boolean partyBefore,
    boolean partyAfter,
    @Nullable Entity before,
    @Nullable Entity after) {

  /** Whether it is a listed party on either side. */
  public boolean party() {
    return partyBefore || partyAfter;
  }
}
