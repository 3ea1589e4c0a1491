package org.crible.engine;

import java.time.LocalDate;
import java.util.List;
import org.crible.store.Issue;
import org.crible.store.PartyChange;

/**
 * What changed in a list between the issues in force on two days.
 *
 * @param dataset the list
 * @param from the earlier day
 * @param to the later day, or the same
 * @param before the issue in force on the earlier day
 * @param after the issue in force on the later day; may be the same
 * @param changes by id; what belongs to no party at the end
 */
public record Delta(
    String dataset,
    LocalDate from,
    LocalDate to,
    Issue before,
    Issue after,
    List<PartyChange> changes) {
  public Delta {
    changes = List.copyOf(changes);
  }

  /** The changes of one kind, by id. */
  public List<PartyChange> of(PartyChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }
}
