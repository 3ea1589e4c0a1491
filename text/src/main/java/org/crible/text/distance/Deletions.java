package org.crible.text.distance;

import java.util.function.IntConsumer;

/**
 * What is left of the beginning of a word when a few of its letters are deleted, as hashes. Two
 * words within that many edits have one in common, so that an index which keeps words under theirs
 * finds all of them by looking up a few dozen keys.
 *
 * <p><b>Proof.</b> Take an optimal string alignment of two words with e edits. Letters of the one
 * stand against equal letters of the other, in order, except those that an edit spoils: one on each
 * side at most (of two swapped letters one is kept on each side). Let x and y be the first {@link
 * #PREFIX} letters of the words, or all where there are fewer, and z the letters that stand against
 * each other within x and y, a common subsequence. If some letter of x stands against one behind y,
 * then y is {@code PREFIX} letters long and, the order being kept, each of them is spoiled or
 * stands against one within x. So z lacks at most e letters of y, and no more of x, which is no
 * longer. The same holds the other way round; and if no letter stands against one behind, z lacks
 * the spoiled letters only, e at most on each side. Hence z is left of both when at most e letters
 * of each are deleted.
 */
public final class Deletions {
  /** How many letters of a word count. */
  public static final int PREFIX = 8;

  private static final int MULTIPLIER = 0x01000193; // FNV-1a, 32 bits
  private static final int OFFSET = 0x811c9dc5;

  private Deletions() {}

  /**
   * Gives the hash of everything that is left when at most {@code most} letters are deleted; some
   * of them twice.
   */
  public static void each(String word, int most, IntConsumer keys) {
    each(word, 0, Math.min(PREFIX, word.length()), most, OFFSET, keys);
  }

  private static void each(String word, int at, int end, int most, int hash, IntConsumer keys) {
    if (at == end) {
      keys.accept(hash);
      return;
    }
    each(word, at + 1, end, most, (hash ^ word.charAt(at)) * MULTIPLIER, keys);
    if (most > 0) {
      each(word, at + 1, end, most - 1, hash, keys);
    }
  }
}
