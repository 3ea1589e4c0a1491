package org.crible.match.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses in 32 digits with a checksum: bech32 and bech32m ({@code bc1…}, {@code ltc1…}, {@code
 * addr1…}; BIP 173, BIP 350) and the cash addresses of Bitcoin Cash, whose prefix may be left out.
 * All small or all capital letters, never mixed.
 */
final class Bech32 {
  private static final String DIGITS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final Pattern SEGWIT = Pattern.compile("([!-~]{1,83})1([a-z0-9]{6,120})");
  private static final Pattern CASH = Pattern.compile("(?:bitcoincash:)?([qp][a-z0-9]{41})");
  private static final int[] SEGWIT_GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };
  private static final long[] CASH_GENERATOR = {
    0x98f2bc8e61L, 0x79b76d99e2L, 0xf33e5fb3c4L, 0xae2eabe2a8L, 0x1e4f43e470L
  };
  private static final int BECH32 = 1;
  private static final int BECH32M = 0x2bc830a3;

  private Bech32() {}

  /** The address in small letters, without the prefix of cash; empty if the checksum is wrong. */
  static Optional<String> normalise(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    if (!text.equals(small) && !text.equals(text.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Matcher segwit = SEGWIT.matcher(small);
    if (segwit.matches() && isDigits(segwit.group(2))) {
      int rest = segwit(segwit.group(1), segwit.group(2));
      return rest == BECH32 || rest == BECH32M ? Optional.of(small) : Optional.empty();
    }
    Matcher cash = CASH.matcher(small);
    return cash.matches() && isDigits(cash.group(1)) && cash("bitcoincash", cash.group(1)) == 1
        ? Optional.of(cash.group(1))
        : Optional.empty();
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
  }

  private static int segwit(String prefix, String data) {
    int rest = 1;
    for (int i = 0; i < prefix.length(); i++) {
      rest = segwit(rest, prefix.charAt(i) >> 5);
    }
    rest = segwit(rest, 0);
    for (int i = 0; i < prefix.length(); i++) {
      rest = segwit(rest, prefix.charAt(i) & 31);
    }
    for (int i = 0; i < data.length(); i++) {
      rest = segwit(rest, DIGITS.indexOf(data.charAt(i)));
    }
    return rest;
  }

  private static int segwit(int rest, int digit) {
    int next = (rest & 0x1ffffff) << 5 ^ digit;
    for (int i = 0; i < SEGWIT_GENERATOR.length; i++) {
      next ^= (rest >>> (25 + i) & 1) == 0 ? 0 : SEGWIT_GENERATOR[i];
    }
    return next;
  }

  private static long cash(String prefix, String data) {
    long rest = 1;
    for (int i = 0; i < prefix.length(); i++) {
      rest = cash(rest, prefix.charAt(i) & 31);
    }
    rest = cash(rest, 0);
    for (int i = 0; i < data.length(); i++) {
      rest = cash(rest, DIGITS.indexOf(data.charAt(i)));
    }
    return rest;
  }

  private static long cash(long rest, int digit) {
    long next = (rest & 0x07ffffffffL) << 5 ^ digit;
    for (int i = 0; i < CASH_GENERATOR.length; i++) {
      next ^= (rest >>> (35 + i) & 1) == 0 ? 0 : CASH_GENERATOR[i];
    }
    return next;
  }
}
