package org.crible.match.identifier;

import java.util.List;
import java.util.Set;
import org.crible.match.Agreement;
import org.crible.match.Prepared.Fact;
import org.crible.match.Prepared.Identifier;
import org.crible.model.type.IdentifierType;

/**
 * Numbers that authorities give to one party only. One in common nearly decides; less so if the
 * lists call it by two types, and not at all if it is short and one of the types has a shape of its
 * own: nine digits may be anybody's, twelve are not. A different number of a type of which a party
 * has only one contradicts.
 */
public final class IdentifierAgreement {
  private static final String FEATURE = "identifier";

  private final Set<String> oneEach;
  private final Set<String> passing;
  private final double otherType;
  private final int longNumber;

  /**
   * @param oneEach the properties of which a party has one value in its life: {@code innCode},
   *     {@code ogrnCode}, {@code leiCode}, {@code imoNumber}
   * @param passing the properties whose numbers are given to the next one, so that one in common
   *     says nothing here: {@code callSign}
   * @param otherType what the same number under another type says, 0 to 1
   * @param longNumber from how many characters on it says so under a type with a shape of its own
   */
  public IdentifierAgreement(
      Set<String> oneEach, Set<String> passing, double otherType, int longNumber) {
    this.oneEach = Set.copyOf(oneEach);
    this.passing = Set.copyOf(passing);
    this.otherType = otherType;
    this.longNumber = longNumber;
  }

  /**
   * 1 with a number in common, less where its types differ, -1 with another number of such a type,
   * otherwise silent. What says most for a common number decides.
   */
  public Agreement of(List<Fact<Identifier>> left, List<Fact<Identifier>> right) {
    Agreement found = Agreement.silent(FEATURE);
    for (Fact<Identifier> mine : left) {
      for (Fact<Identifier> other : right) {
        double value = value(mine.value(), other.value());
        if (value > Math.max(0, found.value()) || (value < 0 && found.value() == 0)) {
          found = agreement(value, detail(value, mine.value(), other.value()), mine, other);
        }
      }
    }
    return found;
  }

  private double value(Identifier mine, Identifier other) {
    if (passing.contains(mine.type()) || passing.contains(other.type())) {
      return 0;
    }
    boolean sameType = mine.type().equals(other.type());
    if (mine.value().equals(other.value())) {
      boolean comparable = mine.value().length() >= longNumber || (general(mine) && general(other));
      return sameType ? 1 : comparable ? otherType : 0;
    }
    return sameType && oneEach.contains(mine.type()) ? -1 : 0;
  }

  private static boolean general(Identifier identifier) {
    return IdentifierType.of(identifier.type()).isEmpty();
  }

  private static String detail(double value, Identifier mine, Identifier other) {
    if (value < 0) {
      return "different " + mine.type() + ": " + mine.value() + " and " + other.value();
    }
    return mine.type().equals(other.type())
        ? "both have " + mine.value()
        : "both have " + mine.value() + ", as " + mine.type() + " and as " + other.type();
  }

  private static Agreement agreement(
      double value, String detail, Fact<Identifier> mine, Fact<Identifier> other) {
    return new Agreement(FEATURE, value, detail, List.of(mine.statement(), other.statement()));
  }
}
