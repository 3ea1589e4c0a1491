package org.crible.match.craft;

import java.util.List;
import org.crible.match.Agreement;
import org.crible.match.Prepared.Fact;
import org.crible.match.Prepared.Identifier;
import org.crible.model.type.IdentifierType;

/**
 * Ships and aircraft. Names of ships are given again and again, so another IMO number under the
 * same name is another ship (IMO resolution A.1117(30): the number stays through every change of
 * name, flag and owner); an aircraft's is its manufacturer's serial number. A call sign goes with
 * the flag and then to somebody else: in common it says a little beside the name.
 */
public final class CraftAgreement {
  /** Its name in a profile. */
  public static final String FEATURE = "craft";

  private final CraftWeights weights;

  public CraftAgreement(CraftWeights weights) {
    this.weights = weights;
  }

  /**
   * -1 with other numbers for life and none in common, else 1 with a call sign in common, otherwise
   * silent. Numbers for life in common are the identifiers' to count.
   */
  public Agreement of(List<Fact<Identifier>> left, List<Fact<Identifier>> right) {
    Agreement another = Agreement.silent(FEATURE);
    Agreement called = Agreement.silent(FEATURE);
    boolean own = false;
    for (Fact<Identifier> mine : left) {
      for (Fact<Identifier> other : right) {
        String type = mine.value().type();
        if (!type.equals(other.value().type())) {
          continue;
        }
        boolean same = mine.value().value().equals(other.value().value());
        if (weights.own().contains(type)) {
          own |= same;
          if (!same && valid(mine) && valid(other)) {
            another = agreement(-1, "another craft by its ", mine, other);
          }
        } else if (same && weights.passing().contains(type)) {
          called = agreement(1, "the same ", mine, other);
        }
      }
    }
    return another.value() < 0 && !own ? another : called;
  }

  /** Ships change their flags: what contradicts for a person contradicts less. */
  public Agreement flags(Agreement country) {
    return country.value() < 0
        ? new Agreement(
            country.feature(),
            country.value() * weights.flag(),
            country.detail() + "; flags change",
            country.statements())
        : country;
  }

  /** A misprinted number is no other ship's. */
  private static boolean valid(Fact<Identifier> fact) {
    return IdentifierType.of(fact.value().type())
        .map(type -> type.normalise(fact.value().value()).isPresent())
        .orElse(true);
  }

  private static Agreement agreement(
      double value, String said, Fact<Identifier> mine, Fact<Identifier> other) {
    return new Agreement(
        FEATURE,
        value,
        said + mine.value().type() + ": " + mine.value().value() + " and " + other.value().value(),
        List.of(mine.statement(), other.statement()));
  }
}
