package org.crible.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @ValueSource(strings = {"1971", "1971-05", "1971-05-04"})
  void writesWhatItRead(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1971-13", "1971-02-30", "04 May 1971", "0000", "", "71"})
  void refusesWhatIsNoDate(String text) {
    assertThat(PartialDate.parse(text)).isNull();
  }

  @Test
  void spansEveryDayThatItMayMean() {
    PartialDate leap = new PartialDate(2024, 2, 0);
    assertThat(leap.earliest()).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(leap.latest()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(new PartialDate(2024, 0, 0).latest()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(leap.overlaps(new PartialDate(2024, 0, 0))).isTrue();
    assertThat(leap.overlaps(new PartialDate(2024, 3, 0))).isFalse();
  }

  @Property
  void everyDayReadsBack(@ForAll @IntRange(min = 1, max = 3_650_000) int day) {
    PartialDate date =
        PartialDate.of(LocalDate.ofEpochDay(day - 719_527L).withYear(1 + day % 9999));
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    assertThat(date.earliest()).isEqualTo(date.latest());
  }
}
