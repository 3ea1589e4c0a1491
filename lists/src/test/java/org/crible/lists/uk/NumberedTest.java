package org.crible.lists.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several values in one cell of OFSI's list. */
class NumberedTest {

  @Test
  void rangesInOnePairOfBracketsOrTwo() {
    assertThat(Numbered.values("(1-3) Libya (4) Morocco"))
        .isEqualTo(Map.of(1, "Libya", 2, "Libya", 3, "Libya", 4, "Morocco"));
    assertThat(Numbered.values("(1) to (2) Algeria (3) Morocco"))
        .isEqualTo(Map.of(1, "Algeria", 2, "Algeria", 3, "Morocco"));
  }

  @Test
  void bracketsOfAnotherMeaningStay() {
    assertThat(Numbered.values("Unit (4-6), Main Street"))
        .isEqualTo(Map.of(1, "Unit (4-6), Main Street"));
  }
}
