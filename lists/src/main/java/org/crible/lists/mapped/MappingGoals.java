package org.crible.lists.mapped;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.crible.model.FollowTheMoney;
import org.crible.model.Property;
import org.crible.model.PropertyType;
import org.crible.model.Schema;
import org.jspecify.annotations.Nullable;

/** Where the values of a mapping go, each checked against the schemata that the rows may have. */
final class MappingGoals {
  private static final Set<String> TARGET =
      Set.of(
          "to",
          "split",
          "find",
          "lookup",
          "values",
          "otherwise",
          "format",
          "identity",
          "type_column",
          "country",
          "issued",
          "expires",
          "remarks");
  private static final String SANCTION = "sanction.";

  private final MappingKeys root;
  private final Set<Schema> schemata;

  MappingGoals(MappingKeys root, Set<Schema> schemata) {
    this.root = root;
    this.schemata = schemata;
  }

  List<Mapping.Target> targets() {
    List<Mapping.Target> targets = new ArrayList<>();
    if (root.has("columns")) {
      MappingKeys columns = root.table("columns");
      for (String path : columns.keys()) {
        root.used().putIfAbsent(path, columns.line(path));
        if (columns.isText(path)) {
          Mapping.Goal goal = property(columns, path, columns.text(path), null);
          targets.add(new Mapping.Target(path, goal, null, null, null, Map.of(), null));
        } else {
          columns.tables(path).forEach(table -> targets.add(target(path, table)));
        }
      }
    }
    for (MappingKeys identity : root.tables("identities")) {
      identity.only(
          Set.of("number", "type", "type_column", "country", "issued", "expires", "remarks"));
      String path = identity.rowPath("number");
      if (path == null) {
        throw identity.complaint("the key number is missing; expected the number's column.");
      }
      Mapping.Goal goal = identity(identity, identity.text("type"));
      targets.add(new Mapping.Target(path, goal, null, null, null, Map.of(), null));
    }
    return List.copyOf(targets);
  }

  private Mapping.Target target(String path, MappingKeys keys) {
    keys.only(TARGET);
    Mapping.Goal goal;
    if (keys.has("identity") || keys.has("type_column")) {
      goal = identity(keys, keys.text("identity"));
    } else if (keys.has("to")) {
      goal = property(keys, "to", keys.text("to"), format(keys));
    } else {
      throw keys.complaint("expected to (a property) or identity (a kind of number).");
    }
    return new Mapping.Target(
        path,
        goal,
        split(keys),
        pattern(keys, "find"),
        keys.text("lookup"),
        keys.textMap("values"),
        keys.text("otherwise"));
  }

  private static Mapping.IdentityGoal identity(MappingKeys keys, @Nullable String type) {
    return new Mapping.IdentityGoal(
        Objects.requireNonNullElse(type, "Identification number"),
        keys.rowPath("type_column"),
        keys.rowPath("country"),
        keys.rowPath("issued"),
        keys.rowPath("expires"),
        keys.rowPath("remarks"));
  }

  List<Mapping.Joined> joined() {
    List<Mapping.Joined> all = new ArrayList<>();
    for (MappingKeys keys : root.tables("joined")) {
      keys.only(Set.of("to", "columns", "with", "format"));
      List<String> paths = keys.rowPaths("columns");
      if (paths.isEmpty() || !keys.has("to")) {
        throw keys.complaint("expected to and columns.");
      }
      YamlText with = new YamlText(keys);
      all.add(
          new Mapping.Joined(
              paths, with.orBlank("with"), property(keys, "to", keys.text("to"), format(keys))));
    }
    return List.copyOf(all);
  }

  List<Mapping.AddressPaths> addresses() {
    List<Mapping.AddressPaths> all = new ArrayList<>();
    for (MappingKeys keys : root.tables("addresses")) {
      Set<String> allowed = new TreeSet<>(Mapping.AddressPaths.PARTS);
      allowed.add("each");
      keys.only(allowed);
      Map<String, String> parts = new LinkedHashMap<>();
      String each = keys.rowPath("each");
      for (String part : keys.keys()) {
        if (!part.equals("each")) {
          String path = String.valueOf(keys.text(part));
          root.used().putIfAbsent(each == null ? path : each + "." + path, keys.line(part));
          parts.put(part, path);
        }
      }
      all.add(new Mapping.AddressPaths(each, parts));
    }
    return List.copyOf(all);
  }

  List<Mapping.Constant> constants() {
    List<Mapping.Constant> all = new ArrayList<>();
    if (root.has("constants")) {
      MappingKeys constants = root.table("constants");
      for (String property : constants.keys()) {
        Mapping.PropertyGoal goal = property(constants, property, property, null);
        constants.texts(property).forEach(value -> all.add(new Mapping.Constant(value, goal)));
      }
    }
    return List.copyOf(all);
  }

  private Mapping.PropertyGoal property(
      MappingKeys keys, String key, @Nullable String to, @Nullable DateTimeFormatter format) {
    String name = String.valueOf(to);
    boolean sanction = name.startsWith(SANCTION);
    String property = sanction ? name.substring(SANCTION.length()) : name;
    Set<Schema> may = sanction ? Set.of(FollowTheMoney.schema("Sanction")) : schemata;
    Set<String> known = new TreeSet<>();
    for (Schema schema : may) {
      for (Property one : schema.properties().values()) {
        if (!one.stub() && one.type() != PropertyType.ENTITY) {
          known.add(one.name());
        }
      }
    }
    if (!known.contains(property)) {
      String hint = MappingKeys.hint(property, known);
      throw keys.complaint(
          key,
          "no property of "
              + String.join(" or ", may.stream().map(Schema::name).sorted().toList())
              + " that can hold a value is called '"
              + property
              + "'"
              + (hint.endsWith("?") ? hint : hint + "."));
    }
    return new Mapping.PropertyGoal(property, sanction, format);
  }

  private static @Nullable DateTimeFormatter format(MappingKeys keys) {
    String pattern = keys.text("format");
    try {
      return pattern == null ? null : DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    } catch (IllegalArgumentException e) {
      throw keys.complaint(
          "format", "expected a pattern such as dd/MM/yyyy, found '" + pattern + "'.");
    }
  }

  private static @Nullable Pattern split(MappingKeys keys) {
    String separator = keys.has("split") ? new YamlText(keys).orBlank("split") : null;
    return separator == null ? null : Pattern.compile(Pattern.quote(separator));
  }

  private static @Nullable Pattern pattern(MappingKeys keys, String key) {
    String regex = keys.text(key);
    try {
      Pattern pattern = regex == null ? null : Pattern.compile(regex);
      if (pattern != null && pattern.matcher("").groupCount() == 0) {
        throw keys.complaint(key, "expected a group in round brackets, which holds the value.");
      }
      return pattern;
    } catch (PatternSyntaxException e) {
      throw keys.complaint(key, "is no regular expression (" + e.getDescription() + ").");
    }
  }

  /** A text that may be a blank, such as a separator. */
  private record YamlText(MappingKeys keys) {
    String orBlank(String key) {
      List<String> texts = keys.texts(key);
      return texts.isEmpty() || texts.getFirst().isEmpty() ? " " : texts.getFirst();
    }
  }
}
