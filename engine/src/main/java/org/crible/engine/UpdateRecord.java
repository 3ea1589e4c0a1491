package org.crible.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.crible.lists.fetch.Source;
import org.crible.lists.fetch.Validators;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The folder {@code update} of a home: for each list what its server said of the file that is
 * loaded, and {@code record.jsonl}, a line for every attempt, which is only ever added to. One
 * process at a time.
 */
final class UpdateRecord implements AutoCloseable {
  private final Path folder;
  private final FileChannel lock;

  private UpdateRecord(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Opens the folder of a home and makes it if need be.
   *
   * @throws InputRefusedException if another process updates the same home
   */
  static UpdateRecord open(Path home) {
    Path folder = home.resolve("update");
    try {
      Files.createDirectories(folder);
      FileChannel lock =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(lock)) {
        lock.close();
        throw new InputRefusedException("Another process updates " + home + "; wait for it.");
      }
      return new UpdateRecord(folder, lock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Where files are fetched to. */
  Path folder() {
    return folder;
  }

  /** What the server said of the file that is loaded; nothing where another address was asked. */
  Validators known(Source source) {
    Path file = validators(source);
    if (!Files.exists(file)) {
      return Validators.none();
    }
    try {
      var node = JsonMapper.shared().readTree(Files.readString(file));
      return node.path("url").asString("").equals(source.url().toString())
          ? new Validators(
              node.path("etag").asString(null), node.path("last_modified").asString(null))
          : Validators.none();
    } catch (IOException | JacksonException e) {
      // Without it the whole file is fetched again, which is never wrong.
      return Validators.none();
    }
  }

  /** Keeps what the server said of a file, once the file is loaded. */
  void keep(Source source, Validators validators) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("url", source.url().toString());
    node.put("etag", validators.etag());
    node.put("last_modified", validators.lastModified());
    try {
      Path fresh = folder.resolve(source.dataset() + ".json.new");
      Files.writeString(fresh, node.toString());
      Files.move(fresh, validators(source), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds a line to the record.
   *
   * @param forced why the list was taken whatever it is; null if it was not
   */
  void add(UpdateReport report, Instant at, @Nullable String forced) {
    ObjectNode attempt = JsonMapper.shared().createObjectNode();
    attempt.put("at", at.toString());
    attempt.setAll(report.json());
    if (forced != null) {
      attempt.put("forced", forced);
    }
    write(folder.resolve("record.jsonl"), attempt + "\n");
  }

  private static void write(Path file, String line) {
    try {
      Files.write(
          file,
          line.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes a fetched file that is loaded or refused. */
  void discard(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path validators(Source source) {
    return folder.resolve(source.dataset() + ".json");
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
