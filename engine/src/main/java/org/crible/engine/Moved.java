package org.crible.engine;

import org.crible.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A result that another profile gives otherwise.
 *
 * @param change what would happen
 * @param entity the listed party
 * @param before its score by the profile in use; null where it is no match
 * @param after its score by the profile on trial; null where it is no match
 */
public record Moved(Change change, Entity entity, @Nullable Double before, @Nullable Double after) {

  /** What can happen to a result. */
  public enum Change {
    /** A match that is none by the profile in use. */
    APPEARS,
    /** A match by both, with another score. */
    MOVES,
    /** No match any more. */
    VANISHES
  }
}
