package org.crible.model.type;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

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
  MMSI("mmsi", "\\d{9}");

  private final String property;
  private final String shape;

  IdentifierType(String property, String shape) {
    this.property = property;
    this.shape = shape;
  }

  /** The FollowTheMoney property that holds it. */
  public String property() {
    return property;
  }

  /** The one spelling of a valid identifier; empty if shape or check digit is wrong. */
  public Optional<String> normalise(String text) {
    String plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s.\\-/]", "");
    if (!plain.matches(shape) || !checks(plain)) {
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
      case BIC, MMSI -> true;
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
