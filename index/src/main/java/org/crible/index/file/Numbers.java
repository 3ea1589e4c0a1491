package org.crible.index.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** A growing list of whole numbers that becomes a section. */
final class Numbers {
  private int[] values = new int[4];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  void forEach(IntConsumer action) {
    for (int i = 0; i < size; i++) {
      action.accept(values[i]);
    }
  }

  ByteBuffer write() {
    ByteBuffer section = allocate((long) size * Integer.BYTES);
    section.asIntBuffer().put(values, 0, size);
    return section;
  }

  /**
   * Room for a section.
   *
   * @throws IllegalArgumentException above 2 GiB, which one section cannot hold
   */
  static ByteBuffer allocate(long bytes) {
    if (bytes > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("a section of the index would need " + bytes + " bytes");
    }
    return ByteBuffer.allocate((int) bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
