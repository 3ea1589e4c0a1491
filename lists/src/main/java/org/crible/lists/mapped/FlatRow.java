package org.crible.lists.mapped;

import java.util.List;
import java.util.Map;

/** A row of a table: one value a column at most. */
record FlatRow(long line, Map<String, String> leaves) implements MappedRow {
  @Override
  public List<String> values(String path) {
    String value = leaves.get(path);
    return value == null ? List.of() : List.of(value);
  }

  @Override
  public List<MappedRow> each(String path) {
    return List.of(this);
  }
}
