package org.crible.lists.uk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which column of a UK table is which path of the XML's Designation, from a {@code *-fields.yml}.
 * Columns are compared without regard to case: the publisher has changed it before.
 */
final class TableLayout {
  private final Resource resource;
  private final Map<String, String> paths;
  private final Set<String> known;

  /**
   * The resource.
   *
   * @param mapped the path of each column
   * @param several the paths whose cells may hold several numbered values or lines
   * @param labels the path of what follows a label in a cell of remarks
   * @param prose what looks like a label in remarks and is none
   */
  private record Resource(
      Map<String, String> mapped,
      Map<String, String> left_out,
      List<String> several,
      @Nullable Map<String, String> labels,
      @Nullable List<String> prose) {}

  private TableLayout(Resource resource) {
    this.resource = resource;
    this.paths =
        resource.mapped().entrySet().stream()
            .collect(Collectors.toMap(e -> plain(e.getKey()), Map.Entry::getValue));
    this.known = new HashSet<>(paths.keySet());
    resource.left_out().keySet().forEach(column -> known.add(plain(column)));
  }

  static TableLayout read(String name) {
    try (InputStream in = TableLayout.class.getResourceAsStream(name)) {
      return new TableLayout(YAMLMapper.shared().readValue(in, Resource.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  /** The path of a column, or of a label behind a colon; empty if it has none. */
  Optional<String> path(String column) {
    return Optional.ofNullable(paths.get(plain(column)))
        .or(
            () ->
                Optional.ofNullable(
                    labels().get(column.substring(column.indexOf(':') + 1).strip())));
  }

  /** Whether a column is mapped or left out on purpose. */
  boolean knows(String column) {
    return known.contains(plain(column));
  }

  /** Whether a cell of that path may hold several values. */
  boolean severalIn(String path) {
    return resource.several().contains(path);
  }

  Map<String, String> labels() {
    return resource.labels() == null ? Map.of() : resource.labels();
  }

  List<String> prose() {
    return resource.prose() == null ? List.of() : resource.prose();
  }
}
