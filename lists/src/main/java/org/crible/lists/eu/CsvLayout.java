package org.crible.lists.eu;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which column of a CSV of the EU is which path of its XML, from a {@code csv-*-fields.yml}.
 *
 * @param key the columns with the party's number, best first
 * @param date the columns with the day of the file
 */
record CsvLayout(
    Map<String, String> mapped, Map<String, String> left_out, List<String> key, List<String> date) {
  static final List<CsvLayout> ALL =
      List.of(read("csv-1.1-fields.yml"), read("csv-1.0-fields.yml"));

  /** Whether a header is of this layout. */
  boolean fits(Set<String> columns) {
    return columns.containsAll(key);
  }

  boolean knows(String column) {
    return mapped.containsKey(column) || left_out.containsKey(column);
  }

  /** The column of each path. */
  Map<String, String> columns() {
    Map<String, String> columns = new HashMap<>();
    mapped.forEach((column, path) -> columns.putIfAbsent(path, column));
    return Map.copyOf(columns);
  }

  private static CsvLayout read(String name) {
    try (InputStream in = CsvLayout.class.getResourceAsStream(name)) {
      return YAMLMapper.shared().readValue(in, CsvLayout.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
