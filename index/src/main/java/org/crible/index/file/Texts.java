package org.crible.index.file;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A section of texts: how many, where each begins, then their UTF-8 bytes. Texts that were written
 * in ascending order of their bytes can be looked up.
 */
public final class Texts {
  private final int count;
  private final IntBuffer starts;
  private final ByteBuffer bytes;

  Texts(ByteBuffer section) {
    count = section.getInt(0);
    int head = Integer.BYTES * (count + 2);
    starts =
        section.slice(Integer.BYTES, head - Integer.BYTES).order(section.order()).asIntBuffer();
    bytes = section.slice(head, section.limit() - head);
  }

  /** How many texts there are. */
  public int count() {
    return count;
  }

  /** The text at a place, 0 to count less 1. */
  public String get(int place) {
    return new String(bytes(place), StandardCharsets.UTF_8);
  }

  /** The UTF-8 bytes of the text at a place. */
  byte[] bytes(int place) {
    int start = starts.get(place);
    byte[] text = new byte[starts.get(place + 1) - start];
    bytes.get(start, text);
    return text;
  }

  /** The place of a text among texts in ascending order; of equal ones the first; -1 if absent. */
  public int find(String text) {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    int place = firstFrom(wanted);
    return place < count && compare(place, wanted) == 0 ? place : -1;
  }

  /** The place of the first text that is that one or stands behind it. */
  public int from(String text) {
    return firstFrom(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The place behind the last text that begins with that one. */
  public int behind(String prefix) {
    // No byte of UTF-8 is as large as this one.
    byte[] start = prefix.getBytes(StandardCharsets.UTF_8);
    byte[] last = java.util.Arrays.copyOf(start, start.length + 1);
    last[start.length] = (byte) 0xFF;
    return firstFrom(last);
  }

  private int firstFrom(byte[] wanted) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int place, byte[] wanted) {
    int start = starts.get(place);
    ByteBuffer text = bytes.slice(start, starts.get(place + 1) - start);
    int mismatch = text.mismatch(ByteBuffer.wrap(wanted));
    if (mismatch < 0) {
      return 0;
    }
    if (mismatch == text.limit() || mismatch == wanted.length) {
      return Integer.compare(text.limit(), wanted.length);
    }
    return Byte.compareUnsigned(text.get(mismatch), wanted[mismatch]);
  }

  /** The order in which texts must be written to be looked up: by their UTF-8 bytes. */
  static int order(String one, String other) {
    return java.util.Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
