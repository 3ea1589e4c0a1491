package org.crible.store.issue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow: texts with their length, numbers in as few bytes as they need. */
final class ByteWriter {
  private byte[] bytes = new byte[1024];
  private int length;

  ByteWriter clear() {
    length = 0;
    return this;
  }

  ByteWriter octet(int value) {
    room(1);
    bytes[length++] = (byte) value;
    return this;
  }

  /** A number from 0, seven bits a byte, lowest first, the highest bit set where more follow. */
  ByteWriter number(long value) {
    long rest = value;
    while (rest > 0x7f) {
      octet((int) (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    return octet((int) rest);
  }

  ByteWriter text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    return octets(utf8, utf8.length);
  }

  ByteWriter octets(byte[] source, int count) {
    room(count);
    System.arraycopy(source, 0, bytes, length, count);
    length += count;
    return this;
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }
}
