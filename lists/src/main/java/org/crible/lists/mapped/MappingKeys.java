package org.crible.lists.mapped;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crible.lists.UnreadableListException;
import org.jspecify.annotations.Nullable;

/** The keys of one table of a mapping file; whatever is wrong is said with file, line and key. */
final class MappingKeys {
  private final String file;
  private final String path;
  private final YamlNode.Table table;
  private final Map<String, Long> used;

  private MappingKeys(String file, String path, YamlNode.Table table, Map<String, Long> used) {
    this.file = file;
    this.path = path;
    this.table = table;
    this.used = used;
  }

  static MappingKeys of(String file, YamlNode.Table table) {
    return new MappingKeys(file, "", table, new LinkedHashMap<>());
  }

  /** Every path into the rows that was asked for so far, with its line. */
  Map<String, Long> used() {
    return used;
  }

  /** Refuses a key that is none of these. */
  void only(Set<String> allowed) {
    table
        .entries()
        .forEach(
            (key, node) -> {
              if (!allowed.contains(key)) {
                throw complaint(
                    node.line(), name(key), "is no key of a mapping" + hint(key, allowed) + ".");
              }
            });
  }

  boolean has(String key) {
    return table.entries().containsKey(key);
  }

  Set<String> keys() {
    return table.entries().keySet();
  }

  long line(String key) {
    YamlNode node = table.entries().get(key);
    return node == null ? table.line() : node.line();
  }

  /** A text; null if the key is not there. */
  @Nullable String text(String key) {
    YamlNode node = table.entries().get(key);
    if (node == null) {
      return null;
    }
    if (node instanceof YamlNode.Text text && !text.text().isBlank()) {
      return text.text();
    }
    throw complaint(key, "expected a text.");
  }

  /** A path into the rows; null if the key is not there. */
  @Nullable String rowPath(String key) {
    String path = text(key);
    if (path != null) {
      used.putIfAbsent(path, line(key));
    }
    return path;
  }

  /** One text or a list of them; empty if the key is not there. */
  List<String> texts(String key) {
    YamlNode node = table.entries().get(key);
    return node == null ? List.of() : texts(key, node);
  }

  private List<String> texts(String key, YamlNode node) {
    return switch (node) {
      case YamlNode.Text text -> List.of(text.text());
      case YamlNode.Items items -> {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : items.items()) {
          if (!(item instanceof YamlNode.Text text)) {
            throw complaint(item.line(), name(key), "expected a list of texts.");
          }
          texts.add(text.text());
        }
        yield List.copyOf(texts);
      }
      case YamlNode.Table ignored -> throw complaint(key, "expected a text or a list of texts.");
    };
  }

  /** The same, of paths into the rows. */
  List<String> rowPaths(String key) {
    List<String> paths = texts(key);
    paths.forEach(path -> used.putIfAbsent(path, line(key)));
    return paths;
  }

  /** A list of which each item is one path or several alternatives. */
  List<List<String>> rowAlternatives(String key) {
    YamlNode node = table.entries().get(key);
    List<List<String>> all = new ArrayList<>();
    if (node instanceof YamlNode.Items items) {
      items.items().forEach(item -> all.add(texts(key, item)));
    } else if (node != null) {
      all.add(texts(key, node));
    }
    all.forEach(paths -> paths.forEach(path -> used.putIfAbsent(path, line(key))));
    return List.copyOf(all);
  }

  /** Texts by key; empty if the key is not there. */
  Map<String, String> textMap(String key) {
    if (!has(key)) {
      return Map.of();
    }
    MappingKeys inner = table(key);
    Map<String, String> texts = new LinkedHashMap<>();
    inner.keys().forEach(name -> texts.put(name, String.valueOf(inner.text(name))));
    return texts;
  }

  /** The table under a key that is there. */
  MappingKeys table(String key) {
    YamlNode node = table.entries().get(key);
    if (node instanceof YamlNode.Table inner) {
      return new MappingKeys(file, name(key), inner, used);
    }
    throw complaint(key, "expected keys with values.");
  }

  /** Whether a table, or a list of them, stands under the key. */
  boolean isText(String key) {
    return table.entries().get(key) instanceof YamlNode.Text;
  }

  /** One table or a list of them; empty if the key is not there. */
  List<MappingKeys> tables(String key) {
    YamlNode node = table.entries().get(key);
    List<YamlNode> items =
        node == null
            ? List.of()
            : node instanceof YamlNode.Items list ? list.items() : List.of(node);
    List<MappingKeys> tables = new ArrayList<>();
    for (YamlNode item : items) {
      if (!(item instanceof YamlNode.Table inner)) {
        throw complaint(item.line(), name(key), "expected keys with values.");
      }
      tables.add(new MappingKeys(file, name(key), inner, used));
    }
    return tables;
  }

  /** What is wrong with a key of this table. */
  UnreadableListException complaint(String key, String what) {
    return complaint(line(key), name(key), what);
  }

  /** What is wrong with this table as a whole. */
  UnreadableListException complaint(String what) {
    return complaint(table.line(), path, what);
  }

  private UnreadableListException complaint(long line, String key, String what) {
    return new UnreadableListException(
        file, line, key.isEmpty() ? what : "key " + key + ": " + what);
  }

  private String name(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The nearest of the known words, as a question; else all of them if they are few. */
  static String hint(String word, Collection<String> known) {
    Map<Integer, String> nearest = new TreeMap<>();
    known.stream()
        .sorted()
        .forEach(
            name ->
                nearest.putIfAbsent(
                    distance(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)), name));
    for (Map.Entry<Integer, String> first : nearest.entrySet()) {
      if (first.getKey() <= Math.max(2, word.length() / 3)) {
        return "; did you mean " + first.getValue() + "?";
      }
      break;
    }
    return known.size() > 25
        ? ""
        : "; expected one of " + String.join(", ", known.stream().sorted().toList());
  }

  /** Levenshtein's distance. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
