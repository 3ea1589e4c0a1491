package org.crible.match.identifier;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses of crypto wallets. In base58 (Bitcoin, Tron, Monero, Solana) a capital letter is
 * another digit than its small one, so these addresses stay as they are; in hexadecimal and in
 * bech32 it is the same, so these become small letters. An address of TON has several spellings of
 * one account (bounceable or not, with other signs for two of the digits): the account counts.
 */
final class Wallets {
  /** The FollowTheMoney property of a wallet's own address. */
  static final String PROPERTY = "publicKey";

  /** Payment links: {@code bitcoin:1Boat…?amount=1} (BIP 21), {@code ethereum:0x…} (ERC 681). */
  private static final Pattern LINK = Pattern.compile("(?:[A-Za-z]{3,16}:(?://)?)?([^?@]+).*");

  /** Ethereum and its kin, 20 bytes; Aptos, Sui and Starknet, up to 32. */
  private static final Pattern HEX = Pattern.compile("0[xX]([0-9a-fA-F]{40,64})");

  /** XinFin writes {@code xdc} for {@code 0x}. */
  private static final Pattern XDC = Pattern.compile("[xX][dD][cC]([0-9a-fA-F]{40})");

  private static final Pattern TON = Pattern.compile("[EUk0]Q[A-Za-z0-9_+/-]{46}");

  /** Its digits leave out 0, O, I and l. The shortest Bitcoin address has 26. */
  private static final Pattern BASE58 = Pattern.compile("[1-9A-HJ-NP-Za-km-z]{26,120}");

  private static final Pattern MIXED = Pattern.compile(".*(?:[a-z].*[A-Z]|[A-Z].*[a-z]).*");

  private static final int TON_BYTES = 36;
  private static final int TON_ACCOUNT = 34;
  private static final int CRC_POLYNOMIAL = 0x1021;

  private Wallets() {}

  /**
   * The one spelling of an address; empty if the text has not the shape of one.
   *
   * @param text in one piece, without spaces around it
   * @param known whether the text stands where only addresses stand, so that an unknown shape is
   *     one as well
   */
  static Optional<String> normalise(String text, boolean known) {
    Matcher link = LINK.matcher(text);
    String address = link.matches() ? link.group(1) : text;
    Matcher hex = HEX.matcher(address);
    if (hex.matches()) {
      return Optional.of("0x" + hex.group(1).toLowerCase(Locale.ROOT));
    }
    Matcher xdc = XDC.matcher(address);
    if (xdc.matches()) {
      return Optional.of("0x" + xdc.group(1).toLowerCase(Locale.ROOT));
    }
    Optional<String> small = Bech32.normalise(address).or(() -> ton(address));
    if (small.isPresent()) {
      return small;
    }
    boolean base58 = BASE58.matcher(address).matches() && MIXED.matcher(address).matches();
    return base58 || (known && !address.isBlank()) ? Optional.of(address) : Optional.empty();
  }

  /** Tag, workchain, 32 bytes of the account, checksum (TEP 2): the account without the tag. */
  private static Optional<String> ton(String address) {
    if (!TON.matcher(address).matches()) {
      return Optional.empty();
    }
    byte[] bytes = Base64.getUrlDecoder().decode(address.replace('+', '-').replace('/', '_'));
    return bytes.length == TON_BYTES && crc(bytes) == 0
        ? Optional.of("ton:" + HexFormat.of().formatHex(bytes, 1, TON_ACCOUNT))
        : Optional.empty();
  }

  /** CRC-16/XMODEM, which is 0 over data with their checksum. */
  private static int crc(byte[] bytes) {
    int crc = 0;
    for (byte b : bytes) {
      crc ^= (b & 0xff) << 8;
      for (int bit = 0; bit < Byte.SIZE; bit++) {
        crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ CRC_POLYNOMIAL;
      }
    }
    return crc & 0xffff;
  }
}
