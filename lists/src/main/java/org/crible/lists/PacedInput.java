package org.crible.lists;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an XML file, no more of which may pass between two events of the parser than the
 * longest text that any list has. The parser bounds texts, but not names, comments and blanks.
 */
final class PacedInput extends FilterInputStream {
  static final long MAX_STEP = 32L << 20;

  private final ListFile file;
  private long sinceEvent;

  PacedInput(InputStream in, ListFile file) {
    super(in);
    this.file = file;
  }

  /** The parser has come to its next event. */
  void event() {
    sinceEvent = 0;
  }

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

  private void counted(int read) {
    sinceEvent += read;
    if (sinceEvent > MAX_STEP) {
      throw new UnreadableListException(
          file.name(), 0, "holds a name, tag or comment longer than " + MAX_STEP + " bytes.");
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
