package org.crible.store.issue;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteWriter} wrote; damage shows as {@link IndexOutOfBoundsException}. */
final class ByteReader {
  private final byte[] bytes;
  private int position;

  ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  int octet() {
    return bytes[position++] & 0xff;
  }

  int number() {
    long value = 0;
    int shift = 0;
    int octet;
    do {
      octet = octet();
      value |= (long) (octet & 0x7f) << shift;
      shift += 7;
    } while (octet > 0x7f && shift < 63);
    if (value > Integer.MAX_VALUE) {
      throw new IndexOutOfBoundsException("no such length: " + value);
    }
    return (int) value;
  }

  String text() {
    int length = number();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  int position() {
    return position;
  }

  boolean isAtEnd() {
    return position == bytes.length;
  }
}
