package org.crible.index.search;

import java.util.Arrays;

/** Numbers in the order in which they come. */
final class Longs {
  private long[] numbers = new long[64];
  private int count;

  void add(long number) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    numbers[count++] = number;
  }

  /** Each of them once, in ascending order. */
  long[] distinct() {
    Arrays.sort(numbers, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || numbers[i] != numbers[i - 1]) {
        numbers[kept++] = numbers[i];
      }
    }
    count = kept;
    return Arrays.copyOf(numbers, count);
  }
}
