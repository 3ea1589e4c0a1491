package org.crible.index.file;

import java.util.function.IntConsumer;

/**
 * Numbers kept under hashes, several under one. Asked for a hash, it gives all numbers kept under
 * it and a few others by chance: whoever asks compares what the numbers stand for.
 *
 * <p>A row for each bucket; a number stands there with four more bits of its hash, so that of the
 * others in the bucket one in sixteen is given.
 */
public final class Buckets {
  private static final int MIX = 0x9E3779B1; // 2^32 divided by the golden ratio
  private static final int NUMBER_BITS = 27;

  /** One more than the largest number that can be kept. */
  static final int MOST = 1 << NUMBER_BITS;

  private final Rows rows;

  Buckets(Rows rows) {
    this.rows = rows;
  }

  /** Gives every number that is kept under a hash, and a few others. */
  public void find(int hash, IntConsumer found) {
    int bucket = bucket(mixed(hash), rows.count());
    each(hash, rows.start(bucket), rows.end(bucket), found);
  }

  /**
   * The same for several hashes. Their buckets lie anywhere in a large file; asked for one after
   * the other with nothing between, they are fetched side by side.
   */
  public void find(int[] hashes, IntConsumer found) {
    int[] starts = new int[hashes.length];
    int[] ends = new int[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      int bucket = bucket(mixed(hashes[i]), rows.count());
      starts[i] = rows.start(bucket);
      ends[i] = rows.end(bucket);
    }
    for (int i = 0; i < hashes.length; i++) {
      each(hashes[i], starts[i], ends[i], found);
    }
  }

  private void each(int hash, int start, int end, IntConsumer found) {
    int check = check(mixed(hash));
    for (int i = start; i < end; i++) {
      int entry = rows.number(i);
      if ((entry & -MOST) == check) {
        found.accept(entry & (MOST - 1));
      }
    }
  }

  /** A power of two, near a number of entries. */
  static int count(long entries) {
    return Integer.highestOneBit(Math.clamp(entries, 1, MOST));
  }

  /** Puts a number under a hash. */
  static void put(int hash, int number, int buckets, GatheredRows.Target target) {
    int mixed = mixed(hash);
    target.put(bucket(mixed, buckets), check(mixed) | number);
  }

  private static int mixed(int hash) {
    int mixed = (hash ^ (hash >>> 15)) * MIX;
    return mixed ^ (mixed >>> 15);
  }

  private static int bucket(int mixed, int buckets) {
    return mixed & (buckets - 1);
  }

  private static int check(int mixed) {
    return (mixed >>> (Integer.SIZE - 4)) << NUMBER_BITS;
  }
}
