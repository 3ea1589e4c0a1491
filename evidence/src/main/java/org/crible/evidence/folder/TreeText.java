package org.crible.evidence.folder;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes trees on one line each: as JSON, or as YAML in its flow form. */
final class TreeText {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_./-]*");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
  private static final Set<String> WORDS_OF_YAML =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

  private TreeText() {}

  /** The tree as JSON. */
  static String json(Tree tree) {
    return switch (tree) {
      case Tree.Text text -> quoted(text.text());
      case Tree.Bare bare -> bare.text();
      case Tree.Items items ->
          items.items().stream().map(TreeText::json).collect(Collectors.joining(",", "[", "]"));
      case Tree.Fields fields ->
          fields.fields().entrySet().stream()
              .map(field -> quoted(field.getKey()) + ":" + json(field.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
    };
  }

  /** The tree as YAML on one line. */
  static String yaml(Tree tree) {
    return switch (tree) {
      case Tree.Text text -> scalar(text.text());
      case Tree.Bare bare -> bare.text().isEmpty() ? "null" : bare.text();
      case Tree.Items items ->
          items.items().stream().map(TreeText::yaml).collect(Collectors.joining(", ", "[", "]"));
      case Tree.Fields fields ->
          fields.fields().entrySet().stream()
              .map(field -> scalar(field.getKey()) + ": " + yaml(field.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /** A text without quotes where YAML reads it back as that text. */
  static String scalar(String text) {
    boolean plain =
        PLAIN.matcher(text).matches() && !WORDS_OF_YAML.contains(text.toLowerCase(Locale.ROOT));
    return plain || DATE.matcher(text).matches() ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < 0x20 || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
