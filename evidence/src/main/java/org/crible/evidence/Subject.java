package org.crible.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a case is about.
 *
 * @param name as the case calls it
 * @param schema FollowTheMoney schema
 * @param country ISO 3166-1 alpha-2, lower case
 * @param entity id of the listed entity that it is
 * @param aliases other names
 * @param status accepted where a person wrote it; proposed where reading found a mention that may
 *     be a listed party; a rejected one stays in the file, so that it is not proposed again
 * @param score how well the mention matched, 0 to 1; null where a person wrote the subject
 */
public record Subject(
    String name,
    @Nullable String schema,
    @Nullable String country,
    @Nullable String entity,
    List<String> aliases,
    ReviewStatus status,
    @Nullable Double score) {

  /** A subject that a person named. */
  public Subject(
      String name,
      @Nullable String schema,
      @Nullable String country,
      @Nullable String entity,
      List<String> aliases) {
    this(name, schema, country, entity, aliases, ReviewStatus.ACCEPTED, null);
  }

  /** A party that reading proposes. */
  public static Subject proposed(
      String name,
      @Nullable String schema,
      @Nullable String country,
      String entity,
      @Nullable Double score) {
    return new Subject(name, schema, country, entity, List.of(), ReviewStatus.PROPOSED, score);
  }
}
