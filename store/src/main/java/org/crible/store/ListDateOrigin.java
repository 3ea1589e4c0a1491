package org.crible.store;

/**
 * How the list date of an issue is known, most trustworthy first.
 *
 * <p>Module lists has a like one in its {@code ListDate}. These names stand in databases for ever,
 * those may change with the readers; the switch in the engine keeps both complete.
 */
public enum ListDateOrigin {
  /** Whoever loaded it said so. */
  STATED,
  /** It stands in the file. */
  FILE,
  /** It stands in the file's name. */
  FILE_NAME,
  /** Nothing says it: the day of loading was taken. */
  DAY_OF_LOADING
}
