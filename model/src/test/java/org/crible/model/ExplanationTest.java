package org.crible.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crible.model.Explanation.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {
  private static Explanation leaf(double value) {
    return Explanation.given("leaf", value, "given");
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 0.5, 0.25, 0.75",
    "PRODUCT, 0.5, 0.5, 0.25",
    "MAX, 0.5, 0.25, 0.5",
    "MIN, 0.5, 0.25, 0.25",
    "DIFFERENCE, 0.5, 0.25, 0.25",
    "RATIO, 1, 4, 0.25",
    "RATIO, 1, 0, 0",
    "RAISE, 0.5, 0.5, 0.75",
    "WEIGHTED_MEAN, 0.5, 3, 0.5"
  })
  void aStepFollowsFromItsChildren(Operation operation, double a, double b, double value) {
    Explanation step = Explanation.of("step", operation, "why", leaf(a), leaf(b));
    assertThat(step.value()).isEqualTo(value);
    assertThat(step.recompute()).isEqualTo(value);
  }

  @Test
  void recomputingFindsAValueThatDoesNotFollow() {
    Explanation wrong =
        new Explanation("step", Operation.SUM, 0.9, "why", List.of(), List.of(leaf(0.5)));
    assertThat(wrong.recompute()).isEqualTo(0.5).isNotEqualTo(wrong.value());
  }

  @Test
  void refusesWhatCannotBeCalculated() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Explanation.of("step", Operation.RATIO, "why", leaf(1)))
        .withMessageContaining("RATIO");
    assertThatIllegalArgumentException().isThrownBy(() -> leaf(Double.NaN));
  }
}
