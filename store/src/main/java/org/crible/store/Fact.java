package org.crible.store;

import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that was known when a person judged.
 *
 * @param property a FollowTheMoney property, or {@code schema} or {@code list}
 * @param value as it was given or listed
 */
public record Fact(String property, String value) implements Comparable<Fact> {
  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::property).thenComparing(Fact::value);

  @Override
  public int compareTo(Fact other) {
    return ORDER.compare(this, other);
  }

  /** For people: {@code birth date 1961-03-04}. */
  @Override
  public String toString() {
    return property.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT)
        + " "
        + value;
  }
}
