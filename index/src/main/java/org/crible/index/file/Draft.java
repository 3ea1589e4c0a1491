package org.crible.index.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file in the making, beside the one whose place it takes when it is whole. Locked as long as its
 * process lives, so that others can tell it from the draft that a killed process left, which the
 * next one removes. Its permissions are those of any new file, unlike a temporary file's.
 */
final class Draft implements AutoCloseable {
  private static final String ENDING = ".new";
  private final Path file;
  private final Path draft;
  private final FileChannel channel;

  private Draft(Path file, Path draft, FileChannel channel) {
    this.file = file;
    this.draft = draft;
    this.channel = channel;
  }

  /**
   * Begins a draft of the file and removes abandoned ones.
   *
   * @throws IOException if nothing can be written beside the file
   */
  static Draft of(Path file) throws IOException {
    removeAbandoned(file);
    Path draft = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ENDING);
    FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    Draft made = new Draft(file, draft, channel);
    try {
      lock(channel);
      return made;
    } catch (IOException e) {
      made.close();
      throw e;
    }
  }

  FileChannel channel() {
    return channel;
  }

  /** Puts the draft in the place of the file, as a whole. */
  void publish() throws IOException {
    channel.force(true);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(draft);
  }

  private static void removeAbandoned(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    String start = String.valueOf(file.getFileName());
    try (DirectoryStream<Path> drafts =
        Files.newDirectoryStream(
            folder,
            path -> {
              String name = String.valueOf(path.getFileName());
              return name.startsWith(start) && name.endsWith(ENDING);
            })) {
      for (Path draft : drafts) {
        removeIfAbandoned(draft);
      }
    }
  }

  private static void removeIfAbandoned(Path draft) {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      if (lock != null) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // Another process has just removed or published it, or it is not ours to remove.
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // a thread of this process is at it
    }
  }
}
