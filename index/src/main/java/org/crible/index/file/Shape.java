package org.crible.index.file;

/**
 * The length of a word and which letters it has, in one number: enough to tell most words that are
 * far apart without reading them.
 */
public final class Shape {
  private static final int LETTER_BITS = 27;
  private static final int LETTERS = (1 << LETTER_BITS) - 1;
  private static final int LONGEST = (1 << (Integer.SIZE - LETTER_BITS)) - 1;

  private Shape() {}

  /** The shape of a word; letters beyond a to z share a bit with others. */
  public static int of(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << ((word.charAt(i) & 31) % LETTER_BITS);
    }
    return Math.min(word.length(), LONGEST) << LETTER_BITS | letters;
  }

  /**
   * Whether words can be so many edits apart. An edit changes the length by one letter at most, and
   * takes at most one letter away and adds one.
   */
  public static boolean near(int one, int other, int edits) {
    return Math.abs((one >>> LETTER_BITS) - (other >>> LETTER_BITS)) <= edits
        && Integer.bitCount((one ^ other) & LETTERS) <= 2 * edits;
  }
}
