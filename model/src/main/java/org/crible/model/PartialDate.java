package org.crible.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the day, to the month or to the year only, in the FollowTheMoney notation {@code
 * 1971}, {@code 1971-05}, {@code 1971-05-04}.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where no day is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T.*)?)?)?");

  /**
   * @throws IllegalArgumentException if there is no such day
   */
  public PartialDate {
    if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
      throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
    }
    try {
      LocalDate ignored = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day, e);
    }
  }

  /** A date known to the day. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** Reads the ISO notation; null if the text is not a date in it. */
  public static @Nullable PartialDate parse(String text) {
    Matcher iso = ISO.matcher(text.strip());
    if (!iso.matches()) {
      return null;
    }
    try {
      return new PartialDate(
          Integer.parseInt(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The first day that it may mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day that it may mean. */
  public LocalDate latest() {
    if (month == 0) {
      return Year.of(year).atDay(1).withDayOfYear(Year.of(year).length());
    }
    return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  /** Whether both may mean the same day. */
  public boolean overlaps(PartialDate other) {
    return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
  }

  @Override
  public int compareTo(PartialDate other) {
    int byDay = earliest().compareTo(other.earliest());
    return byDay != 0 ? byDay : other.latest().compareTo(latest());
  }

  @Override
  public String toString() {
    if (month == 0) {
      return "%04d".formatted(year);
    }
    return day == 0
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }
}
