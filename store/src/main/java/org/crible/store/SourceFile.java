package org.crible.store;

import java.util.regex.Pattern;

/**
 * A file that an issue was read from.
 *
 * @param name its name without folders
 * @param sha256 SHA-256 of its bytes, 64 lower-case hexadecimal digits
 */
public record SourceFile(String name, String sha256) {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException if the digest is not one
   */
  public SourceFile {
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "not a SHA-256 in lower-case hexadecimal digits: " + sha256);
    }
  }
}
