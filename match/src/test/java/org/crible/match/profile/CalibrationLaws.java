package org.crible.match.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.crible.match.profile.Calibration.Point;
import org.crible.model.Explanation;

class CalibrationLaws {
  private static final Calibration CALIBRATION =
      new Calibration(
          List.of(new Point(0, 0), new Point(0.6, 0.2), new Point(0.7, 0.7), new Point(1, 1)));

  @Property
  void risesAndStaysAShare(
      @ForAll @DoubleRange(max = 1) double one, @ForAll @DoubleRange(max = 1) double other) {
    assertThat(CALIBRATION.of(one)).isBetween(0.0, 1.0);
    assertThat(CALIBRATION.of(Math.max(one, other)))
        .isGreaterThanOrEqualTo(CALIBRATION.of(Math.min(one, other)));
  }

  @Property
  void nothingThatReachesAShareIsBelowItsLeast(
      @ForAll @DoubleRange(max = 1) double alike, @ForAll @DoubleRange(max = 1) double share) {
    if (CALIBRATION.of(alike) >= share) {
      assertThat(alike).isGreaterThanOrEqualTo(CALIBRATION.least(share));
    }
  }

  @Property
  void theExplanationRecomputes(@ForAll @DoubleRange(max = 1) double alike) {
    Explanation explanation =
        CALIBRATION.explanation(Explanation.given("alike", alike, "how alike"));
    assertThat(explanation.value()).isEqualTo(CALIBRATION.of(alike));
    assertThat(explanation.recompute()).isEqualTo(explanation.value());
  }

  @Example
  void pointsStayWhereTheyAre() {
    assertThat(CALIBRATION.of(0.7)).isEqualTo(0.7);
    assertThat(CALIBRATION.of(1)).isEqualTo(1);
    assertThat(CALIBRATION.of(0)).isZero();
  }

  @Example
  void pointsMustRise() {
    assertThatThrownBy(
            () ->
                new Calibration(List.of(new Point(0, 0), new Point(0.5, 0.4), new Point(0.6, 0.4))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must rise");
  }
}
