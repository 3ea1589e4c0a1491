package org.crible.index.search;

import java.util.Arrays;

/**
 * The words of the vocabulary that are like a word of one query, with the most that they can add
 * and the query's words that they may be paired with: a hash table, as nearly all words are like
 * none.
 */
final class AlikeWords {
  private static final int EMPTY = -1;
  private static final int MIX = 0x9E3779B1; // 2^32 divided by the golden ratio

  private int[] places = new int[256];
  private double[] surplus = new double[256];
  private long[] mine = new long[256];
  private int count;

  AlikeWords() {
    Arrays.fill(places, EMPTY);
  }

  /**
   * Adds a word.
   *
   * @param place its place in the vocabulary
   * @param most the most that it can add
   * @param words a bit for each word of the query
   */
  void add(int place, double most, long words) {
    int slot = slot(place);
    if (places[slot] == EMPTY) {
      if (4 * ++count > places.length) {
        grow();
        slot = slot(place);
      }
      places[slot] = place;
    }
    surplus[slot] = Math.max(surplus[slot], most);
    mine[slot] |= words;
  }

  /** Where a word stands; below 0 if it is like none. */
  int find(int place) {
    int slot = slot(place);
    return places[slot] == EMPTY ? -1 : slot;
  }

  /** The most that the word there can add. */
  double surplus(int slot) {
    return surplus[slot];
  }

  /** The query's words that the word there may be paired with. */
  long mine(int slot) {
    return mine[slot];
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
    double[] oldSurplus = surplus;
    long[] oldMine = mine;
    places = new int[2 * oldPlaces.length];
    surplus = new double[places.length];
    mine = new long[places.length];
    Arrays.fill(places, EMPTY);
    for (int i = 0; i < oldPlaces.length; i++) {
      if (oldPlaces[i] != EMPTY) {
        int slot = slot(oldPlaces[i]);
        places[slot] = oldPlaces[i];
        surplus[slot] = oldSurplus[i];
        mine[slot] = oldMine[i];
      }
    }
  }
}
