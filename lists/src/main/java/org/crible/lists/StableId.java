package org.crible.lists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Ids of entities that a publisher does not number: the same content, the same id. */
public final class StableId {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

  private StableId() {}

  /** The prefix with the number, if it is one, else with 80 bits of the text's SHA-256. */
  public static String of(String prefix, String text) {
    if (NUMBER.matcher(text).matches()) {
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
