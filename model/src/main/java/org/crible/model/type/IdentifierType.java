package org.crible.model.type;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Identifiers that have a shape, and most of them check digits, of their own. */
public enum IdentifierType {
  /** Russian taxpayer number: 10 digits (companies) or 12 (persons). */
  INN("innCode", "\\d{10}|\\d{12}"),
  /** Russian state registration number: 13 digits, 15 for entrepreneurs. */
  OGRN("ogrnCode", "\\d{13}|\\d{15}"),
  /** Legal Entity Identifier, ISO 17442. */
  LEI("leiCode", "[0-9A-Z]{18}\\d{2}"),
  /** Number of the International Maritime Organization, ship or company. */
  IMO("imoNumber", "(?:IMO)?\\d{7}"),
  /** International Securities Identification Number, ISO 6166. */
  ISIN("isinCode", "[A-Z]{2}[0-9A-Z]{9}\\d"),
  /** Business Identifier Code, ISO 9362; it has no check digit. */
  BIC("swiftBic", "[A-Z]{6}[0-9A-Z]{2}(?:[0-9A-Z]{3})?"),
  /** Swiss enterprise number (UID). */
  UID_CH("registrationNumber", "CHE\\d{9}"),
  /** Maritime Mobile Service Identity: nine digits; it has no check digit. */
  MMSI("mmsi", "\\d{9}"),
  /** Chinese unified social credit code, GB 32100-2015. */
  USCC("uscCode", "[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}"),
  /** Russian statistical number: 8 digits (companies) or 10 (branches, persons). */
  OKPO("okpoCode", "\\d{8}|\\d{10}"),
  /** Russian bank identification code: nine digits; it has no check digit. */
  BIK("bikCode", "\\d{9}"),
  /** D-U-N-S number: nine digits; it has had no check digit since 2006. */
  DUNS("dunsCode", "\\d{9}"),
  /** Aircraft address, ICAO annex 10: 24 bits in hexadecimal; it has no check digit. */
  ICAO_24("icaoCode", "[0-9A-F]{6}");

  private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final Pattern SEPARATOR = Pattern.compile("[\\s.\\-/]");

  private final String property;
  private final Pattern shape;

  IdentifierType(String property, String shape) {
    this.property = property;
    this.shape = Pattern.compile(shape);
  }

  /** The FollowTheMoney property that holds it. */
  public String property() {
    return property;
  }

  /**
   * The type that alone may stand in a property; empty for a general one such as {@code
   * registrationNumber}, which takes numbers of every shape.
   */
  public static Optional<IdentifierType> of(String property) {
    return Stream.of(values())
        .filter(type -> type != UID_CH && type.property.equals(property))
        .findFirst();
  }

  /** Whether it is issued in Russia only, so that a number of another country is never one. */
  public boolean isRussian() {
    return this == INN || this == OGRN || this == OKPO || this == BIK;
  }

  /** The one spelling of a valid identifier; empty if shape or check digit is wrong. */
  public Optional<String> normalise(String text) {
    String plain = SEPARATOR.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    if (!shape.matcher(plain).matches() || !checks(plain)) {
      return Optional.empty();
    }
    return Optional.of(this == IMO && !plain.startsWith("IMO") ? "IMO" + plain : plain);
  }

  private boolean checks(String id) {
    return switch (this) {
      case INN -> id.length() == 10 ? inn(id, 10) : inn(id.substring(0, 11), 11) && inn(id, 12);
      case OGRN -> {
        int divisor = id.length() == 13 ? 11 : 13;
        long body = Long.parseLong(id.substring(0, id.length() - 1));
        yield body % divisor % 10 == digit(id, id.length() - 1);
      }
      case LEI -> new BigInteger(numeric(id)).mod(BigInteger.valueOf(97)).intValue() == 1;
      case IMO -> imo(id.substring(id.length() - 7));
      case ISIN -> luhn(numeric(id));
      case UID_CH ->
          weighted(id.substring(3), new int[] {5, 4, 3, 2, 7, 6, 5, 4}) % 11
              == (11 - digit(id, id.length() - 1)) % 11;
      case USCC -> uscc(id);
      case OKPO -> okpo(id);
      case BIC, MMSI, BIK, DUNS, ICAO_24 -> true;
    };
  }

  private static boolean inn(String id, int length) {
    int[] weights =
        switch (length) {
          case 10 -> new int[] {2, 4, 10, 3, 5, 9, 4, 6, 8};
          case 11 -> new int[] {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
          default -> new int[] {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
        };
    return weighted(id, weights) % 11 % 10 == digit(id, weights.length);
  }

  /** Ships and companies weigh the six digits differently. */
  private static boolean imo(String id) {
    boolean ship = weighted(id, new int[] {7, 6, 5, 4, 3, 2}) % 10 == digit(id, 6);
    int company = weighted(id, new int[] {8, 6, 4, 2, 9, 7});
    return ship || (11 - company % 11) % 10 == digit(id, 6);
  }

  /** Weights are the powers of 3 modulo 31. */
  private static boolean uscc(String id) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < 17; i++) {
      sum += USCC_ALPHABET.indexOf(id.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return (31 - sum % 31) % 31 == USCC_ALPHABET.indexOf(id.charAt(17));
  }

  /** Weights rise from 1; a rest of 10 is tried again with weights from 3, then counts as 0. */
  private static boolean okpo(String id) {
    int rest = rising(id, 1);
    if (rest == 10) {
      rest = rising(id, 3) % 10;
    }
    return rest == digit(id, id.length() - 1);
  }

  private static int rising(String id, int first) {
    int sum = 0;
    for (int i = 0; i < id.length() - 1; i++) {
      sum += digit(id, i) * ((first + i - 1) % 10 + 1);
    }
    return sum % 11;
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int value = digit(digits, digits.length() - 1 - i) * (i % 2 + 1);
      sum += value / 10 + value % 10;
    }
    return sum % 10 == 0;
  }

  private static int weighted(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += digit(digits, i) * weights[i];
    }
    return sum;
  }

  private static int digit(String digits, int at) {
    return digits.charAt(at) - '0';
  }

  /** Letters as their numbers from 10 (A) to 35 (Z). */
  private static String numeric(String id) {
    StringBuilder digits = new StringBuilder();
    id.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    return digits.toString();
  }
}
