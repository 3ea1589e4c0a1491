package org.crible.lists.uk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a designation: a single value, or several that belong together such as the lines of an
 * address.
 *
 * @param cells the values by name; a single value has the empty name
 */
record Part(Map<String, Cell> cells) {

  /**
   * A value.
   *
   * @param field where it stands in the publisher's file
   */
  record Cell(String text, String field) {}

  static Part of(String text, String field) {
    return new Part(Map.of("", new Cell(text, field)));
  }

  /** The named value; null if there is none. */
  @Nullable String text(String name) {
    Cell cell = cells.get(name);
    return cell == null ? null : cell.text();
  }

  /** Where the named value stands, or the part if it has none of that name. */
  String field(String name) {
    Cell cell = cells.get(name);
    return cell != null
        ? cell.field()
        : cells.values().stream().map(Cell::field).findFirst().orElse(name);
  }

  /** The single value. */
  String text() {
    String text = text("");
    return text == null ? "" : text;
  }

  /** Where the single value stands. */
  String field() {
    return field("");
  }
}
