package org.crible.lists.au;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several values in one cell, as this list writes them. */
final class DfatTexts {
  private static final Pattern LETTERED = Pattern.compile("(?:^|\\s)\\(?[a-z]\\)\\s+");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
  private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
  private static final Pattern NUMERIC =
      Pattern.compile("(?:(\\d{1,2})/)?(?:(\\d{1,2})/)?(\\d{4})");
  private static final Pattern CIRCA =
      Pattern.compile("(?i)^(?:approximately|approx\\.?|circa|c\\.)\\s*");

  private DfatTexts() {}

  /** The pieces of {@code a) Grenoble, France b) Turkey}, or between semicolons. */
  static List<String> pieces(String text) {
    boolean lettered = LETTERED.matcher(text).lookingAt() || text.contains(" a) ");
    Pattern between = lettered ? LETTERED : SEMICOLON;
    return Stream.of(between.split(text, -1))
        .map(piece -> piece.replaceAll("\\s+", " ").strip().replaceFirst("[,;]$", ""))
        .filter(piece -> !piece.isEmpty() && !piece.equals("Address:"))
        .toList();
  }

  /** What stands behind the last comma of a place, without remarks in brackets. */
  static String country(String place) {
    String plain = REMARK.matcher(place).replaceFirst("");
    return plain.substring(plain.lastIndexOf(',') + 1).replaceFirst("[.\\s]+$", "").strip();
  }

  /** The dates between commas or blanks; days come before months, as in Australia. */
  static List<String> dates(String text) {
    List<String> dates = new ArrayList<>();
    for (String one : text.split("[,;]", -1)) {
      String plain = one.strip();
      Matcher about = CIRCA.matcher(plain);
      String circa = about.find() ? "circa " : "";
      Matcher numeric = NUMERIC.matcher(about.replaceFirst(""));
      if (numeric.replaceAll("").matches("[\\s./]*")) {
        numeric.reset();
        while (numeric.find()) {
          dates.add(circa + iso(numeric));
        }
      } else {
        dates.add(plain);
      }
    }
    return dates.stream().filter(date -> !date.isEmpty()).toList();
  }

  private static String iso(Matcher numeric) {
    String first = numeric.group(1);
    String second = numeric.group(2);
    String year = numeric.group(3);
    if (first == null) {
      return year;
    }
    String month = second == null ? first : second;
    String day = second == null ? "" : "-%02d".formatted(Integer.parseInt(first));
    return "%s-%02d%s".formatted(year, Integer.parseInt(month), day);
  }
}
