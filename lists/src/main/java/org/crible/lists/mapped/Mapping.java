package org.crible.lists.mapped;

import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crible.model.Dataset;
import org.crible.model.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping file says. A path is a column of a CSV or spreadsheet, or the keys of a JSON
 * record joined by dots; arrays on the way stand for each of their elements.
 *
 * @param layout how the rows stand in the file
 * @param key what makes two rows one party
 * @param leftOut paths that are left out on purpose
 * @param split how the rows part into lists; null if the file is one list
 * @param lines where each path stands in the mapping file
 */
record Mapping(
    Dataset dataset,
    Layout layout,
    Key key,
    SchemaChoice schema,
    List<Target> targets,
    List<Joined> joined,
    List<AddressPaths> addresses,
    List<Constant> constants,
    Set<String> leftOut,
    @Nullable Split split,
    Map<String, Long> lines) {

  /** The same, for one of the lists in the file. */
  Mapping of(Dataset list) {
    return new Mapping(
        list, layout, key, schema, targets, joined, addresses, constants, leftOut, split, lines);
  }

  /**
   * @param records where the array of records stands in a JSON object; null for JSON lines, an
   *     array, CSV
   * @param absent values that mean that there is none
   * @param listDate path, beside the records of a JSON object, of the day of the list
   */
  record Layout(
      @Nullable String records,
      char delimiter,
      Charset encoding,
      Set<String> absent,
      @Nullable String listDate) {}

  /**
   * @param id paths of the publisher's own number; the first with a value counts
   * @param parts what identifies a party where there is no number: of each part the first path with
   *     a value
   * @param numbered whether rows of one key are different parties rather than one
   */
  record Key(List<String> id, List<List<String>> parts, boolean numbered) {}

  /**
   * @param paths the first with a value decides; empty if all are of one schema
   * @param otherwise the schema for any other value; null if such a row is skipped
   */
  record SchemaChoice(List<String> paths, Map<String, Schema> values, @Nullable Schema otherwise) {

    /** The schema of a row with that value. */
    Optional<Schema> of(@Nullable String value) {
      Schema named = value == null ? null : values.get(value);
      return Optional.ofNullable(named == null ? otherwise : named);
    }

    /** Every schema that a row may have. */
    Set<Schema> all() {
      Set<Schema> all = new TreeSet<>((one, other) -> one.name().compareTo(other.name()));
      all.addAll(values.values());
      if (otherwise != null) {
        all.add(otherwise);
      }
      return all;
    }
  }

  /** Where a value goes. */
  sealed interface Goal {}

  /** A property of the party, or of its sanction. */
  record PropertyGoal(String property, boolean sanction, @Nullable DateTimeFormatter format)
      implements Goal {}

  /**
   * A number that identifies the party.
   *
   * @param type what it is called
   * @param typePath where its name stands instead; null if it is always {@code type}
   */
  record IdentityGoal(
      String type,
      @Nullable String typePath,
      @Nullable String country,
      @Nullable String issued,
      @Nullable String expires,
      @Nullable String remarks)
      implements Goal {}

  /**
   * @param split splits a value into several; null if it is one
   * @param find takes the first group of each match that has text; null to take the value
   * @param lookup path, beside the records, of a table in which the value is the key
   * @param values what a value stands for; others stay as they are
   * @param otherwise what every other value stands for; null if it stays
   */
  record Target(
      String path,
      Goal goal,
      @Nullable Pattern split,
      @Nullable Pattern find,
      @Nullable String lookup,
      Map<String, String> values,
      @Nullable String otherwise) {}

  /** Several values made one, for example given name and surname. */
  record Joined(List<String> paths, String with, PropertyGoal goal) {}

  /** A value that every party has. */
  record Constant(String value, PropertyGoal goal) {}

  /**
   * An address in parts.
   *
   * @param each path of an array of addresses in which the other paths begin; null for the record
   * @param parts path by part
   */
  record AddressPaths(@Nullable String each, Map<String, String> parts) {
    static final Set<String> PARTS =
        Set.of(
            "full",
            "street",
            "po_box",
            "city",
            "region",
            "postal_code",
            "country",
            "remarks",
            "number");
  }

  /** Paths that lead to a name, for the reason why a row without one is skipped. */
  String namePaths() {
    return targets.stream()
        .filter(target -> target.goal() instanceof PropertyGoal goal && isName(goal))
        .map(Target::path)
        .collect(Collectors.joining(", "));
  }

  /** Whether it names the party. */
  static boolean isName(PropertyGoal goal) {
    return !goal.sanction()
        && Set.of("name", "alias", "weakAlias", "previousName").contains(goal.property());
  }

  /** Every path beside the records that rows need. */
  Set<String> lookups() {
    Set<String> paths = new TreeSet<>();
    targets.stream().map(Target::lookup).filter(path -> path != null).forEach(paths::add);
    if (split != null && split.lookup() != null) {
      paths.add(split.lookup());
    }
    if (layout.listDate() != null) {
      paths.add(layout.listDate());
    }
    return paths;
  }
}
