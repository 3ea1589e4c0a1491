package org.crible.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.lists.UnmappedField;

/** Counts fields without a place by name, and keeps one example of each. */
final class FieldTally {
  /** No list has so many fields: a file with more makes up a new one in each row. */
  private static final int MOST_NAMES = 1_000;

  private static final String OTHERS = "(other fields)";
  private final Map<String, UnmappedFields> byName = new LinkedHashMap<>();

  void add(UnmappedField field) {
    String name = field.field();
    if (byName.size() >= MOST_NAMES && !byName.containsKey(name)) {
      name = OTHERS;
    }
    UnmappedFields before = byName.get(name);
    UnmappedField first = before == null ? named(field, name) : before.first();
    byName.put(name, new UnmappedFields(first, before == null ? 1 : before.count() + 1));
  }

  private static UnmappedField named(UnmappedField field, String name) {
    return new UnmappedField(field.file(), field.line(), name, field.value());
  }

  List<UnmappedFields> fields() {
    return List.copyOf(byName.values());
  }
}
