package org.crible.index.search;

/**
 * Places of names, as bits by their hash: of a place that was not added it says by chance, about
 * once in sixteen times, that it was.
 */
final class Places {
  private static final int BITS_EACH = 16;
  private static final int MIX = 0x9E3779B1; // 2^32 divided by the golden ratio

  private final long[] bits;
  private final int shift;

  /**
   * @param expected how many will be added, or about as many
   */
  Places(long expected) {
    long wanted = Math.clamp(BITS_EACH * expected, Long.SIZE, 1L << 30);
    int size = Long.SIZE - Long.numberOfLeadingZeros(wanted - 1);
    bits = new long[1 << (size - 6)];
    shift = Integer.SIZE - size;
  }

  void add(int place) {
    int bit = (place * MIX) >>> shift;
    bits[bit >>> 6] |= 1L << bit;
  }

  /** Whether a place was added; seldom true of one that was not. */
  boolean mayHold(int place) {
    int bit = (place * MIX) >>> shift;
    return (bits[bit >>> 6] & 1L << bit) != 0;
  }
}
