package org.crible.match.address;

import java.util.List;
import org.crible.match.Agreement;
import org.crible.match.Prepared.Address;
import org.crible.match.Prepared.Fact;

/**
 * Addresses in common. Lists give few, old and partial ones, and people and companies have several:
 * another address contradicts nothing.
 */
public final class AddressAgreement {
  /** Its name in a profile. */
  public static final String FEATURE = "address";

  private final double least;

  /**
   * @param least how much of the shorter address must be in the other, 0 to 1
   */
  public AddressAgreement(double least) {
    this.least = least;
  }

  /** The share of the shorter address that is in the other; silent below the least. */
  public Agreement of(List<Fact<Address>> left, List<Fact<Address>> right) {
    Agreement best = Agreement.silent(FEATURE);
    for (Fact<Address> mine : left) {
      for (Fact<Address> other : right) {
        double share = AddressCode.share(mine.value().code(), other.value().code());
        if (share >= least && share > best.value()) {
          best =
              new Agreement(
                  FEATURE,
                  share,
                  mine.statement().value() + " and " + other.statement().value() + " are one place",
                  List.of(mine.statement(), other.statement()));
        }
      }
    }
    return best;
  }
}
