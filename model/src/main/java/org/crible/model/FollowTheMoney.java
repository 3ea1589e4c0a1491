package org.crible.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The FollowTheMoney vocabulary: every schema with its inherited properties, and the codes of its
 * countries and topics. Read once from {@code followthemoney/schema.json}, which holds the
 * structure of the published model (version in the file, attribution in NOTICE.md).
 */
public final class FollowTheMoney {
  private static final String RESOURCE = "/followthemoney/schema.json";
  private static final FollowTheMoney PUBLISHED = read();

  private final String version;
  private final Map<String, Schema> schemata;
  private final Map<PropertyType, Map<String, String>> codes;

  private FollowTheMoney(
      String version, Map<String, Schema> schemata, Map<PropertyType, Map<String, String>> codes) {
    this.version = version;
    this.schemata = Collections.unmodifiableMap(schemata);
    this.codes = Collections.unmodifiableMap(codes);
  }

  /** The vocabulary as published. */
  public static FollowTheMoney vocabulary() {
    return PUBLISHED;
  }

  /**
   * The named schema.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Schema schema(String name) {
    return PUBLISHED
        .find(name)
        .orElseThrow(
            () -> new IllegalArgumentException("no FollowTheMoney schema is called " + name));
  }

  /** The named schema, if there is one. */
  public Optional<Schema> find(String name) {
    return Optional.ofNullable(schemata.get(name));
  }

  /** All schemata by name. */
  public Map<String, Schema> schemata() {
    return schemata;
  }

  /** The closed code list of a type ({@link PropertyType#TOPIC}, {@link PropertyType#COUNTRY}). */
  public Map<String, String> codes(PropertyType type) {
    return codes.getOrDefault(type, Map.of());
  }

  /** The version of the published model. */
  public String version() {
    return version;
  }

  private static FollowTheMoney read() {
    JsonNode root;
    try (InputStream in = FollowTheMoney.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + RESOURCE + " is missing");
      }
      root = JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JsonNode declared = root.get("schemata");
    Map<String, Schema> schemata = new LinkedHashMap<>();
    for (String name : declared.propertyNames()) {
      schemata.put(name, schema(name, declared));
    }
    Map<PropertyType, Map<String, String>> codes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> type : root.get("types").properties()) {
      JsonNode values = type.getValue().get("values");
      if (values != null) {
        codes.put(PropertyType.of(type.getKey()), Collections.unmodifiableMap(strings(values)));
      }
    }
    return new FollowTheMoney(root.get("version").asString(), schemata, codes);
  }

  private static Schema schema(String name, JsonNode declared) {
    JsonNode node = declared.get(name);
    Set<String> ancestors = ancestors(name, declared);
    Map<String, Property> properties = new LinkedHashMap<>();
    for (String ancestor : ancestors) {
      for (Map.Entry<String, JsonNode> property :
          declared.get(ancestor).get("properties").properties()) {
        properties.putIfAbsent(
            property.getKey(), property(ancestor, property.getKey(), property.getValue()));
      }
    }
    return new Schema(
        name,
        node.get("label").asString(),
        node.get("plural").asString(),
        node.path("abstract").asBoolean(false),
        node.path("matchable").asBoolean(false),
        Collections.unmodifiableSet(ancestors),
        Collections.unmodifiableMap(properties),
        inheritedList("caption", ancestors, declared),
        inheritedList("featured", ancestors, declared),
        inheritedList("required", ancestors, declared),
        edge(node.get("edge")));
  }

  /** Itself, then parents breadth first, so that the nearest declaration of a property wins. */
  private static Set<String> ancestors(String name, JsonNode declared) {
    Set<String> seen = new LinkedHashSet<>();
    ArrayDeque<String> queue = new ArrayDeque<>(List.of(name));
    while (!queue.isEmpty()) {
      String next = queue.remove();
      if (seen.add(next)) {
        queue.addAll(list(declared.get(next).get("extends")));
      }
    }
    return seen;
  }

  private static Property property(String schema, String name, JsonNode node) {
    JsonNode range = node.get("range");
    return new Property(
        schema,
        name,
        node.get("label").asString(),
        PropertyType.of(node.get("type").asString()),
        range == null ? null : range.asString(),
        node.path("matchable").asBoolean(false),
        node.path("stub").asBoolean(false));
  }

  private static Schema.@Nullable Edge edge(@Nullable JsonNode edge) {
    if (edge == null) {
      return null;
    }
    return new Schema.Edge(
        edge.get("source").asString(),
        edge.get("target").asString(),
        edge.path("label").asString(""),
        edge.path("directed").asBoolean(true));
  }

  private static List<String> inheritedList(String field, Set<String> ancestors, JsonNode all) {
    return ancestors.stream()
        .map(ancestor -> list(all.get(ancestor).get(field)))
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> list(@Nullable JsonNode array) {
    List<String> values = new ArrayList<>();
    if (array != null) {
      array.forEach(value -> values.add(value.asString()));
    }
    return List.copyOf(values);
  }

  private static Map<String, String> strings(JsonNode object) {
    Map<String, String> values = new LinkedHashMap<>();
    object.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue().asString()));
    return values;
  }
}
