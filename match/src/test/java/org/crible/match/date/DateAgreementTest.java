package org.crible.match.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.crible.match.profile.Profile;
import org.crible.model.PartialDate;
import org.junit.jupiter.api.Test;

class DateAgreementTest {
  private final DateAgreement dates = new DateAgreement(Profile.standard().dateWeights());

  private double of(String left, String right) {
    double value = dates.of(parse(left), parse(right));
    assertThat(value).isBetween(-1.0, 1.0).isEqualTo(dates.of(parse(right), parse(left)));
    return value;
  }

  private static PartialDate parse(String date) {
    return Objects.requireNonNull(PartialDate.parse(date));
  }

  @Test
  void theMoreIsKnownTheMoreAgreementSays() {
    assertThat(of("1970-03-04", "1970-03-04")).isEqualTo(1);
    assertThat(of("1970-03-04", "1970-03")).isLessThan(1).isGreaterThan(of("1970-03-04", "1970"));
    assertThat(of("1970-03-04", "1970")).isPositive();
  }

  @Test
  void usualErrorsAreNoContradiction() {
    assertThat(of("1970-03-04", "1970-04-03")).isPositive();
    assertThat(of("1970-03-04", "1971-03-04")).isPositive();
  }

  @Test
  void theFurtherApartTheSurerTheContradiction() {
    assertThat(of("1970-03-04", "1970-08-19")).isNegative();
    assertThat(of("1970", "1972")).isNegative().isGreaterThan(of("1970", "1975"));
    assertThat(of("1970", "2010")).isEqualTo(-1);
  }
}
