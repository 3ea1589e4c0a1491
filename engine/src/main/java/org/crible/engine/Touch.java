package org.crible.engine;

import org.crible.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the lists does to a customer.
 *
 * @param change what happened
 * @param entity the listed party, as of the later day where it is still listed then
 * @param before its score on the earlier day; null if there was no match
 * @param after its score on the later day; null if there is no match
 */
public record Touch(Change change, Entity entity, @Nullable Double before, @Nullable Double after) {

  /** What can happen to a customer. */
  public enum Change {
    /** A match that was none before. */
    TOUCHED,
    /** A match before and after, with a party of which the lists now say something else. */
    CHANGED,
    /** A match before that is none any more. */
    RELEASED
  }

  /** The larger of the two scores: what a list of touches is sorted by. */
  public double score() {
    return Math.max(before == null ? 0 : before, after == null ? 0 : after);
  }
}
