package org.crible.lists.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The checksums that a server sends with a file: {@code Repr-Digest} (RFC 9530), {@code Digest}
 * (RFC 3230) and {@code Content-MD5}. Checksums of other kinds are not looked at.
 */
final class Checksums {
  private static final Pattern REPR = Pattern.compile("(sha-256|sha-512)=:([A-Za-z0-9+/=]+):");
  private static final Pattern DIGEST =
      Pattern.compile("(?i)(sha-256|sha-512|md5)=([A-Za-z0-9+/=]+)");

  private Checksums() {}

  /** The expected checksums by algorithm, in Base64. */
  static Map<String, String> stated(HttpHeaders headers) {
    Map<String, String> stated = new LinkedHashMap<>();
    headers.allValues("Content-MD5").forEach(value -> stated.put("MD5", value.strip()));
    headers.allValues("Digest").forEach(value -> collect(DIGEST.matcher(value), stated));
    headers.allValues("Repr-Digest").forEach(value -> collect(REPR.matcher(value), stated));
    return stated;
  }

  private static void collect(Matcher found, Map<String, String> stated) {
    while (found.find()) {
      stated.put(found.group(1).toUpperCase(java.util.Locale.ROOT), found.group(2));
    }
  }

  /** Whether the file has every checksum that was stated. */
  static boolean fit(Path file, Map<String, String> stated) throws IOException {
    for (Map.Entry<String, String> expected : stated.entrySet()) {
      if (!Base64.getEncoder()
          .encodeToString(digest(file, expected.getKey()))
          .equals(expected.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** The file's SHA-256 in hexadecimal. */
  static String sha256(Path file) throws IOException {
    return HexFormat.of().formatHex(digest(file, "SHA-256"));
  }

  private static byte[] digest(Path file, String algorithm) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + algorithm, e);
    }
  }
}
