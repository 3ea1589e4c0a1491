package org.crible.dossier.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.crible.evidence.Wording;
import org.crible.model.PartialDate;
import org.crible.model.type.Countries;

/**
 * The words of one language, with its way of writing dates and numbers. Read from {@code
 * messages_LANGUAGE.properties}; only the names of countries depend on the locale data of the Java
 * runtime, which changes between its versions.
 */
public final class Words {
  private final String language;
  private final Properties messages;
  private final List<String> months;

  private Words(String language, Properties messages) {
    this.language = language;
    this.messages = messages;
    this.months = List.of(messages.getProperty("date.months", "").split(",", -1));
  }

  /**
   * The words of a language.
   *
   * @param language ISO 639-1 code
   * @throws IllegalArgumentException if there are none
   */
  public static Words of(String language) {
    String resource = "messages_" + language + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("a dossier cannot be written in " + language);
      }
      Properties messages = new Properties();
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      messages.load(reader);
      return new Words(language, messages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** ISO 639-1 code of the language. */
  public String language() {
    return language;
  }

  /**
   * A message with its places filled.
   *
   * @throws IllegalArgumentException if there is no such message
   */
  public String text(String key, Object... values) {
    String pattern = messages.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language);
    }
    return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
  }

  /** A message, or the given words where there is none. */
  public String textOr(String key, String otherwise) {
    return messages.getProperty(key, otherwise);
  }

  /** Whether there is such a message. */
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** Which language {@link Wording#in} takes; this one where there is nothing to take. */
  public String languageOf(Map<String, String> byLanguage) {
    if (byLanguage.isEmpty() || byLanguage.containsKey(language)) {
      return language;
    }
    return byLanguage.containsKey("en") ? "en" : byLanguage.keySet().iterator().next();
  }

  /**
   * A sentence of the results as print sets it: curved apostrophes, and in French the no-break
   * blanks before high punctuation and inside quotation marks.
   */
  public String typeset(String sentence) {
    String curved = sentence.replace('\'', '’');
    return language.equals("fr")
        ? curved.replaceAll(" ([:;!?»%])", "\u00a0$1").replace("« ", "«\u00a0")
        : curved;
  }

  /**
   * What stands in this language, else in English, else in whichever is there; as print sets it.
   */
  public String shown(Map<String, String> byLanguage) {
    return typeset(Wording.in(byLanguage, language));
  }

  /** The name of a country by its code; the code where nobody knows a name. */
  public String country(String code) {
    return Countries.name(code, Locale.of(language)).orElse(code.toUpperCase(Locale.ROOT));
  }

  /** A day in words: 1er novembre 2024. */
  public String date(LocalDate date) {
    String day =
        date.getDayOfMonth() == 1 ? text("date.first") : Integer.toString(date.getDayOfMonth());
    return text("date.day", day, month(date.getMonthValue()), Integer.toString(date.getYear()));
  }

  /** A date in words, as precisely as it is known. */
  public String date(PartialDate date) {
    String year = Integer.toString(date.year());
    if (date.month() == 0) {
      return year;
    }
    return date.day() == 0 ? text("date.month", month(date.month()), year) : date(date.earliest());
  }

  /** A month for the axis of a picture: nov. 2024. */
  public String shortMonth(LocalDate date) {
    return List.of(text("date.short").split(",", -1)).get(date.getMonthValue() - 1)
        + " "
        + date.getYear();
  }

  private String month(int month) {
    return months.get(month - 1);
  }

  /** A number with so many decimals. */
  public String number(double value, int decimals) {
    String plain = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value));
    boolean negative = value < 0 && !plain.matches("[0.]*");
    return (negative ? "\u2212" : "") + plain.replace(".", text("number.decimal"));
  }

  /** A number with its sign, plus as well as minus. */
  public String signed(double value, int decimals) {
    String number = number(value, decimals);
    return number.startsWith("\u2212") || number.matches("[0.,]*") ? number : "+" + number;
  }

  /** A share of 1 in whole per cent. */
  public String percent(double share) {
    return text("number.percent", Long.toString(Math.round(share * 100)));
  }

  /** Items in a row: a, b and c. */
  public String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String head = String.join(", ", items.subList(0, items.size() - 1));
    return text("list.and", head, items.getLast());
  }

  /** Words in the language's quotation marks. */
  public String quoted(String words) {
    return text("quote.open") + words + text("quote.close");
  }
}
