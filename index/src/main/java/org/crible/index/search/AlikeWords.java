package org.crible.index.search;

import java.util.Arrays;

/**
 * The words of the vocabulary that are like a word of one query, or may be: a hash table, as nearly
 * all words are like none. Those that were met in a name have a row with what they can add.
 */
final class AlikeWords {
  private static final int EMPTY = -1;
  private static final int NO_ROW = -1;
  private static final int MIX = 0x9E3779B1; // 2^32 divided by the golden ratio
  private static final int SPARSE = 3;
  private static final int FEW_ROWS = 16;

  private int[] places;
  private long[] open;
  private int[] rows;
  private int count;

  private int[] weights = new int[FEW_ROWS];
  private double[] surplus = new double[FEW_ROWS];
  private double[] says = new double[FEW_ROWS];
  private long[] mine = new long[FEW_ROWS];
  private int rowCount;

  /**
   * @param expected how many words there will be, or about as many
   */
  AlikeWords(int expected) {
    int size = Integer.highestOneBit(Math.max(SPARSE * expected, 1)) << 1;
    places = new int[size];
    open = new long[size];
    rows = new int[size];
    Arrays.fill(places, EMPTY);
  }

  /**
   * Adds a word that may be like some of the query's.
   *
   * @param place its place in the vocabulary
   * @param sought a bit for each of those
   */
  void addOpen(int place, long sought) {
    int slot = slotOf(place);
    open[slot] |= sought;
  }

  /**
   * Adds a word that is like one of the query's.
   *
   * @param place its place in the vocabulary
   * @param weight its weight
   * @param most the most that it can add
   * @param said the most that it can say
   * @param words a bit for each of the query's words that it may be paired with
   */
  void add(int place, int weight, double most, double said, long words) {
    int row = rowOf(slotOf(place), weight);
    surplus[row] = Math.max(surplus[row], most);
    says[row] = Math.max(says[row], said);
    mine[row] |= words;
  }

  /** Where a word stands; below 0 if it was not added. */
  int find(int place) {
    int slot = slot(place);
    return places[slot] == EMPTY ? -1 : slot;
  }

  /** What of the query the word there may be like: a bit for each, none if all is settled. */
  long open(int slot) {
    return open[slot];
  }

  /** Notes that of the word there nothing more is open about these of the query. */
  void settle(int slot, long sought) {
    open[slot] &= ~sought;
  }

  /** The row of the word there; below 0 if it is only known to be open, or like none. */
  int row(int slot) {
    return rows[slot];
  }

  /** The weight of a row's word. */
  int weight(int row) {
    return weights[row];
  }

  /** The most that a row's word can add. */
  double surplus(int row) {
    return surplus[row];
  }

  /** The most that a row's word can say. */
  double says(int row) {
    return says[row];
  }

  /** The query's words that a row's word may be paired with. */
  long mine(int row) {
    return mine[row];
  }

  private int slotOf(int place) {
    int slot = slot(place);
    if (places[slot] == EMPTY) {
      if (SPARSE * ++count > places.length) {
        grow();
        slot = slot(place);
      }
      places[slot] = place;
      rows[slot] = NO_ROW;
    }
    return slot;
  }

  private int rowOf(int slot, int weight) {
    if (rows[slot] == NO_ROW) {
      if (rowCount == weights.length) {
        weights = Arrays.copyOf(weights, 2 * rowCount);
        surplus = Arrays.copyOf(surplus, 2 * rowCount);
        says = Arrays.copyOf(says, 2 * rowCount);
        mine = Arrays.copyOf(mine, 2 * rowCount);
      }
      weights[rowCount] = weight;
      rows[slot] = rowCount++;
    }
    return rows[slot];
  }

  private int slot(int place) {
    int mask = places.length - 1;
    int slot = ((place * MIX) >>> 7) & mask;
    while (places[slot] != place && places[slot] != EMPTY) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldPlaces = places;
    long[] oldOpen = open;
    int[] oldRows = rows;
    places = new int[2 * oldPlaces.length];
    open = new long[places.length];
    rows = new int[places.length];
    Arrays.fill(places, EMPTY);
    for (int i = 0; i < oldPlaces.length; i++) {
      if (oldPlaces[i] != EMPTY) {
        int slot = slot(oldPlaces[i]);
        places[slot] = oldPlaces[i];
        open[slot] = oldOpen[i];
        rows[slot] = oldRows[i];
      }
    }
  }
}
