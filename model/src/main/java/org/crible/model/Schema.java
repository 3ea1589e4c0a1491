package org.crible.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of entity with the properties that it may have, its own and the inherited ones.
 *
 * @param name for example {@code Company}
 * @param label what a person reads
 * @param plural the label for several
 * @param isAbstract whether it only groups others and no entity has it directly
 * @param matchable whether entities of it are screened
 * @param ancestors itself and every schema it inherits from, nearest first
 * @param properties every property by name
 * @param caption the properties that may name an entity, best first
 * @param featured the properties a short view shows
 * @param required the properties without which an entity is incomplete
 * @param edge the link it stands for, if it is one (an {@code Ownership}, a {@code Directorship})
 */
public record Schema(
    String name,
    String label,
    String plural,
    boolean isAbstract,
    boolean matchable,
    Set<String> ancestors,
    Map<String, Property> properties,
    List<String> caption,
    List<String> featured,
    List<String> required,
    @Nullable Edge edge) {

  /**
   * A link between two entities.
   *
   * @param source the property that holds where it starts
   * @param target the property that holds where it ends
   * @param label the verb between them
   * @param directed whether the two ends differ in role
   */
  public record Edge(String source, String target, String label, boolean directed) {}

  /** Whether this is the named schema or inherits from it. */
  public boolean is(String schema) {
    return ancestors.contains(schema);
  }

  /** The named property, own or inherited; empty if an entity of this schema has none. */
  public Optional<Property> property(String property) {
    return Optional.ofNullable(properties.get(property));
  }

  /**
   * Whether an entity of this schema and one of the other may be the same thing: one of them
   * inherits from the other, or both are legal entities and neither is a natural person. A Person
   * never meets a Vessel; an Organization meets a Company. A CryptoWallet meets whoever may hold
   * one, because lists also write its address among the holder's numbers.
   */
  public boolean meets(Schema other) {
    if (is(other.name) || other.is(name)) {
      return true;
    }
    if (is(WALLET) || other.is(WALLET)) {
      return is(LEGAL_ENTITY) || other.is(LEGAL_ENTITY);
    }
    return is(LEGAL_ENTITY) && other.is(LEGAL_ENTITY) && is(PERSON) == other.is(PERSON);
  }

  @Override
  public String toString() {
    return name;
  }

  private static final String LEGAL_ENTITY = "LegalEntity";
  private static final String PERSON = "Person";
  private static final String WALLET = "CryptoWallet";
}
