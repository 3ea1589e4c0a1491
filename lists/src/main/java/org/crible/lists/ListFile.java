package org.crible.lists;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A file of a list, packed or not.
 *
 * @param path where it lies
 * @param member the name inside a zip archive; null if it is no archive
 */
public record ListFile(Path path, @Nullable String member) {
  private static final int GZIP_MAGIC = 0x1f8b;

  /** A file that is no archive. */
  public static ListFile of(Path path) {
    return new ListFile(path, null);
  }

  /** What a person reads: the path as given, and the member of the archive. */
  public String name() {
    return member == null ? path.toString() : path + "!" + member;
  }

  /** The last part of the name, which publishers date: the member's if it is in an archive. */
  public String fileName() {
    String full = member == null ? String.valueOf(path.getFileName()) : member;
    return full.substring(full.lastIndexOf('/') + 1);
  }

  /** Whether it is there: the file, and the member of the archive if it is one's. */
  public boolean exists() {
    if (member == null) {
      return Files.isRegularFile(path);
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return zip.getEntry(member) != null;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The unpacked content, from the beginning, within the bounds of {@link Unpacked}.
   *
   * @throws UnreadableListException if it cannot be opened
   */
  public InputStream open() {
    try {
      return member == null ? openPlain() : openMember(member);
    } catch (IOException e) {
      throw new UnreadableListException(name(), 0, "cannot be opened: " + said(e) + ".", e);
    }
  }

  private InputStream openPlain() throws IOException {
    InputStream raw = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    try {
      raw.mark(2);
      int magic = raw.read() << 8 | raw.read();
      raw.reset();
      return magic == GZIP_MAGIC ? new Unpacked(new GZIPInputStream(raw, 1 << 16), this) : raw;
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  @SuppressWarnings("MustBeClosedChecker")
  private InputStream openMember(String name) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      zip.close();
      throw new UnreadableListException(name(), 0, "is not in the archive.");
    }
    return new Unpacked(new BufferedInputStream(zip.getInputStream(entry), 1 << 16), this, zip);
  }

  /**
   * SHA-256 of the file as it lies on disk (of the whole archive, if it is one), in lower case
   * hexadecimal digits.
   *
   * @throws UnreadableListException if it cannot be read
   */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UnreadableListException(name(), 0, "cannot be read: " + said(e) + ".", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String said(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
