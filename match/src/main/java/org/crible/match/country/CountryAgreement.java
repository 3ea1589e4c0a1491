package org.crible.match.country;

import java.util.List;
import org.crible.match.Agreement;
import org.crible.match.Prepared.Fact;

/**
 * Countries that two parties are said to belong to. One in common agrees; none in common
 * contradicts, weakly, because people and companies have ties to several.
 */
public final class CountryAgreement {
  private static final String FEATURE = "country";

  private final double kin;

  /**
   * @param kin how much a state and one that came out of it agree, 0 to 1
   */
  public CountryAgreement(double kin) {
    this.kin = kin;
  }

  /**
   * 1 with a country in common, less with one that came out of another, -1 with neither, silent
   * where a side has none.
   */
  public Agreement of(List<Fact<String>> left, List<Fact<String>> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Agreement.silent(FEATURE);
    }
    for (Fact<String> mine : left) {
      for (Fact<String> other : right) {
        if (mine.value().equals(other.value())) {
          return new Agreement(
              FEATURE, 1, "both " + mine.value(), List.of(mine.statement(), other.statement()));
        }
      }
    }
    for (Fact<String> mine : left) {
      for (Fact<String> other : right) {
        if (Kin.are(mine.value(), other.value())) {
          return new Agreement(
              FEATURE,
              kin,
              mine.value() + " and " + other.value() + ": the one came out of the other",
              List.of(mine.statement(), other.statement()));
        }
      }
    }
    return new Agreement(
        FEATURE,
        -1,
        "no country in common: " + codes(left) + " and " + codes(right),
        java.util.stream.Stream.concat(left.stream(), right.stream())
            .map(Fact::statement)
            .toList());
  }

  private static String codes(List<Fact<String>> countries) {
    return String.join(", ", countries.stream().map(Fact::value).distinct().sorted().toList());
  }
}
