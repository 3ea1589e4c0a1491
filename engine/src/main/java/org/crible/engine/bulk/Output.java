package org.crible.engine.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.crible.engine.InputRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole, under its name, when all of it has been written; or not at all. Until
 * then it is called {@code NAME.partial}, and one process writes it.
 */
final class Output implements AutoCloseable {
  private final Path file;
  private final Path partial;
  private @Nullable FileChannel channel;
  private boolean kept;

  /**
   * Names the file; writes nothing.
   *
   * @throws IllegalArgumentException if the file would take the place of a folder
   * @throws InputRefusedException if there is no folder for it
   */
  Output(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InputRefusedException(
          file + " cannot be written: the folder " + folder + " does not exist.");
    }
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException(file + " is a folder; the name of a file was expected.");
    }
    this.file = file;
    this.partial = file.resolveSibling(file.getFileName() + ".partial");
  }

  /**
   * The same, beside a file that is read meanwhile.
   *
   * @throws IllegalArgumentException if the file would also take the place of the input
   */
  Output(Path file, Path input) throws IOException {
    this(file);
    if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
      throw new IllegalArgumentException(
          "Writing " + file + " would overwrite the input; give the output another name.");
    }
  }

  Path file() {
    return file;
  }

  /** Begins the file. */
  Writer open() throws IOException {
    return open(0);
  }

  /**
   * Goes on after so many bytes of what an earlier run wrote; what follows them is thrown away.
   *
   * @throws InputRefusedException if another process writes this file, or fewer bytes are there
   */
  Writer open(long length) throws IOException {
    FileChannel opened = opened();
    channel = opened;
    if (!locked(opened)) {
      kept = true; // it is the other's
      throw new InputRefusedException("Another process is writing " + file + ".");
    }
    if (opened.size() < length) {
      throw new InputRefusedException(
          partial + " is shorter than when it was left; start again without --resume.");
    }
    opened.truncate(length).position(length);
    return new BufferedWriter(
        new OutputStreamWriter(Channels.newOutputStream(opened), StandardCharsets.UTF_8));
  }

  private FileChannel opened() {
    try {
      return FileChannel.open(partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      String reason =
          switch (e) {
            case AccessDeniedException denied -> "you may not write " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " cannot be made";
            default -> String.valueOf(e.getMessage());
          };
      throw new InputRefusedException(file + " cannot be written: " + reason + ".", e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Makes sure that all that was written and flushed is on the disk: so many bytes. */
  long written() {
    try {
      if (channel == null) {
        return 0;
      }
      channel.force(false);
      return channel.position();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on what is written stays, as {@code NAME.partial}, even if the end is not reached. */
  void keep() {
    kept = true;
  }

  /** What is written does not stay, if the end is not reached. */
  void drop() {
    kept = false;
  }

  void publish() throws IOException {
    Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
      if (!kept) {
        Files.deleteIfExists(partial);
      }
    }
  }
}
