package org.crible.store;

import java.util.List;

/**
 * What happened to a listed party between two issues of its list.
 *
 * @param id the party's id
 * @param caption what a person calls it, as of the newer issue where that has it
 * @param kind what happened
 * @param differences of a changed party: what is stated differently of itself, then of each of its
 *     addresses, sanctions, identifications and links, by id; empty for the other kinds
 */
public record PartyChange(
    String id, String caption, Kind kind, List<EntityDifference> differences) {
  public PartyChange {
    differences = List.copyOf(differences);
  }

  /** What can happen to a party. */
  public enum Kind {
    /** Only the newer issue has it as a listed party. */
    ADDED,
    /** Both issues have it, and something else is said of it or of what belongs to it. */
    CHANGED,
    /** Only the older issue has it as a listed party. */
    REMOVED,
    /**
     * No party, but something on the list that belongs to none, such as a company that stands
     * between an owner and a party.
     */
    UNLISTED
  }
}
