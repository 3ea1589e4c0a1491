package org.crible.cli.main;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** What a person typed as the value of an option; a mistake is answered in plain words. */
final class Typed {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Typed() {}

  static LocalDate day(String text) {
    if (DAY.matcher(text).matches()) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("there is no day " + text + " in the calendar");
      }
    }
    throw new TypeConversionException("'" + text + "' is no day; give YYYY-MM-DD");
  }

  static int whole(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "'" + text + "' is no whole number up to " + Integer.MAX_VALUE);
    }
  }

  static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is no number; give one such as 0.75");
    }
  }
}
