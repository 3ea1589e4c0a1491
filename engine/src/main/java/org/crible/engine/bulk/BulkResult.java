package org.crible.engine.bulk;

import java.nio.file.Path;
import java.util.List;

/**
 * What screening many parties gave.
 *
 * @param rows rows screened, without the rejected ones
 * @param matched rows with at least one result
 * @param results results in all
 * @param silent results left out because a person cleared them and nothing has changed
 * @param rejected rows that could not be used
 * @param rejectedFile where those stand with their reasons, if there are any
 * @param ignored columns of the input that no schema has
 * @param resumedAt how many rows an earlier run had done; 0 if none was resumed
 */
public record BulkResult(
    long rows,
    long matched,
    long results,
    long silent,
    long rejected,
    Path rejectedFile,
    List<String> ignored,
    long resumedAt) {
  public BulkResult {
    ignored = List.copyOf(ignored);
  }
}
