package org.crible.lists.uk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.model.PartialDate;

/**
 * Dates as the UK lists write them: day, month, year, with {@code 00} or {@code dd} and {@code mm}
 * where one is not known, or a year alone.
 */
final class UkDates {
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:(\\d{1,2}|dd)[/.-])?(\\d{1,2}|mm)[/.-])?(\\d{4})", Pattern.CASE_INSENSITIVE);

  private UkDates() {}

  /** The date; empty if the text is none. */
  static Optional<PartialDate> parse(String text) {
    Matcher date = DATE.matcher(text.strip());
    if (!date.matches()) {
      return Optional.ofNullable(PartialDate.parse(text.strip().replaceFirst("T.*", "")));
    }
    int month = number(date.group(2));
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(date.group(3)), month, month == 0 ? 0 : number(date.group(1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int number(String text) {
    return text == null || !Character.isDigit(text.charAt(0)) ? 0 : Integer.parseInt(text);
  }
}
