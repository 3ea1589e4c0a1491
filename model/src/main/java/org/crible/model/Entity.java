package org.crible.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A party, vessel, address, sanction or link, as the statements of one or more datasets describe
 * it. Immutable; properties are held in alphabetical order, values in the publisher's.
 */
public final class Entity {
  private final String id;
  private final Schema schema;
  private final Map<String, List<Statement>> properties;
  private final Set<String> referents;
  private final @Nullable Boolean target;
  private final @Nullable LocalDate changed;

  private Entity(
      String id,
      Schema schema,
      Map<String, List<Statement>> properties,
      Set<String> referents,
      @Nullable Boolean target,
      @Nullable LocalDate changed) {
    this.id = id;
    this.schema = schema;
    this.properties = properties;
    this.referents = referents;
    this.target = target;
    this.changed = changed;
  }

  /**
   * An entity of the schema and id, made of the statements; the same value said twice stays once.
   */
  public static Entity of(String id, Schema schema, Iterable<Statement> statements) {
    Map<String, Set<Statement>> sets = new TreeMap<>();
    for (Statement statement : statements) {
      if (!schema.properties().containsKey(statement.property())) {
        throw new IllegalArgumentException(
            "schema "
                + schema
                + " has no property "
                + statement.property()
                + " (entity "
                + id
                + ")");
      }
      sets.computeIfAbsent(statement.property(), property -> new LinkedHashSet<>()).add(statement);
    }
    Map<String, List<Statement>> properties = new LinkedHashMap<>();
    sets.forEach((property, set) -> properties.put(property, List.copyOf(set)));
    return new Entity(id, schema, Collections.unmodifiableMap(properties), Set.of(), null, null);
  }

  /** The same entity, also known under other ids. */
  public Entity withReferents(Iterable<String> others) {
    Set<String> ids = new TreeSet<>();
    others.forEach(ids::add);
    return new Entity(id, schema, properties, Collections.unmodifiableSet(ids), target, changed);
  }

  /** The same entity, which its list does or does not name as a party of its own. */
  public Entity withTarget(boolean listed) {
    return new Entity(id, schema, properties, referents, listed, changed);
  }

  /** The same entity, of which the list says what it says since the issue of that day. */
  public Entity withLastChange(LocalDate day) {
    return new Entity(id, schema, properties, referents, target, day);
  }

  /** Starts an entity whose statements all come from one dataset. */
  public static Builder builder(String id, Schema schema, String dataset) {
    return new Builder(id, schema, dataset);
  }

  public String id() {
    return id;
  }

  public Schema schema() {
    return schema;
  }

  /** Other ids that mean the same entity, in alphabetical order. */
  public Set<String> referents() {
    return referents;
  }

  /** All statements by property. */
  public Map<String, List<Statement>> properties() {
    return properties;
  }

  /** The statements on one property; empty if there is none. */
  public List<Statement> statements(String property) {
    return properties.getOrDefault(property, List.of());
  }

  /** All statements, by property in alphabetical order. */
  public List<Statement> statements() {
    return properties.values().stream().flatMap(List::stream).toList();
  }

  /** The distinct values of one property; empty if there is none. */
  public List<String> values(String property) {
    return statements(property).stream().map(Statement::value).distinct().toList();
  }

  /** The statements on every property of a type, for example all names. */
  public List<Statement> statements(PropertyType type) {
    return statements().stream()
        .filter(statement -> schema.property(statement.property()).orElseThrow().type() == type)
        .toList();
  }

  /** What a person calls it: the first value of the schema's caption properties, else the id. */
  public String caption() {
    return schema.caption().stream()
        .flatMap(property -> statements(property).stream())
        .map(Statement::value)
        .findFirst()
        .orElse(id);
  }

  /** The datasets that state anything of it, in alphabetical order. */
  public Set<String> datasets() {
    Set<String> datasets = new TreeSet<>();
    properties.values().forEach(list -> list.forEach(s -> datasets.add(s.dataset())));
    return datasets;
  }

  /**
   * Whether it is a listed party rather than an address, sanction or link of one. What a list's
   * reader said of it decides, and is kept in the store; of an entity that comes from no list it is
   * a topic such as {@code sanction} or {@code export.control}.
   */
  public boolean isTarget() {
    return target == null ? !statements("topics").isEmpty() : target;
  }

  /** List date of the first issue that holds it; null if it was never stored. */
  public @Nullable LocalDate firstSeen() {
    return statements().stream()
        .map(Statement::firstSeen)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** List date of the newest issue that holds it; null if it was never stored. */
  public @Nullable LocalDate lastSeen() {
    return statements().stream()
        .map(Statement::lastSeen)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /**
   * List date of the issue since which the list says the same of it, nothing more and nothing less;
   * where that is not known, of the newest issue that brought a statement; null if it was never
   * stored.
   */
  public @Nullable LocalDate lastChange() {
    if (changed != null) {
      return changed;
    }
    return statements().stream()
        .map(Statement::firstSeen)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Entity that
        && id.equals(that.id)
        && schema.equals(that.schema)
        && properties.equals(that.properties)
        && referents.equals(that.referents)
        && isTarget() == that.isTarget()
        && Objects.equals(lastChange(), that.lastChange());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, properties);
  }

  @Override
  public String toString() {
    return schema + " " + id + " (" + caption() + ")";
  }

  /** Collects the statements of one dataset on one entity. */
  public static final class Builder {
    private final String id;
    private final Schema schema;
    private final String dataset;
    private final List<Statement> statements = new ArrayList<>();

    private Builder(String id, Schema schema, String dataset) {
      this.id = id;
      this.schema = schema;
      this.dataset = dataset;
    }

    /** Adds a value; a null or blank one is left out. */
    public Builder add(String property, @Nullable String value) {
      return add(property, value, null, null, null);
    }

    /** Adds a value with the publisher's own text and field; a null or blank one is left out. */
    public Builder add(
        String property,
        @Nullable String value,
        @Nullable String original,
        @Nullable String field,
        @Nullable String language) {
      if (value != null && !value.isBlank()) {
        String differing = value.equals(original) ? null : original;
        statements.add(
            new Statement(id, property, value, dataset, differing, field, language, null, null));
      }
      return this;
    }

    public Entity build() {
      return Entity.of(id, schema, statements);
    }
  }
}
