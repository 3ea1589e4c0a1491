package org.crible.reading.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crible.model.PartialDate;
import org.crible.reading.Lexicon;
import org.crible.reading.WordList;
import org.jspecify.annotations.Nullable;

/** A date at the head of a text: "date 2024-11", "Publié le 25 septembre 2024". */
public final class Heading {
  private static final int HEAD = 400;
  private final Pattern iso;
  private final Pattern dayFirst;
  private final Pattern monthFirst;
  private final Locale locale;

  /** Looks for the dates that a language writes; without a lexicon, for plain ones. */
  public Heading(@Nullable Lexicon lexicon, String language) {
    String labels = any(lexicon, WordList.DATE_LABELS);
    String on = any(lexicon, WordList.DATE_PREPOSITIONS);
    String ordinal = any(lexicon, WordList.ORDINAL_ENDINGS);
    this.iso =
        pattern(
            "\\A[\\s\\x{FEFF}]*(?:"
                + labels
                + "(?:\\s+"
                + on
                + ")?)?\\s*:?\\s*(\\d{4}-\\d{2}(?:-\\d{2})?)\\b");
    String lead = "(?m)(?:^|\\b" + on + " |: ?|, ?)";
    this.dayFirst =
        pattern(lead + "(\\d{1,2})(?:" + ordinal + ")? (\\p{L}{3,10})\\.?,? (\\d{4})\\b");
    this.monthFirst =
        pattern(lead + "(\\p{L}{3,10})\\.? (\\d{1,2})(?:" + ordinal + ")?, (\\d{4})\\b");
    this.locale = Locale.of(language);
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Matches one word of the list; nothing at all where there is none. */
  private static String any(@Nullable Lexicon lexicon, WordList list) {
    Set<String> words = lexicon == null ? Set.of() : lexicon.words().getOrDefault(list, Set.of());
    return words.isEmpty()
        ? "(?!)"
        : words.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The date, or null. A month alone stays a month. */
  @Nullable PartialDate date(String text) {
    String head = text.substring(text.startsWith("\uFEFF") ? 1 : 0, Math.min(HEAD, text.length()));
    Matcher found = iso.matcher(head);
    if (found.find()) {
      return PartialDate.parse(found.group(1));
    }
    for (String line : (Iterable<String>) head.lines().limit(6)::iterator) {
      PartialDate date = line.length() > 120 ? null : written(line);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable PartialDate written(String line) {
    Matcher first = dayFirst.matcher(line);
    if (first.find()) {
      return day(first.group(1), first.group(2), first.group(3));
    }
    Matcher second = monthFirst.matcher(line);
    return second.find() ? day(second.group(2), second.group(1), second.group(3)) : null;
  }

  private @Nullable PartialDate day(String day, String month, String year) {
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
  public int end(String text) {
    Matcher found = iso.matcher(text.substring(0, Math.min(HEAD, text.length())));
    return found.find() ? found.end() : 0;
  }
}
