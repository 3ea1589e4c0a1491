package org.crible.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of countries and places, and who is at war with whom.
 *
 * @param byName place by its name in lower case
 * @param demonyms country by adjective in lower case
 * @param bodies key of a body by each of its names in lower case
 * @param adversaries pairs of countries
 */
public record Places(
    Map<String, Place> byName,
    Map<String, String> demonyms,
    Map<String, String> bodies,
    List<List<String>> adversaries) {
  /** Words in the longest name. */
  public static final int LONGEST = 6;

  /**
   * A country or a place in it.
   *
   * @param country lower-case ISO 3166-1 code, or {@code eu}
   * @param state whether the name is that of the country itself
   * @param metonym whether the name stands for the government
   */
  public record Place(String country, boolean state, boolean metonym) {}

  /** Whether each accuses the other whatever the facts. */
  public boolean adversaries(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && (adversaries.contains(List.of(one, other)) || adversaries.contains(List.of(other, one)));
  }

  /** Whether two names are those of one body: equal, or both of one state, or in one list. */
  public boolean sameBody(@Nullable String one, @Nullable String other) {
    return one != null && other != null && body(one).equals(body(other));
  }

  private String body(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    Place place = byName.get(lower);
    String state = place != null && place.state() && !place.metonym() ? place.country() : lower;
    return bodies.getOrDefault(lower, state);
  }

  /** The country that a word names, as a name or as an adjective; null if none. */
  public @Nullable String country(String lower) {
    Place place = byName.get(lower);
    return place != null ? place.country() : demonyms.get(lower);
  }
}
