package org.crible.index.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the content of a large index was checked before: to read all of it takes longer than to
 * search it. A note beside the file says of which file, by its size, its time and its header, the
 * checksums were found right. Where no note can be written the file is checked each time.
 */
final class Checked {
  /** Bytes that are checked in a few milliseconds, each time. */
  static final long SMALL = 64L << 20;

  private static final String ENDING = ".checked";

  private final Path note;
  private final String text;

  Checked(Path file, int header) throws IOException {
    note = file.resolveSibling(file.getFileName() + ENDING);
    text =
        Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis() + " " + header + "\n";
  }

  /** Whether this very file was found right. */
  boolean before() {
    try {
      return Files.exists(note) && Files.readString(note, StandardCharsets.UTF_8).equals(text);
    } catch (IOException e) {
      return false;
    }
  }

  /** Notes that it was found right. */
  void note() {
    try {
      Files.writeString(note, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      // A home that is read-only.
    }
  }
}
