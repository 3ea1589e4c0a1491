package org.crible.lists.ftm;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.crible.lists.ListFile;
import org.crible.lists.TextSource;
import org.crible.lists.UnreadableListException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dataset to which every line of a file belongs. A file of several, such as a whole collection
 * of OpenSanctions, has none: it is loaded as one list under its own name.
 */
final class DeclaredDataset {
  private static final int MAX_LINE = 32 << 20;

  private DeclaredDataset() {}

  /** The dataset that every line that names any names; empty if there is no such one. */
  static Optional<String> of(ListFile file) {
    Set<String> shared = null;
    try (TextSource source = new TextSource(file)) {
      String text = source.nextLine(MAX_LINE);
      while (text != null && (shared == null || !shared.isEmpty())) {
        if (shared == null || !names(text, shared)) {
          Set<String> named = datasets(text);
          if (shared == null) {
            shared = named;
          } else if (named != null) {
            shared.retainAll(named);
          }
        }
        text = source.nextLine(MAX_LINE);
      }
    } catch (UnreadableListException e) {
      // What is wrong with the file is said when its entities are read.
      return Optional.empty();
    }
    return shared == null || shared.size() != 1
        ? Optional.empty()
        : Optional.of(shared.iterator().next());
  }

  /** Most lines name that one dataset, and need no parsing. */
  private static boolean names(String text, Set<String> shared) {
    if (shared.size() != 1) {
      return false;
    }
    String name = '"' + shared.iterator().next() + '"';
    return text.contains("\"datasets\":[" + name + "]")
        || text.contains("\"datasets\": [" + name + "]");
  }

  /** The datasets that a line names; null if it names none. */
  private static @Nullable Set<String> datasets(String text) {
    if (!text.contains("\"datasets\"")) {
      return null;
    }
    try {
      Set<String> names = new HashSet<>();
      for (JsonNode name : JsonMapper.shared().readTree(text).path("datasets")) {
        if (!name.asString("").isBlank()) {
          names.add(name.asString());
        }
      }
      return names.isEmpty() ? null : names;
    } catch (JacksonException e) {
      return null;
    }
  }
}
