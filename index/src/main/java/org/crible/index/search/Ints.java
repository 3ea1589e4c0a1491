package org.crible.index.search;

import java.util.Arrays;

/** Numbers in the order in which they come. */
final class Ints {
  private int[] numbers = new int[64];
  private int count;

  void add(int number) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    numbers[count++] = number;
  }

  /** All of them as they came. */
  int[] all() {
    return Arrays.copyOf(numbers, count);
  }

  /** Each of them once, in ascending order. */
  int[] distinct() {
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
