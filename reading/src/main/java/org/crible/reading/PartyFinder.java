package org.crible.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the listed party that a name in a document may be. The engine supplies screening. */
@FunctionalInterface
public interface PartyFinder {
  /** Knows nobody. */
  PartyFinder NONE = (name, schema, country) -> Optional.empty();

  /**
   * Looks a name up.
   *
   * @param name the words of the document, without article
   * @param schema FollowTheMoney schema that the words suggest ({@code Person}, {@code Company},
   *     {@code Organization}), or null
   * @param country lower-case ISO 3166-1 code that stands near the name, or null
   * @return the best party, where one is good enough
   */
  Optional<Party> find(String name, @Nullable String schema, @Nullable String country);

  /**
   * A listed party.
   *
   * @param id entity id
   * @param caption its main name
   * @param score 0 to 1
   */
  record Party(String id, String caption, double score) {}
}
