package org.crible.lists.ofac;

import java.time.LocalDate;
import org.crible.lists.XmlNode;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates of the advanced XML. A period has a start and an end, each of which lies between two
 * days, and so says to which precision a date is known: 1 January to 31 December is a year.
 */
final class DatePeriods {
  private DatePeriods() {}

  /** The date in Year, Month and Day, as far as they are given; null if there is none. */
  static @Nullable PartialDate day(XmlNode node) {
    String year = node.value("Year");
    if (year == null) {
      return null;
    }
    StringBuilder text = new StringBuilder("0".repeat(Math.max(0, 4 - year.length())) + year);
    String month = node.value("Month");
    String day = node.value("Day");
    if (month != null) {
      text.append(month.length() == 1 ? "-0" : "-").append(month);
      if (day != null) {
        text.append(day.length() == 1 ? "-0" : "-").append(day);
      }
    }
    return PartialDate.parse(text.toString());
  }

  /** The first day that the start may be; null if none is given. */
  static @Nullable LocalDate first(XmlNode period) {
    PartialDate date = bound(period, "Start", "From");
    return date == null ? null : date.earliest();
  }

  /** The last day that the end may be; null if none is given. */
  static @Nullable LocalDate last(XmlNode period) {
    PartialDate date = bound(period, "End", "To");
    date = date == null ? bound(period, "End", "From") : date;
    return date == null ? null : date.latest();
  }

  private static @Nullable PartialDate bound(XmlNode period, String edge, String side) {
    return period.all(edge).stream()
        .flatMap(node -> node.all(side).stream())
        .map(DatePeriods::day)
        .filter(date -> date != null)
        .findFirst()
        .orElse(null);
  }

  /**
   * The period in OFAC's own words: {@code 1965}, {@code circa 1965}, {@code 1969 to 1971}; empty
   * if it holds no date.
   */
  static String text(XmlNode period) {
    LocalDate first = first(period);
    LocalDate last = last(period);
    PartialDate to = bound(period, "Start", "To");
    if (first == null) {
      return last == null ? "" : "until " + last;
    }
    if (last == null) {
      last = to == null ? first : to.latest();
    }
    boolean circa =
        period.children().stream()
            .anyMatch(edge -> "true".equals(edge.attributes().get("Approximate")));
    return (circa ? "circa " : "") + text(first, last);
  }

  private static String text(LocalDate first, LocalDate last) {
    boolean years = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
    boolean months = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    PartialDate from =
        new PartialDate(
            first.getYear(),
            years ? 0 : first.getMonthValue(),
            years || months ? 0 : first.getDayOfMonth());
    PartialDate to =
        new PartialDate(
            last.getYear(),
            years ? 0 : last.getMonthValue(),
            years || months ? 0 : last.getDayOfMonth());
    return from.equals(to) ? from.toString() : from + " to " + to;
  }
}
