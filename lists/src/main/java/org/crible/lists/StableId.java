package org.crible.lists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of entities that a publisher does not number: the same content, the same id. */
public final class StableId {
  private StableId() {}

  /** The prefix with the number, if it is one, else with 80 bits of the text's SHA-256. */
  public static String of(String prefix, String text) {
    if (text.matches("\\d{1,12}")) {
      return prefix + "-" + text;
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return prefix + "-" + HexFormat.of().formatHex(hash, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
