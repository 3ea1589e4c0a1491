package org.crible.match.gender;

import java.util.List;
import org.crible.match.Agreement;
import org.crible.match.Prepared.Fact;

/** The genders that lists state of people. Most share one with half of mankind: little is said. */
public final class GenderAgreement {
  private static final String FEATURE = "gender";

  private GenderAgreement() {}

  /** 1 if one is stated on both sides, -1 if they differ, silent where a side has none. */
  public static Agreement of(List<Fact<String>> left, List<Fact<String>> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Agreement.silent(FEATURE);
    }
    for (Fact<String> mine : left) {
      for (Fact<String> other : right) {
        if (mine.value().equals(other.value())) {
          return of(1, mine, other);
        }
      }
    }
    return of(-1, left.get(0), right.get(0));
  }

  private static Agreement of(double value, Fact<String> mine, Fact<String> other) {
    return new Agreement(
        FEATURE,
        value,
        mine.value() + " and " + other.value(),
        List.of(mine.statement(), other.statement()));
  }
}
