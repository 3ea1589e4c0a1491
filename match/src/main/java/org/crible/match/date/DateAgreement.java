package org.crible.match.date;

import java.util.List;
import org.crible.match.Agreement;
import org.crible.match.Prepared.Fact;
import org.crible.model.PartialDate;

/**
 * Birth dates and their like. A day that agrees says most; lists also swap day and month, round to
 * a year and err by one; the further apart, the surer the contradiction. Of several dates on a side
 * the best agreement counts, since lists give alternatives.
 */
public final class DateAgreement {
  private static final String FEATURE = "date";

  private final DateWeights weights;

  public DateAgreement(DateWeights weights) {
    this.weights = weights;
  }

  /** The best agreement between any two of the dates; silent where a side has none. */
  public Agreement of(List<Fact<PartialDate>> left, List<Fact<PartialDate>> right) {
    Agreement best = null;
    for (Fact<PartialDate> mine : left) {
      for (Fact<PartialDate> other : right) {
        double value = of(mine.value(), other.value());
        if (best == null || value > best.value()) {
          best =
              new Agreement(
                  FEATURE,
                  value,
                  mine.value()
                      + " and "
                      + other.value()
                      + (value > 0 ? " agree" : value < 0 ? " differ" : " say nothing"),
                  List.of(mine.statement(), other.statement()));
        }
      }
    }
    return best == null ? Agreement.silent(FEATURE) : best;
  }

  /** -1 to 1; symmetric. */
  public double of(PartialDate left, PartialDate right) {
    int years = Math.abs(left.year() - right.year());
    boolean bothDays = left.day() != 0 && right.day() != 0;
    boolean bothMonths = left.month() != 0 && right.month() != 0;
    if (left.overlaps(right)) {
      return bothDays ? weights.day() : bothMonths ? weights.month() : weights.year();
    }
    if (years == 0 && bothDays && left.month() == right.day() && left.day() == right.month()) {
      return weights.swapped();
    }
    if (bothDays && left.month() == right.month() && left.day() == right.day()) {
      return years == 1 || years == 10 ? weights.oneYearOff() : apart(years);
    }
    return years == 0 ? -weights.sameYear() : apart(years);
  }

  private double apart(int years) {
    return -Math.min(1, weights.sameYear() + (1 - weights.sameYear()) * years / weights.certain());
  }
}
