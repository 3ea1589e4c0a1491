package org.crible.lists;

import java.io.InputStream;

/**
 * The bytes of an XML file, no more of which may pass between two events of the parser than the
 * longest text that any list has. The parser bounds texts, but not names, comments and blanks.
 */
final class PacedInput extends CountedInput {
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
  void counted(int read) {
    sinceEvent += read;
    if (sinceEvent > MAX_STEP) {
      throw new UnreadableListException(
          file.name(), 0, "holds a name, tag or comment longer than " + MAX_STEP + " bytes.");
    }
  }
}
