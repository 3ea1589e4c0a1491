package org.crible.model.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.PropertyType;
import org.crible.model.Schema;
import org.crible.model.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entity in FollowTheMoney's JSON form: {@code id}, {@code schema}, {@code properties} (lists of
 * texts), and around them what OpenSanctions adds: {@code caption}, {@code datasets}, {@code
 * referents}, {@code target}, {@code first_seen}, {@code last_seen}, {@code last_change}.
 */
public final class EntityJson {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private EntityJson() {}

  /** What one line held: the entity, and the properties that its schema does not know. */
  public record Parsed(Entity entity, List<String> unknownProperties) {}

  /**
   * Reads one line.
   *
   * @param dataset the dataset that the statements are put under
   * @throws IllegalArgumentException if the line is not JSON or not an entity; the message says
   *     what was expected
   */
  public static Parsed parse(String line, String dataset) {
    try {
      return parse(MAPPER.readTree(line), dataset);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a JSON object: " + e.getOriginalMessage(), e);
    }
  }

  /** Reads one entity; see {@link #parse(String, String)}. */
  public static Parsed parse(JsonNode node, String dataset) {
    String id = text(node, "id");
    String schemaName = text(node, "schema");
    Schema schema =
        FollowTheMoney.vocabulary()
            .find(schemaName)
            .orElseThrow(
                () -> new IllegalArgumentException("unknown FollowTheMoney schema " + schemaName));
    JsonNode properties = node.get("properties");
    if (properties == null || !properties.isObject()) {
      throw new IllegalArgumentException("entity " + id + " has no object \"properties\"");
    }
    Seen seen = new Seen(date(node, "first_seen"), date(node, "last_seen"));
    List<Statement> statements = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : properties.properties()) {
      String property = entry.getKey();
      if (schema.property(property).isEmpty()) {
        unknown.add(property);
        continue;
      }
      for (String value : values(entry.getValue())) {
        if (!value.isBlank()) {
          statements.add(
              new Statement(id, property, value, dataset, null, null, null, seen.first, seen.last));
        }
      }
    }
    List<String> referents = new ArrayList<>();
    node.path("referents").forEach(referent -> referents.add(referent.asString()));
    Entity entity = Entity.of(id, schema, statements).withReferents(referents);
    LocalDate changed = date(node, "last_change");
    JsonNode target = node.path("target");
    entity = changed == null ? entity : entity.withLastChange(changed);
    return new Parsed(target.isBoolean() ? entity.withTarget(target.asBoolean()) : entity, unknown);
  }

  private record Seen(@Nullable LocalDate first, @Nullable LocalDate last) {}

  private static @Nullable LocalDate date(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isString() || value.asString().length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(value.asString().substring(0, 10));
    } catch (java.time.format.DateTimeParseException e) {
      return null;
    }
  }

  /** Texts as they are; an entity nested in place of its id counts as its id. */
  private static List<String> values(JsonNode node) {
    List<String> values = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> values.addAll(values(item)));
    } else if (node.isObject()) {
      values.add(node.path("id").asString(""));
    } else if (!node.isNull()) {
      values.add(node.asString(""));
    }
    return values;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isString() || value.asString().isBlank()) {
      throw new IllegalArgumentException("a FollowTheMoney entity needs a text \"" + field + "\"");
    }
    return value.asString();
  }

  /** The entity as a JSON object that FollowTheMoney's own tools read. */
  public static ObjectNode write(Entity entity) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("id", entity.id());
    node.put("caption", entity.caption());
    node.put("schema", entity.schema().name());
    ObjectNode properties = node.putObject("properties");
    entity
        .properties()
        .keySet()
        .forEach(name -> put(properties.putArray(name), entity.values(name)));
    put(node.putArray("datasets"), entity.datasets());
    put(node.putArray("referents"), entity.referents());
    node.put("target", entity.isTarget());
    put(node, "first_seen", entity.firstSeen());
    put(node, "last_seen", entity.lastSeen());
    put(node, "last_change", entity.lastChange());
    return node;
  }

  private static void put(ArrayNode array, Iterable<String> values) {
    values.forEach(array::add);
  }

  private static void put(ObjectNode node, String field, @Nullable LocalDate date) {
    if (date != null) {
      node.put(field, date.toString());
    }
  }

  /** The ids of the entities that an entity points at. */
  public static List<String> links(Entity entity) {
    return entity.statements(PropertyType.ENTITY).stream().map(Statement::value).toList();
  }
}
