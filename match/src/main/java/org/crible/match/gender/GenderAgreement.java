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
    boolean same =
        left.stream().anyMatch(m -> right.stream().anyMatch(o -> o.value().equals(m.value())));
    Fact<String> mine = left.get(0);
    Fact<String> other = right.get(0);
    return new Agreement(
        FEATURE,
        same ? 1 : -1,
        mine.value() + " and " + other.value(),
        List.of(mine.statement(), other.statement()));
  }
}
