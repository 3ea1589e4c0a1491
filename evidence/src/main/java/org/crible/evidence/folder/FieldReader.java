package org.crible.evidence.folder;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crible.evidence.UnreadableCaseException;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one mapping, read one by one with what is expected of each. What nobody asked for
 * is reported at the end as unknown; it stays in the file.
 */
final class FieldReader {
  private final String file;
  private final String path;
  private final Tree.Fields fields;
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<String> unknown;

  FieldReader(String file, String path, Tree tree, List<String> unknown) {
    this.file = file;
    this.path = path;
    this.unknown = unknown;
    if (!(tree instanceof Tree.Fields mapping)) {
      throw UnreadableCaseException.at(
          file, tree.line(), path, "expected fields (name: value), found " + shown(tree));
    }
    this.fields = mapping;
  }

  /** The value, or null where it is absent or null. */
  @Nullable Tree get(String name) {
    asked.add(name);
    Tree value = fields.fields().get(name);
    boolean empty =
        value instanceof Tree.Bare bare && (bare.text().equals("null") || bare.text().isEmpty());
    return empty ? null : value;
  }

  @Nullable String text(String name) {
    Tree value = get(name);
    return switch (value) {
      case null -> null;
      case Tree.Text text -> text.text();
      case Tree.Bare bare -> bare.text();
      case Tree.Items items -> throw wrong(name, items, "a text");
      case Tree.Fields mapping -> throw wrong(name, mapping, "a text");
    };
  }

  String required(String name) {
    String text = text(name);
    if (text == null || text.isBlank()) {
      throw UnreadableCaseException.at(
          file, fields.line(), path(name), "the field is missing, expected a text");
    }
    return text;
  }

  String text(String name, String absent) {
    String text = text(name);
    return text == null ? absent : text;
  }

  @Nullable Integer integer(String name) {
    Tree value = get(name);
    try {
      return value == null ? null : Integer.valueOf(String.valueOf(text(name)));
    } catch (NumberFormatException e) {
      throw wrong(name, value, "a whole number");
    }
  }

  int integer(String name, int absent, int least, int most) {
    Integer number = integer(name);
    if (number != null && (number < least || number > most)) {
      throw wrong(name, get(name), "a whole number from " + least + " to " + most);
    }
    return number == null ? absent : number;
  }

  double number(String name, double absent, double least, double most) {
    Tree value = get(name);
    if (value == null) {
      return absent;
    }
    String expected = "a number from " + least + " to " + most;
    try {
      double number = Double.parseDouble(String.valueOf(text(name)));
      if (number >= least && number <= most) {
        return number;
      }
      throw wrong(name, value, expected);
    } catch (NumberFormatException e) {
      throw wrong(name, value, expected);
    }
  }

  boolean flag(String name, boolean absent) {
    String text = text(name);
    if (text == null) {
      return absent;
    }
    if (!text.equals("true") && !text.equals("false")) {
      throw wrong(name, get(name), "true or false");
    }
    return text.equals("true");
  }

  @Nullable LocalDate date(String name) {
    String text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong(name, get(name), "a day such as 2024-11-18");
    }
  }

  <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    String text = text(name);
    Map<String, E> spellings = Spelling.of(type);
    if (text != null && !spellings.containsKey(text)) {
      throw wrong(name, get(name), "one of " + String.join(", ", spellings.keySet()));
    }
    return text == null ? null : spellings.get(text);
  }

  <E extends Enum<E>> E choice(String name, E absent) {
    E chosen = choice(name, absent.getDeclaringClass());
    return chosen == null ? absent : chosen;
  }

  /** The items of a list, each read as fields; an absent list is empty. */
  <T> List<T> list(String name, Function<FieldReader, T> item) {
    List<T> list = new ArrayList<>();
    for (Tree tree : items(name)) {
      String at = path(name) + "[" + list.size() + "]";
      FieldReader reader = new FieldReader(file, at, tree, unknown);
      list.add(item.apply(reader));
      reader.finish();
    }
    return list;
  }

  List<Tree> items(String name) {
    Tree value = get(name);
    return switch (value) {
      case null -> List.of();
      case Tree.Items items -> items.items();
      case Tree.Text text -> throw wrong(name, text, "a list");
      case Tree.Bare bare -> throw wrong(name, bare, "a list");
      case Tree.Fields mapping -> throw wrong(name, mapping, "a list");
    };
  }

  List<String> texts(String name) {
    return items(name).stream()
        .map(
            item -> {
              if (item instanceof Tree.Text text) {
                return text.text();
              }
              if (item instanceof Tree.Bare bare) {
                return bare.text();
              }
              throw wrong(name, item, "a list of texts");
            })
        .toList();
  }

  /** Texts by language code; a plain text counts for the language given. */
  Map<String, String> byLanguage(String name, String language) {
    Tree value = get(name);
    if (value == null) {
      return Map.of();
    }
    if (!(value instanceof Tree.Fields)) {
      return Map.of(language, text(name, ""));
    }
    FieldReader texts = fields(name);
    Map<String, String> byLanguage = new LinkedHashMap<>();
    texts.names().forEach(code -> byLanguage.put(code, texts.text(code, "")));
    return byLanguage;
  }

  /** The mapping under the name; empty where it is absent. */
  FieldReader fields(String name) {
    Tree value = get(name);
    Tree mapping = value == null ? new Tree.Fields(Map.of(), fields.line()) : value;
    return new FieldReader(file, path(name), mapping, unknown);
  }

  boolean has(String name) {
    return get(name) != null;
  }

  Set<String> names() {
    return fields.fields().keySet();
  }

  int line() {
    return fields.line();
  }

  /** Reports the fields that nobody asked for. */
  void finish() {
    for (Map.Entry<String, Tree> field : fields.fields().entrySet()) {
      if (!asked.contains(field.getKey())) {
        unknown.add(
            file
                + ", line "
                + field.getValue().line()
                + ", "
                + path(field.getKey())
                + ": unknown field, kept as it is.");
      }
    }
  }

  /** A complaint about a field. */
  UnreadableCaseException wrong(String name, @Nullable Tree value, String expected) {
    return UnreadableCaseException.at(
        file,
        value == null ? fields.line() : value.line(),
        path(name),
        "expected " + expected + ", found " + (value == null ? "nothing" : shown(value)));
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String shown(Tree tree) {
    String text = TreeText.json(tree);
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
