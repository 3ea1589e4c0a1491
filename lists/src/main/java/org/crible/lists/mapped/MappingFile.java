package org.crible.lists.mapped;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crible.lists.Datasets;
import org.crible.lists.UnreadableListException;
import org.crible.model.Dataset;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;
import org.jspecify.annotations.Nullable;

/** Reads and checks a mapping file. */
final class MappingFile {
  private static final Set<String> KEYS =
      Set.of(
          "dataset",
          "datasets",
          "title",
          "publisher",
          "prefix",
          "country",
          "url",
          "records",
          "delimiter",
          "encoding",
          "absent",
          "list_date",
          "id",
          "key",
          "repeated",
          "schema",
          "columns",
          "joined",
          "addresses",
          "identities",
          "constants",
          "left_out");

  private final MappingKeys root;

  private MappingFile(MappingKeys root) {
    this.root = root;
  }

  /**
   * Reads it.
   *
   * @param dataset the name that goes before the file's own; null to take that
   * @throws UnreadableListException with file, line and key of what is wrong
   */
  static Mapping read(Path path, @Nullable String dataset) {
    MappingKeys root = MappingKeys.of(path.toString(), YamlFile.read(path));
    root.only(KEYS);
    return new MappingFile(root).mapping(dataset);
  }

  private Mapping mapping(@Nullable String dataset) {
    Mapping.SchemaChoice schema = schema();
    MappingGoals goals = new MappingGoals(root, schema.all());
    Mapping.Key key = key();
    Mapping mapping =
        new Mapping(
            dataset(dataset),
            layout(),
            key,
            schema,
            goals.targets(),
            goals.joined(),
            goals.addresses(),
            goals.constants(),
            leftOut(),
            split(),
            root.used());
    boolean named =
        !mapping.namePaths().isEmpty()
            || mapping.joined().stream().anyMatch(joined -> Mapping.isName(joined.goal()));
    if (!named) {
      throw root.complaint("columns", "no column leads to a name, so no party could be found.");
    }
    return mapping;
  }

  private Dataset dataset(@Nullable String given) {
    String name = given == null ? root.text("dataset") : given;
    if (name == null) {
      throw root.complaint(
          "the key dataset is missing; expected the name of the list, or --dataset.");
    }
    checked(root, "dataset", name);
    Dataset known = Datasets.named(name, name);
    return new Dataset(
        name,
        Objects.requireNonNullElse(root.text("title"), known.title()),
        Objects.requireNonNullElse(root.text("publisher"), known.publisher()),
        Objects.requireNonNullElse(root.text("prefix"), known.prefix()),
        root.has("country") ? root.text("country") : known.country(),
        root.has("url") ? root.text("url") : known.url());
  }

  private Mapping.Layout layout() {
    String delimiter = Objects.requireNonNullElse(root.text("delimiter"), ",");
    String one = delimiter.equals("tab") ? "\t" : delimiter;
    if (one.length() != 1) {
      throw root.complaint("delimiter", "expected one character, or tab.");
    }
    String encoding = root.text("encoding");
    Charset charset = StandardCharsets.UTF_8;
    try {
      charset = encoding == null ? charset : Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw root.complaint("encoding", "there is no encoding called '" + encoding + "'.");
    }
    return new Mapping.Layout(
        root.text("records"),
        one.charAt(0),
        charset,
        Set.copyOf(new HashSet<>(root.texts("absent"))),
        root.text("list_date"));
  }

  private @Nullable Split split() {
    if (!root.has("datasets")) {
      return null;
    }
    MappingKeys keys = root.table("datasets");
    keys.only(Set.of("column", "lookup", "values"));
    String path = keys.rowPath("column");
    if (path == null) {
      throw root.complaint("datasets", "expected under column what names the list of a row.");
    }
    Map<String, String> values = keys.textMap("values");
    values.forEach((value, name) -> checked(keys, "values", name));
    return new Split(path, keys.text("lookup"), values);
  }

  private static void checked(MappingKeys keys, String key, String name) {
    if (!name.matches("[a-z0-9_-]+")) {
      throw keys.complaint(key, "expected lower case letters, digits and _, found '" + name + "'.");
    }
  }

  private Mapping.Key key() {
    if (!root.has("id") && !root.has("key")) {
      throw root.complaint(
          "the key id is missing; expected the column of the party's number, or under key the"
              + " columns that identify it.");
    }
    String repeated = Objects.requireNonNullElse(root.text("repeated"), "merge");
    if (!Set.of("merge", "number").contains(repeated)) {
      throw root.complaint("repeated", "expected merge or number.");
    }
    return new Mapping.Key(
        root.rowPaths("id"), root.rowAlternatives("key"), repeated.equals("number"));
  }

  private Mapping.SchemaChoice schema() {
    if (!root.has("schema") || root.isText("schema")) {
      String name = Objects.requireNonNullElse(root.text("schema"), "LegalEntity");
      return new Mapping.SchemaChoice(List.of(), Map.of(), schema(root, "schema", name));
    }
    MappingKeys choice = root.table("schema");
    choice.only(Set.of("column", "values", "otherwise"));
    Map<String, Schema> values = new LinkedHashMap<>();
    if (choice.has("values")) {
      MappingKeys named = choice.table("values");
      named.keys().forEach(key -> values.put(key, schema(named, key, named.text(key))));
    }
    List<String> columns = choice.rowPaths("column");
    if (columns.isEmpty() || values.isEmpty()) {
      throw root.complaint("schema", "expected a schema, or column and values.");
    }
    String otherwise = choice.text("otherwise");
    return new Mapping.SchemaChoice(
        columns, values, otherwise == null ? null : schema(choice, "otherwise", otherwise));
  }

  private static Schema schema(MappingKeys keys, String key, @Nullable String name) {
    List<String> parties = new ArrayList<>();
    for (Schema schema : FollowTheMoney.vocabulary().schemata().values()) {
      if (schema.is("Thing") && !schema.isAbstract()) {
        parties.add(schema.name());
      }
    }
    if (name == null || !parties.contains(name)) {
      throw keys.complaint(
          key,
          "no FollowTheMoney schema of a party is called '"
              + name
              + "'"
              + MappingKeys.hint(String.valueOf(name), parties)
              + (MappingKeys.hint(String.valueOf(name), parties).endsWith("?") ? "" : "."));
    }
    return FollowTheMoney.schema(name);
  }

  private Set<String> leftOut() {
    if (!root.has("left_out")) {
      return Set.of();
    }
    if (root.isText("left_out")) {
      return Set.copyOf(root.texts("left_out"));
    }
    try {
      return Set.copyOf(root.textMap("left_out").keySet());
    } catch (UnreadableListException e) {
      return Set.copyOf(root.texts("left_out"));
    }
  }
}
