package org.crible.dossier.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.crible.dossier.Cases;
import org.crible.evidence.Weighing.Likelihood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
  private static final List<Band> ICD203 =
      List.of(
          new Band("almost no chance", 1, 5),
          new Band("very unlikely", 5, 20),
          new Band("unlikely", 20, 45),
          new Band("roughly even chance", 45, 55),
          new Band("likely", 55, 80),
          new Band("very likely", 80, 95),
          new Band("almost certain", 95, 99));

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 12})
  void eachStepOfTheWaterfallStartsWhereTheLastOneEnded(int origins) {
    var question = Cases.weighing(origins).questions().getFirst();
    Waterfall waterfall = Waterfall.of(question);
    assertThat(waterfall.steps()).hasSize(origins + 2);
    for (int i = 1; i <= origins; i++) {
      double before = waterfall.steps().get(i - 1).end();
      assertThat(waterfall.steps().get(i).start()).isEqualTo(before, within(1e-9));
    }
    Waterfall.Step sum = waterfall.steps().getLast();
    assertThat(sum.weight()).isEqualTo(question.logOdds() + question.weight(), within(1e-9));
    assertThat(waterfall.steps())
        .allSatisfy(step -> assertThat(step.left()).isBetween(0.0, 100 - step.width()));
  }

  @Test
  void anEdgeBelongsToTheWordNearerFifty() {
    IntervalStrip strip = strip(0.2, 0.3, 0.8);
    assertThat(strip.band(5).word()).isEqualTo("very unlikely");
    assertThat(strip.band(20).word()).isEqualTo("unlikely");
    assertThat(strip.band(45).word()).isEqualTo("roughly even chance");
    assertThat(strip.band(55).word()).isEqualTo("roughly even chance");
    assertThat(strip.band(80).word()).isEqualTo("likely");
    assertThat(strip.band(95).word()).isEqualTo("very likely");
    assertThat(strip.band(99).word()).isEqualTo("almost certain");
  }

  @Test
  void theIntervalReachesIntoTheBandsThatItTouches() {
    IntervalStrip strip = strip(0.564, 0.7946, 0.919);
    assertThat(strip.bands().stream().filter(strip::touches).map(Band::word))
        .containsExactly("likely", "very likely");
  }

  private static IntervalStrip strip(double low, double point, double high) {
    return IntervalStrip.of(new Likelihood(point, low, high, "", Map.of()), ICD203);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 12})
  void noTwoDotsOfTheTimelineCoverEachOther(int origins) {
    Timeline timeline = Timeline.of(Cases.dossier(origins).timeline()).orElseThrow();
    for (Timeline.Dot one : timeline.dots()) {
      for (Timeline.Dot other : timeline.dots()) {
        boolean sameRow = one.lane() == other.lane() && one.level() == other.level();
        if (one.number() != other.number() && sameRow) {
          assertThat(Math.abs(one.at() - other.at())).isGreaterThan(4);
        }
      }
    }
    assertThat(timeline.earlier()).isTrue();
    assertThat(Timeline.of(List.of())).isEmpty();
  }
}
