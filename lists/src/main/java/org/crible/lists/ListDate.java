package org.crible.lists;

import java.time.LocalDate;

/**
 * The day that an issue of a list is of, and how that is known.
 *
 * @param day the day; where only a month is known, its last day, because only then is it sure that
 *     the issue was out
 * @param origin where it was found
 */
public record ListDate(LocalDate day, Origin origin) {

  /** Where a list date was found, best first. */
  public enum Origin {
    /** The caller said so. */
    OPTION,
    /** The file itself says so. */
    FILE_CONTENT,
    /** The file's name holds a date. */
    FILE_NAME,
    /** Nothing says so: the day of loading stands in, and must be shown as such. */
    LOAD_DAY
  }

  /** Whether it is only the day of loading. */
  public boolean isGuess() {
    return origin == Origin.LOAD_DAY;
  }
}
