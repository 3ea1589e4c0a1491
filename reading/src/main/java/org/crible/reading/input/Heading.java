package org.crible.reading.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** A date at the head of a text: "date 2024-11", "Publié le 25 septembre 2024". */
public final class Heading {
  private static final int HEAD = 400;
  private static final Pattern ISO =
      Pattern.compile(
          "\\A[\\s\\x{FEFF}]*(?:date|published|publié le)?\\s*:?\\s*(\\d{4}-\\d{2}(?:-\\d{2})?)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?m)(?:^|le |on |: ?|, ?)(\\d{1,2})(?:er|st|nd|rd|th)? (\\p{L}{3,10})\\.?,?"
              + " (\\d{4})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?m)(?:^|on |: ?|, ?)(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})\\b");

  private Heading() {}

  /** The date, or null. A month alone stays a month. */
  static @Nullable PartialDate date(String text, String language) {
    String head = text.substring(text.startsWith("\uFEFF") ? 1 : 0, Math.min(HEAD, text.length()));
    Matcher iso = ISO.matcher(head);
    if (iso.find()) {
      return PartialDate.parse(iso.group(1));
    }
    for (String line : (Iterable<String>) head.lines().limit(6)::iterator) {
      PartialDate date = line.length() > 120 ? null : written(line, language);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable PartialDate written(String line, String language) {
    Matcher dayFirst = DAY_FIRST.matcher(line);
    if (dayFirst.find()) {
      return day(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3), language);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(line);
    return monthFirst.find()
        ? day(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3), language)
        : null;
  }

  private static @Nullable PartialDate day(String day, String month, String year, String language) {
    Locale locale = Locale.of(language);
    String name = month.toLowerCase(locale);
    for (Month each : Month.values()) {
      if (each.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale).equals(name)) {
        try {
          return PartialDate.of(LocalDate.of(Integer.parseInt(year), each, Integer.parseInt(day)));
        } catch (DateTimeException e) {
          return null;
        }
      }
    }
    return null;
  }

  /** First UTF-16 unit after a date that stands at the very start of the text; 0 if none does. */
  public static int end(String text) {
    Matcher iso = ISO.matcher(text.substring(0, Math.min(HEAD, text.length())));
    return iso.find() ? iso.end() : 0;
  }
}
