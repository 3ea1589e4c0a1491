package org.crible.match.craft;

import java.util.Set;

/**
 * What is known of the numbers and flags of ships and aircraft.
 *
 * @param own identifier types whose number a craft keeps from the yard to the breaker
 * @param passing identifier types whose number is given to the next one
 * @param flag how much of a contradiction of countries other flags are, 0 to 1
 */
public record CraftWeights(Set<String> own, Set<String> passing, double flag) {
  public CraftWeights {
    own = Set.copyOf(own);
    passing = Set.copyOf(passing);
    if (!(flag >= 0 && flag <= 1)) {
      throw new IllegalArgumentException("craft.flag of " + flag + ", expected 0 to 1");
    }
  }
}
