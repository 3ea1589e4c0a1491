package org.crible.cli.command;

import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates as people type them. */
final class Days {
  private Days() {}

  /**
   * A date that may be known to the month or year only; null stays null.
   *
   * @throws IllegalArgumentException if it is no date
   */
  static @Nullable PartialDate partial(@Nullable String text) {
    if (text == null) {
      return null;
    }
    PartialDate date = PartialDate.parse(text);
    if (date == null) {
      throw new IllegalArgumentException(
          "'" + text + "' is no date; give YYYY-MM-DD, YYYY-MM or YYYY.");
    }
    return date;
  }
}
