package org.crible.lists.mapped;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of several lists in a file a row is of, where each is loaded as a dataset of its own.
 *
 * @param path what names the list
 * @param lookup path, beside the records, of a table in which the value is the key
 * @param values dataset by value; another value gives a name after the whole file's and itself
 */
record Split(String path, @Nullable String lookup, Map<String, String> values) {
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  /** What the file writes of the row's list; empty if nothing. */
  String of(MappedRow row) {
    return row.first(path).orElse("");
  }

  /** What the file calls a list. */
  String title(String written, RowSource source) {
    Optional<String> found =
        lookup == null || written.isEmpty() ? Optional.empty() : source.beside(lookup, written);
    return found.orElse(written);
  }

  /** The dataset of a list; that of the whole file for rows that name none. */
  String dataset(String title, String whole) {
    String slug = OTHERS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("_");
    String plain = slug.replaceAll("^_+|_+$", "");
    return plain.isEmpty() ? whole : values.getOrDefault(title, whole + "_" + plain);
  }
}
