package org.crible.model.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates as publishers write them: {@code 19 Nov 1991}, {@code Aug 1961}, {@code circa 1965}, {@code
 * 1962 to 1964}, {@code 1971-05-04}.
 *
 * <p>A span becomes every year of it, or every month within one year, so that each day of the span
 * falls into one of the values; a span of more than thirty years becomes its two ends.
 */
public final class DateNotation {
  private static final Pattern WORDS =
      Pattern.compile("(?:(\\d{1,2})\\s+)?([A-Za-z]{3,9})\\.?,?\\s+(\\d{4})");
  private static final Pattern CIRCA =
      Pattern.compile("(?i)^(?:circa|approximately|approx\\.?|about|c\\.|ca\\.|vers|environ)\\s+");
  private static final Pattern SPAN =
      Pattern.compile("(?i)\\s+to\\s+|\\s+and\\s+|(?<=\\d{4})\\s*-\\s*(?=\\d{4}$)");
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final int LONGEST_SPAN = 30;

  private DateNotation() {}

  /** The dates that the text may mean, in order; empty if it is no date. */
  public static List<PartialDate> parse(String text) {
    String plain =
        CIRCA.matcher(text.strip()).replaceFirst("").replaceFirst("(?i)^between\\s+", "");
    PartialDate one = single(plain);
    if (one != null) {
      return List.of(one);
    }
    String[] ends = SPAN.split(plain, -1);
    PartialDate from = ends.length == 2 ? single(ends[0]) : null;
    PartialDate to = ends.length == 2 ? single(ends[1]) : null;
    return from == null || to == null ? List.of() : span(from, to);
  }

  /** Every year from one date to the other, or every month within one year. */
  public static List<PartialDate> span(PartialDate from, PartialDate to) {
    if (to.year() < from.year() || to.year() - from.year() > LONGEST_SPAN) {
      return List.of(from, to);
    }
    List<PartialDate> dates = new ArrayList<>();
    if (from.year() < to.year() || from.month() == 0 || to.month() == 0) {
      for (int year = from.year(); year <= to.year(); year++) {
        dates.add(new PartialDate(year, 0, 0));
      }
    } else if (from.month() == 1 && to.month() == 12) {
      dates.add(new PartialDate(from.year(), 0, 0));
    } else {
      for (int month = from.month(); month <= to.month(); month++) {
        dates.add(new PartialDate(from.year(), month, 0));
      }
    }
    return List.copyOf(dates);
  }

  private static @Nullable PartialDate single(String text) {
    PartialDate iso = PartialDate.parse(text);
    Matcher words = WORDS.matcher(text.strip());
    if (iso != null || !words.matches()) {
      return iso;
    }
    Integer month = MONTHS.get(words.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
    if (month == null) {
      return null;
    }
    try {
      String day = words.group(1);
      return new PartialDate(
          Integer.parseInt(words.group(3)), month, day == null ? 0 : Integer.parseInt(day));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
