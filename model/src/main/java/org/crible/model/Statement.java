package org.crible.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value that one publisher states of one entity, with where it stands. The smallest thing that
 * Crible keeps; an {@link Entity} is a set of them.
 *
 * @param entityId the entity that it is about
 * @param property the property's name in the entity's schema
 * @param value the value, normalised to its type: ISO dates, ISO country codes, plain names
 * @param dataset the dataset that states it, for example {@code us_ofac_sdn}
 * @param original the publisher's own text where {@code value} differs from it
 * @param field where it stands in the publisher's file, for example {@code Remarks: Tax ID No.}
 * @param language ISO 639 code of the value's language where the publisher gives it
 * @param firstSeen list date of the first issue known to hold it; null until it has been stored
 * @param lastSeen list date of the newest issue known to hold it; null until it has been stored
 */
public record Statement(
    String entityId,
    String property,
    String value,
    String dataset,
    @Nullable String original,
    @Nullable String field,
    @Nullable String language,
    @Nullable LocalDate firstSeen,
    @Nullable LocalDate lastSeen) {

  /**
   * @throws IllegalArgumentException if the value is blank
   */
  public Statement {
    Objects.requireNonNull(entityId);
    Objects.requireNonNull(property);
    Objects.requireNonNull(dataset);
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          "the value of " + property + " of " + entityId + " is blank");
    }
  }

  /** A statement with nothing but its value and dataset. */
  public Statement(String entityId, String property, String value, String dataset) {
    this(entityId, property, value, dataset, null, null, null, null, null);
  }

  /** The same statement, seen from one list date to another. */
  public Statement seen(LocalDate first, LocalDate last) {
    return new Statement(
        entityId, property, value, dataset, original, field, language, first, last);
  }

  /** What it says, apart from when it was seen: the identity by which issues are compared. */
  public Statement content() {
    return new Statement(entityId, property, value, dataset, original, field, language, null, null);
  }
}
