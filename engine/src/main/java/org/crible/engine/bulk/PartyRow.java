package org.crible.engine.bulk;

import java.util.List;
import org.crible.model.Entity;

/** One row of the input. */
sealed interface PartyRow {

  /** The row's id, or its line where it has none. */
  String id();

  /** A party to look for. */
  record Good(String id, Entity party) implements PartyRow {}

  /**
   * A row that cannot be used.
   *
   * @param line line in the input, from 1
   * @param reason one sentence
   * @param text the row as it stood there
   */
  record Bad(String id, long line, String reason, List<String> text) implements PartyRow {
    static final List<String> COLUMNS = List.of("line", "id", "reason", "row");

    /** As it stands in the file of rejected rows. */
    List<String> fields() {
      return List.of(Long.toString(line), id, reason, String.join(",", text));
    }
  }
}
