package org.crible.match.address;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32C;

/**
 * The words of an address, each a letter for its kind and three for its hash, in order: small
 * enough to be kept with a million parties. Two words in a quarter of a million have the same hash;
 * an address agrees by three at least.
 */
final class AddressCode {
  static final char HOUSE = 'h';
  static final char OTHER = 'o';
  static final char WORD = 'w';

  private static final int LENGTH = 4;
  private static final int FEWEST_WORDS = 2;

  private AddressCode() {}

  static String of(char kind, String word) {
    CRC32C hash = new CRC32C();
    hash.update(word.getBytes(StandardCharsets.UTF_8));
    long value = hash.getValue();
    byte[] bytes = {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    return kind + Base64.getEncoder().encodeToString(bytes).substring(0, LENGTH - 1);
  }

  /** Whether there are a number and two words, without which no address agrees. */
  static boolean leadsToDoor(String code) {
    return share(code, code) > 0;
  }

  /** How much of the shorter of the addresses is in the other; 0 unless what is leads to a door. */
  static double share(String one, String other) {
    int houses = 0;
    int words = 0;
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int order = order(one, i, other, j);
      if (order == 0) {
        shared++;
        houses += one.charAt(i) == HOUSE ? 1 : 0;
        words += one.charAt(i) == WORD ? 1 : 0;
      }
      i += order <= 0 ? LENGTH : 0;
      j += order >= 0 ? LENGTH : 0;
    }
    int shorter = Math.min(one.length(), other.length()) / LENGTH;
    return houses > 0 && words >= FEWEST_WORDS ? (double) shared / shorter : 0;
  }

  private static int order(String one, int at, String other, int otherAt) {
    for (int i = 0; i < LENGTH; i++) {
      int order = Character.compare(one.charAt(at + i), other.charAt(otherAt + i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
