package org.crible.lists.uk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crible.lists.PartyRows.PartyRow;
import org.crible.lists.XmlNode;
import org.jspecify.annotations.Nullable;

/**
 * A designation by the paths of the publisher's XML, whatever file it comes from. The same part
 * told twice, as tables do in every row, stands once.
 */
final class Parts {
  /** Elements whose children belong together. */
  private static final List<String> GROUPS =
      List.of(
          "Listing",
          "Names/Name",
          "NonLatinNames/NonLatinName",
          "Addresses/Address",
          "IndividualDetails/Individual/BirthDetails/Location",
          "IndividualDetails/Individual/PassportDetails/Passport",
          "IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier");

  private final Map<String, Set<Part>> parts = new LinkedHashMap<>();

  private Parts() {}

  /** The parts of an element {@code Designation}. */
  static Parts of(XmlNode designation) {
    Parts parts = new Parts();
    designation.children().forEach(child -> parts.walk("", child));
    return parts;
  }

  private void walk(String parent, XmlNode node) {
    String path = parent + node.name();
    if (GROUPS.contains(path)) {
      Map<String, Part.Cell> cells = new LinkedHashMap<>();
      for (XmlNode child : node.children()) {
        if (!child.text().isEmpty()) {
          cells.putIfAbsent(child.name(), new Part.Cell(child.text(), path + "/" + child.name()));
        }
      }
      add(path, new Part(cells));
      return;
    }
    if (!node.text().isEmpty()) {
      add(path, Part.of(node.text(), path));
    }
    node.children().forEach(child -> walk(path + "/", child));
  }

  /** The parts that a party's rows tell of. */
  static Parts of(List<PartyRow> rows, TableLayout layout) {
    Parts parts = new Parts();
    rows.forEach(row -> parts.row(row, layout));
    return parts;
  }

  private void row(PartyRow row, TableLayout layout) {
    Map<String, Map<String, Part.Cell>> groups = new LinkedHashMap<>();
    row.cells().forEach((column, text) -> cell(new Part.Cell(text, column), layout, groups));
    groups.forEach((path, cells) -> add(path, cells, layout));
  }

  private void cell(
      Part.Cell cell, TableLayout layout, Map<String, Map<String, Part.Cell>> groups) {
    String path = layout.path(cell.field()).orElse("");
    String group = group(path);
    if (group.equals(path)) {
      add(path, Map.of("", cell), layout);
    } else {
      groups
          .computeIfAbsent(group, g -> new LinkedHashMap<>())
          .put(path.substring(group.length() + 1), cell);
    }
  }

  private void add(String path, Map<String, Part.Cell> cells, TableLayout layout) {
    if (layout.severalIn(path)) {
      several(cells).forEach(part -> add(path, part));
    } else if (!path.isEmpty()) {
      add(path, new Part(cells));
    }
  }

  private static String group(String path) {
    return GROUPS.stream().filter(group -> path.startsWith(group + "/")).findFirst().orElse(path);
  }

  /** Cells with numbered values: those of the same number belong together. */
  private static List<Part> several(Map<String, Part.Cell> cells) {
    Map<Integer, Map<String, Part.Cell>> byNumber = new TreeMap<>();
    cells.forEach(
        (name, cell) ->
            Numbered.values(cell.text())
                .forEach(
                    (number, text) ->
                        byNumber
                            .computeIfAbsent(number, n -> new LinkedHashMap<>())
                            .put(name, new Part.Cell(text, cell.field()))));
    List<Part> parts = new ArrayList<>();
    byNumber.values().forEach(values -> parts.add(new Part(values)));
    return parts;
  }

  private void add(String path, Part part) {
    if (!part.cells().isEmpty()) {
      parts.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(part);
    }
  }

  /** The parts of a path, in the order of the file. */
  List<Part> all(String path) {
    return List.copyOf(parts.getOrDefault(path, Set.of()));
  }

  /** The first part of a path. */
  Optional<Part> first(String path) {
    return all(path).stream().findFirst();
  }

  /** The first single value of a path; null if there is none. */
  @Nullable String text(String path) {
    return first(path).map(Part::text).orElse(null);
  }
}
