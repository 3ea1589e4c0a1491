package org.crible.lists.ftm;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One statement as the file has it. */
record StatementRow(long line, Map<String, String> cells) {

  /** The entity that it is about: the canonical one, where entities were joined. */
  String entity() {
    String canonical = cells.getOrDefault("canonical_id", "");
    return canonical.isBlank() ? cells.getOrDefault("entity_id", "") : canonical;
  }

  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Whether it comes from a source that was only consulted, about an entity of no list. */
  boolean isExternal() {
    return get("external").matches("(?i)t|true|1");
  }

  /** A day, of a time stamp its day; null if there is none. */
  @Nullable LocalDate day(String column) {
    String text = get(column);
    try {
      return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
