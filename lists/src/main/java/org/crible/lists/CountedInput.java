package org.crible.lists;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how much is read of it, so that a bound can be kept. */
abstract class CountedInput extends FilterInputStream {
  CountedInput(InputStream in) {
    super(in);
  }

  /**
   * So many bytes more were read.
   *
   * @throws UnreadableListException if that is too much
   */
  abstract void counted(int read);

  @Override
  public int read() throws IOException {
    int value = super.read();
    counted(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    counted(Math.max(read, 0));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
