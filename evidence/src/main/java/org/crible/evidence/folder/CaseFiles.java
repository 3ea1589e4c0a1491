package org.crible.evidence.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.crible.evidence.UnreadableCaseException;

/** The files of one case folder: strict reading, whole replacement, one writer at a time. */
final class CaseFiles {
  private static final Map<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();
  private final Path folder;

  CaseFiles(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  Path folder() {
    return folder;
  }

  /**
   * A document's place on disk.
   *
   * @throws UnreadableCaseException if the path leads out of the folder, also through a link
   */
  Path document(String path) {
    Path place = folder.resolve(path).normalize();
    if (!CasePath.staysInside(path) || !place.startsWith(folder)) {
      throw new UnreadableCaseException(path + " leads out of the case folder.");
    }
    requireInside(place, path);
    return place;
  }

  /** What does not exist yet is made under its nearest parent, so that one has to be inside. */
  private void requireInside(Path place, String path) {
    Path nearest = place;
    for (Path up = place; up != null && up.startsWith(folder); up = up.getParent()) {
      nearest = up;
      if (Files.exists(up, LinkOption.NOFOLLOW_LINKS)) {
        break;
      }
    }
    try {
      if (!nearest.toRealPath().startsWith(folder.toRealPath())) {
        throw new UnreadableCaseException(path + " is a link that leads out of the case folder.");
      }
    } catch (IOException e) {
      throw new UnreadableCaseException(path + " cannot be opened.", e);
    }
  }

  /** The place of a file that is to be written; never a link, so that nothing outside changes. */
  private Path written(String name) {
    Path place = folder.resolve(name);
    requireInside(place, name);
    if (Files.isSymbolicLink(place)) {
      throw new UnreadableCaseException(
          name + " is a link, expected a file of the case folder's own.");
    }
    return place;
  }

  /** The whole text of a file; empty where there is none. */
  String text(String name) {
    Path place = folder.resolve(name);
    if (!Files.exists(place)) {
      return "";
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(place)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableCaseException(
          name + " is not UTF-8 text; keep its text in a file beside it (field text).", e);
    } catch (IOException e) {
      throw new UnreadableCaseException(name + " cannot be read: " + reason(e) + ".", e);
    }
  }

  /** Replaces a file as a whole: a reader sees the old one or the new one. */
  void replace(String name, String text) {
    Path place = written(name);
    try {
      Files.createDirectories(place.getParent());
      Path fresh = Files.createTempFile(place.getParent(), ".new-", ".tmp");
      try {
        Files.writeString(fresh, text);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        Files.move(
            fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new UnreadableCaseException(name + " cannot be written: " + reason(e) + ".", e);
    }
  }

  /** Copies a file into the folder, byte for byte, under a path that is free. */
  void copy(Path from, String path) {
    Path place = document(path);
    try {
      Files.createDirectories(place.getParent());
      Path fresh = Files.createTempFile(place.getParent(), ".new-", ".tmp");
      try {
        Files.copy(from, fresh, StandardCopyOption.REPLACE_EXISTING);
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw new UnreadableCaseException(from + " cannot be copied: " + reason(e) + ".", e);
    }
  }

  /** SHA-256 of a file, in hexadecimal. */
  static String sha256(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UnreadableCaseException(file + " cannot be read: " + reason(e) + ".", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Runs a change while no other process or thread changes the same case. */
  <T> T alone(Supplier<T> change) {
    ReentrantLock lock = LOCKS.computeIfAbsent(folder, path -> new ReentrantLock());
    lock.lock();
    try (FileChannel channel =
            FileChannel.open(
                written(".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        FileLock held = channel.lock()) {
      if (!held.isValid()) {
        throw new UnreadableCaseException(folder + " cannot be locked for a change.");
      }
      return change.get();
    } catch (IOException e) {
      throw new UnreadableCaseException(
          folder + " cannot be locked for a change: " + reason(e) + ".", e);
    } finally {
      lock.unlock();
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "");
  }
}
