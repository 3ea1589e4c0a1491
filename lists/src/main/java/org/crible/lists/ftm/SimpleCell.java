package org.crible.lists.ftm;

import java.util.ArrayList;
import java.util.List;

/**
 * The values of a cell: between semicolons, each in quotes where the exporter thought it needful
 * ({@code "A; B";C}), a quote in quotes doubled.
 */
final class SimpleCell {
  private SimpleCell() {}

  static List<String> values(String cell) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '"' && quoted && i + 1 < cell.length() && cell.charAt(i + 1) == '"') {
        value.append(c);
        i++;
      } else if (c == '"' && (quoted || value.toString().isBlank())) {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        add(values, value);
      } else {
        value.append(c);
      }
    }
    add(values, value);
    return values;
  }

  private static void add(List<String> values, StringBuilder value) {
    String text = value.toString().strip();
    if (!text.isEmpty() && !values.contains(text)) {
      values.add(text);
    }
    value.setLength(0);
  }
}
