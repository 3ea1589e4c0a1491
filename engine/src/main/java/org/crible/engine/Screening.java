package org.crible.engine;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param query what was asked
 * @param hits every result that reaches the threshold, up to the limit; by score descending, then
 *     id
 * @param silent results that a person cleared for this customer, while nothing has changed
 * @param beforeFirstIssue whether the day asked for is before the first loaded issue, so that
 *     nothing was listed
 */
public record Screening(Query query, List<Hit> hits, List<Hit> silent, boolean beforeFirstIssue) {
  public Screening {
    hits = List.copyOf(hits);
    silent = List.copyOf(silent);
  }
}
