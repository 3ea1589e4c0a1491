package org.crible.index;

import java.nio.file.Path;

/** An index file that is cut short, altered, or no index file. It can be made again. */
public final class DamagedIndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Names the file and what is wrong with it. */
  public DamagedIndexException(Path file, String what) {
    super("The index file " + file + " " + what + "; it has to be made again.");
  }
}
