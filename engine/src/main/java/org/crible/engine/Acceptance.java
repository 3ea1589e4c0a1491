package org.crible.engine;

import org.crible.lists.ListHeader;
import org.crible.lists.UnreadableListException;

/** Looks at an issue of a list that was read whole, before it is kept. */
@FunctionalInterface
interface Acceptance {
  /** Keeps every list that can be read. */
  Acceptance OF_ALL = (header, parties) -> {};

  /**
   * Decides.
   *
   * @param parties how many parties it holds
   * @throws UnreadableListException if it is not to be kept
   */
  void check(ListHeader header, long parties);
}
