package org.crible.evidence.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds lines to one top-level field of a YAML file and leaves every other line as it is, comments
 * included. A field in flow form ({@code questions: [{…}]}) is first spread to one line an item.
 */
final class YamlSections {
  private static final Pattern TOP = Pattern.compile("[\\w\"'-]+\\s*:.*");
  private static final Pattern HEADER_ONLY = Pattern.compile("[\\w\"'-]+\\s*:\\s*(#.*)?");

  private YamlSections() {}

  /**
   * The text with lines appended to a sequence.
   *
   * @param existing the sequence as parsed; null where the field is absent
   */
  static String appendItems(
      String text, String field, @Nullable Tree existing, List<? extends Tree> added) {
    List<String> spread = new ArrayList<>();
    if (existing instanceof Tree.Items items) {
      items.items().forEach(item -> spread.add("- " + TreeText.yaml(item)));
    }
    List<String> lines = added.stream().map(item -> "- " + TreeText.yaml(item)).toList();
    return append(text, field, spread, lines);
  }

  /** The text with fields appended to a mapping. */
  static String appendFields(
      String text, String field, @Nullable Tree existing, Map<String, ? extends Tree> added) {
    List<String> spread = new ArrayList<>();
    if (existing instanceof Tree.Fields fields) {
      fields.fields().forEach((name, value) -> spread.add(line(name, value)));
    }
    List<String> lines = new ArrayList<>();
    added.forEach((name, value) -> lines.add(line(name, value)));
    return append(text, field, spread, lines);
  }

  /** The text with one more line after that of the title, else as the first one. */
  static String afterTitle(String text, String line) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      at = isHeader(lines.get(i), "title") ? i + 1 : at;
    }
    while (at > 0 && at < lines.size() && !TOP.matcher(lines.get(at)).matches()) {
      at++;
    }
    lines.add(at, line);
    return String.join("\n", lines) + "\n";
  }

  private static String line(String name, Tree value) {
    return "  " + TreeText.scalar(name) + ": " + TreeText.yaml(value);
  }

  private static String append(String text, String field, List<String> spread, List<String> added) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int start = 0;
    while (start < lines.size() && !isHeader(lines.get(start), field)) {
      start++;
    }
    if (start == lines.size()) {
      lines.add(field + ":");
      lines.addAll(added);
      return String.join("\n", lines) + "\n";
    }
    int end = start + 1;
    while (end < lines.size() && !TOP.matcher(lines.get(end)).matches()) {
      end++;
    }
    while (end > start + 1 && isBlankOrComment(lines.get(end - 1))) {
      end--;
    }
    boolean block = HEADER_ONLY.matcher(lines.get(start)).matches() && end > start + 1;
    if (block) {
      String indent = indent(lines.get(start + 1), added.getFirst());
      lines.addAll(end, added.stream().map(line -> indent + line.strip()).toList());
    } else {
      lines.subList(start, end).clear();
      lines.addAll(start, added);
      lines.addAll(start, spread);
      lines.add(start, field + ":");
    }
    return String.join("\n", lines) + "\n";
  }

  private static boolean isHeader(String line, String field) {
    return line.startsWith(field) && line.substring(field.length()).stripLeading().startsWith(":");
  }

  private static boolean isBlankOrComment(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private static String indent(String first, String added) {
    String model = isBlankOrComment(first) ? added : first;
    return model.substring(0, model.length() - model.stripLeading().length());
  }
}
