package org.crible.lists;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of several lists in a file, each of which is loaded as a dataset of its own.
 *
 * @param dataset its name
 * @param source what the file calls it; empty for all its lists in one
 * @param date the day that the file says it is of; null if it says none
 * @param first whether it is the first that is read of the file: the one to report what is of none
 * @param names the parties of each list of the part, which a "Linked To" points at
 */
public record ListPart(
    String dataset,
    String source,
    @Nullable LocalDate date,
    boolean first,
    Map<String, PartyNames> names) {

  /** Keeps its own map. */
  public ListPart {
    names = Map.copyOf(names);
  }
}
