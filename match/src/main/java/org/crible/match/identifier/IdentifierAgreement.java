package org.crible.match.identifier;

import java.util.List;
import java.util.Set;
import org.crible.match.Agreement;
import org.crible.match.Prepared.Fact;
import org.crible.match.Prepared.Identifier;

/**
 * Numbers that authorities give to one party only. One in common nearly decides, whatever type the
 * lists call it; a different number of a type of which a party has only one contradicts.
 */
public final class IdentifierAgreement {
  private static final String FEATURE = "identifier";

  private final Set<String> oneEach;

  /**
   * @param oneEach the properties of which a party has one value in its life: {@code innCode},
   *     {@code ogrnCode}, {@code leiCode}, {@code imoNumber}
   */
  public IdentifierAgreement(Set<String> oneEach) {
    this.oneEach = Set.copyOf(oneEach);
  }

  /** 1 with a number in common, -1 with another number of such a type, otherwise silent. */
  public Agreement of(List<Fact<Identifier>> left, List<Fact<Identifier>> right) {
    Agreement found = Agreement.silent(FEATURE);
    for (Fact<Identifier> mine : left) {
      for (Fact<Identifier> other : right) {
        if (mine.value().value().equals(other.value().value())) {
          return agreement(1, "both have " + mine.value().value(), mine, other);
        }
        if (mine.value().type().equals(other.value().type())
            && oneEach.contains(mine.value().type())
            && found.value() == 0) {
          found =
              agreement(
                  -1,
                  "different "
                      + mine.value().type()
                      + ": "
                      + mine.value().value()
                      + " and "
                      + other.value().value(),
                  mine,
                  other);
        }
      }
    }
    return found;
  }

  private static Agreement agreement(
      double value, String detail, Fact<Identifier> mine, Fact<Identifier> other) {
    return new Agreement(FEATURE, value, detail, List.of(mine.statement(), other.statement()));
  }
}
