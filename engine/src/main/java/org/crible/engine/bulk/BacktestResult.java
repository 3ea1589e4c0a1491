package org.crible.engine.bulk;

import java.nio.file.Path;
import java.util.List;

/**
 * What another profile would change for a file of parties.
 *
 * @param rows rows screened, without the rejected ones
 * @param same results with the same score by both
 * @param appear results by the profile on trial only
 * @param vanish results by the profile in use only
 * @param move results by both, with another score
 * @param touched rows that would have a result and have none now
 * @param released rows that have a result and would have none
 * @param rejected rows that could not be used
 * @param rejectedFile where those stand with their reasons, if there are any
 * @param ignored columns of the input that no schema has
 */
public record BacktestResult(
    long rows,
    long same,
    long appear,
    long vanish,
    long move,
    long touched,
    long released,
    long rejected,
    Path rejectedFile,
    List<String> ignored) {
  public BacktestResult {
    ignored = List.copyOf(ignored);
  }
}
