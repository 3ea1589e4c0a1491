package org.crible.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.crible.lists.ListHeader;
import org.crible.lists.UnreadableListException;

/** Looks at an issue of a list that was read whole, before it is kept. */
@FunctionalInterface
interface Acceptance {
  /** Keeps every list that can be read. */
  Acceptance OF_ALL = (header, parties) -> {};

  /** Where each day begins first. */
  ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);

  /** Whether a day has begun nowhere on Earth yet, as far as this machine's clock is right. */
  static boolean isStillToCome(LocalDate day, Instant now) {
    return day.isAfter(LocalDate.ofInstant(now, FIRST_TO_SEE_A_DAY));
  }

  /**
   * Decides.
   *
   * @param parties how many parties it holds
   * @throws UnreadableListException if it is not to be kept
   */
  void check(ListHeader header, long parties);
}
