package org.crible.reading.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.crible.model.PartialDate;
import org.crible.reading.Attribution;
import org.crible.reading.Attribution.Range;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.jspecify.annotations.Nullable;

/** The day on which something was said, from words outside the content. */
final class Days {
  /**
   * What the words say.
   *
   * @param at index of the token
   * @param day the day; null where the date of publication is not known to the day
   */
  record Found(int at, @Nullable LocalDate day) {}

  private final @Nullable PartialDate published;
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Map<String, Month> months = new HashMap<>();

  Days(@Nullable PartialDate published, String language) {
    this.published = published;
    Locale locale = Locale.of(language);
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays.put(day.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), day);
    }
    for (Month month : Month.values()) {
      months.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), month);
    }
  }

  @Nullable Found of(Words words, Attribution attribution) {
    Range content = attribution.content();
    Range source = attribution.source();
    int from =
        Math.min(
            attribution.cue().from(), source == null ? attribution.cue().from() : source.from());
    int to = Math.max(attribution.cue().to(), source == null ? 0 : source.to());
    for (int i = Math.max(words.first(), from - 8); i < Math.min(words.end(), to + 8); i++) {
      boolean inside = content.from() <= i && i < content.to();
      Found found = inside ? null : at(words, i);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Found at(Words words, int i) {
    String word = words.lower(i);
    Month month = months.get(word);
    if (month != null) {
      LocalDate day = dated(words, i, month);
      return day == null ? null : new Found(i, day);
    }
    DayOfWeek weekday = weekdays.get(word);
    boolean yesterday = words.is(i, WordList.YESTERDAY);
    boolean today = words.is(i, WordList.TODAY);
    if (weekday == null && !yesterday && !today) {
      return null;
    }
    if (published == null || published.day() == 0) {
      return new Found(i, null);
    }
    LocalDate day = published.earliest();
    if (weekday != null) {
      return new Found(i, day.with(TemporalAdjusters.previousOrSame(weekday)));
    }
    return new Found(i, yesterday ? day.minusDays(1) : day);
  }

  /** "25 septembre 2024", "September 25": without a year, the last such day before publication. */
  private @Nullable LocalDate dated(Words words, int i, Month month) {
    int day =
        number(words.lower(i - 1)) > 0 ? number(words.lower(i - 1)) : number(words.lower(i + 1));
    if (day < 1 || day > 31) {
      return null;
    }
    int year =
        Math.max(
            number(words.lower(i + 1)),
            Math.max(number(words.lower(i + 2)), number(words.lower(i + 3))));
    try {
      if (year >= 1900) {
        return LocalDate.of(year, month, day);
      }
      if (published == null) {
        return null;
      }
      LocalDate same = LocalDate.of(published.year(), month, day);
      return same.isAfter(published.latest()) ? same.minusYears(1) : same;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String word) {
    boolean digits =
        !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(word) : 0;
  }
}
