package org.crible.index.file;

/**
 * The names of an index: of each its weight and its words, as places in the vocabulary. A name has
 * a number and stands at a place; from a {@link Posting} it is read without a look at the numbers.
 */
public final class Names {
  private static final int WEIGHT_BITS = 24;

  /** The most words that a name can have. */
  private static final int MOST_WORDS = (1 << (Integer.SIZE - 1 - WEIGHT_BITS)) - 1;

  private final Rows rows;

  Names(Rows rows) {
    this.rows = rows;
  }

  /** What a name begins with; its words follow. */
  static int head(int words, int weight) {
    if (words > MOST_WORDS || weight >>> WEIGHT_BITS != 0) {
      throw new IllegalArgumentException(
          "a name of " + words + " words that weigh " + weight + " is too long for an index");
    }
    return words << WEIGHT_BITS | weight;
  }

  /** How many names there are. */
  public int count() {
    return rows.count();
  }

  /** The place of the name of a number, 0 to count less 1. */
  public int place(int number) {
    return rows.start(number);
  }

  /** The number of the name that stands at a place. */
  public int number(int place) {
    int low = 0;
    int high = rows.count() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (rows.start(middle) > place) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /** What the name at a place begins with. */
  public int head(int place) {
    return rows.number(place);
  }

  /** How many words a name has that begins so. */
  public static int words(int head) {
    return head >>> WEIGHT_BITS;
  }

  /** The sum of their weights. */
  public static int weight(int head) {
    return head & ((1 << WEIGHT_BITS) - 1);
  }

  /** One of the words of the name at a place, 0 to their number less 1. */
  public int word(int place, int index) {
    return rows.number(place + 1 + index);
  }
}
