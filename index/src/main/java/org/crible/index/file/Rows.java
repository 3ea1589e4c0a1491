package org.crible.index.file;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/** A section of rows of numbers: how many rows, where each begins, then the numbers. */
public final class Rows {
  private final int count;
  private final IntBuffer starts;
  private final IntBuffer numbers;

  Rows(ByteBuffer section) {
    IntBuffer all = section.asIntBuffer();
    count = all.get(0);
    starts = all.slice(1, count + 1);
    numbers = all.slice(count + 2, all.limit() - count - 2);
  }

  /** How many rows there are. */
  public int count() {
    return count;
  }

  /** The place of a row's first number, 0 to count less 1. */
  public int start(int row) {
    return starts.get(row);
  }

  /** The place after a row's last number. */
  public int end(int row) {
    return starts.get(row + 1);
  }

  /** How many numbers a row has. */
  public int length(int row) {
    return starts.get(row + 1) - starts.get(row);
  }

  /** The number at a place. */
  public int number(int place) {
    return numbers.get(place);
  }
}
