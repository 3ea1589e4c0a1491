package org.crible.match.identifier;

import java.util.Locale;
import java.util.regex.Pattern;
import org.crible.match.Prepared.Identifier;

/** Normalises numbers so that the same number written differently is equal. */
public final class Identifiers {
  /** Shorter numbers are shared by chance and by placeholders. */
  private static final int SHORTEST = 5;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final Pattern PREFIX =
      Pattern.compile("^(IMO|MMSI|LEI|INN|OGRN|SWIFT|BIC)(?=[0-9A-Z])");

  private Identifiers() {}

  /**
   * The number in upper case, letters and digits only, without the name of its own type in front.
   *
   * @param property the FollowTheMoney property that holds it, for example {@code innCode}
   */
  public static Identifier of(String property, String value) {
    String bare =
        SIGNS
            .matcher(java.text.Normalizer.normalize(value, java.text.Normalizer.Form.NFKC))
            .replaceAll("")
            .toUpperCase(Locale.ROOT);
    String number = PREFIX.matcher(bare).replaceFirst("");
    return new Identifier(
        property,
        property.equals("swiftBic") && number.endsWith("XXX") && number.length() == 11
            ? number.substring(0, 8)
            : number);
  }

  /** Whether a number is long enough to tell parties apart. */
  public static boolean tells(Identifier identifier) {
    return identifier.value().length() >= SHORTEST
        && identifier.value().chars().anyMatch(Character::isDigit)
        && identifier.value().chars().distinct().count() > 2;
  }
}
