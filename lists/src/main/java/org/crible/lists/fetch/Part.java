package org.crible.lists.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What has arrived of a file so far, with the server's mark of which file it was, so that a later
 * attempt, even by another process, may go on from there.
 */
final class Part {
  private final Path file;
  private final Path mark;

  Part(Path folder, String dataset) {
    this.file = folder.resolve(dataset + ".part");
    this.mark = folder.resolve(dataset + ".part.mark");
  }

  Path file() {
    return file;
  }

  /** How many bytes have arrived; 0 where it is not known of which file they are. */
  long size() throws IOException {
    return Files.exists(file) && Files.exists(mark) ? Files.size(file) : 0;
  }

  /** The mark under which the rest may be asked for. */
  String mark() throws IOException {
    return Files.readString(mark);
  }

  /** Begins anew with the file of these validators. */
  void begin(Validators validators) throws IOException {
    delete();
    Files.createFile(file);
    String range = validators.forRange();
    if (range != null) {
      Files.writeString(mark, range);
    }
  }

  /** Deletes it; where even that fails, the next attempt begins anew all the same. */
  void discard() {
    try {
      delete();
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(mark);
    try {
      Files.delete(file);
    } catch (NoSuchFileException e) {
      // Nothing has arrived yet.
    }
  }
}
