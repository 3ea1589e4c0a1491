package org.crible.engine.bulk;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.crible.engine.InputRefusedException;

/** A file that appears whole, under its name, when all of it has been written; or not at all. */
final class Output implements AutoCloseable {
  private final Path file;
  private final Path partial;

  /**
   * Names the file; writes nothing.
   *
   * @param input what is read meanwhile
   * @throws IllegalArgumentException if the file would take the place of the input or of a folder
   * @throws InputRefusedException if there is no folder for it
   */
  Output(Path file, Path input) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InputRefusedException(
          file + " cannot be written: the folder " + folder + " does not exist.");
    }
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException(file + " is a folder; the name of a file was expected.");
    }
    if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
      throw new IllegalArgumentException(
          "Writing " + file + " would overwrite the input; give the output another name.");
    }
    this.file = file;
    this.partial = file.resolveSibling(file.getFileName() + ".partial");
  }

  Path file() {
    return file;
  }

  Writer open() throws IOException {
    return Files.newBufferedWriter(partial);
  }

  void publish() throws IOException {
    Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(partial);
  }
}
