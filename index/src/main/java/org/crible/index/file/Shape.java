package org.crible.index.file;

import java.util.Set;
import org.crible.match.NameKind;
import org.crible.text.Letters;

/**
 * In one number the length of a word, which letters it has, and what its names were read as: enough
 * to leave out most words without reading them.
 */
public final class Shape {
  private static final int LETTER_BITS = Letters.BITS;
  private static final int LETTERS = (1 << LETTER_BITS) - 1;
  private static final int LENGTH_BITS = 5;
  private static final int LONGEST = (1 << LENGTH_BITS) - 1;
  private static final int KIND_SHIFT = LETTER_BITS + LENGTH_BITS;

  private Shape() {}

  /** The shape of a word in names of those kinds; some letters share a bit. */
  public static int of(String word, Set<NameKind> kinds) {
    int length = Math.min(word.length(), LONGEST);
    return (NameUse.bits(kinds) << KIND_SHIFT) | (length << LETTER_BITS) | Letters.of(word);
  }

  /** The letters of the word, see {@link Letters}. */
  public static int letters(int shape) {
    return shape & LETTERS;
  }

  /** No less than the length of the word. */
  public static int length(int shape) {
    int length = cut(shape);
    return length == LONGEST ? Integer.MAX_VALUE : length;
  }

  private static int cut(int shape) {
    return (shape >>> LETTER_BITS) & LONGEST;
  }

  /** Whether the words stand in names that were read as the same kind of thing. */
  public static boolean meet(int one, int other) {
    return ((one & other) >>> KIND_SHIFT) != 0;
  }

  /**
   * Whether words can be so many edits apart. An edit changes the length by one letter at most, and
   * takes at most one letter away and adds one.
   */
  public static boolean near(int one, int other, int edits) {
    int longer = cut(one) - cut(other);
    return Math.abs(longer) <= edits && Integer.bitCount((one ^ other) & LETTERS) <= 2 * edits;
  }
}
