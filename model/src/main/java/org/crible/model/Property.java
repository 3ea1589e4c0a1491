package org.crible.model;

import org.jspecify.annotations.Nullable;

/**
 * One property of a schema, for example {@code Person:birthDate}.
 *
 * @param schema the schema that declares it
 * @param name its name, unique within every schema that inherits it
 * @param label what a person reads
 * @param type the kind of its values
 * @param range for {@link PropertyType#ENTITY}: the schema that the value must have
 * @param matchable whether agreement on it says that two entities may be the same
 * @param stub whether it is only the far end of another entity's property and never holds a value
 */
public record Property(
    String schema,
    String name,
    String label,
    PropertyType type,
    @Nullable String range,
    boolean matchable,
    boolean stub) {

  /** Schema and name, for example {@code Thing:name}. */
  public String qualifiedName() {
    return schema + ":" + name;
  }
}
