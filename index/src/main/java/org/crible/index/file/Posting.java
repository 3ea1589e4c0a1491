package org.crible.index.file;

/**
 * A name that a token stands in, with the share of the name's weight that its rarer tokens make
 * together: a number below {@link #SHARES} and the name's place in {@link Names}, packed so that
 * smaller shares come first.
 */
public final class Posting {
  /** How many shares are told apart. */
  public static final int SHARES = 16;

  private static final int PLACE_BITS = 27;

  /** One more than the last place of a name that an index can hold. */
  static final int MOST_PLACES = 1 << PLACE_BITS;

  private Posting() {}

  /**
   * A posting.
   *
   * @param rarer the weight of the name's rarer tokens
   * @param whole the weight of all its tokens
   */
  static int of(int place, int rarer, int whole) {
    return (int) ((long) SHARES * rarer / whole) << PLACE_BITS | place;
  }

  /** The place of the name. */
  public static int place(int posting) {
    return posting & (MOST_PLACES - 1);
  }

  /** Whether the rarer tokens can make a share of the name's weight that is no larger than that. */
  public static boolean within(int posting, double share) {
    return posting >>> PLACE_BITS <= (int) (SHARES * share);
  }
}
