package org.crible.match.identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crible.match.Prepared.Identifier;
import org.crible.model.type.IdentifierType;

/** Normalises numbers so that the same number written differently is equal. */
public final class Identifiers {
  /** Shorter numbers are shared by chance and by placeholders. */
  private static final int SHORTEST = 5;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  private Identifiers() {}

  /**
   * The one spelling that its type has ({@link IdentifierType} holds the rules); where it has none,
   * upper case, letters and digits only, without the name of its own type in front.
   *
   * @param property the FollowTheMoney property that holds it, for example {@code innCode}
   */
  public static Identifier of(String property, String value) {
    String plain = Normalizer.normalize(value, Normalizer.Form.NFKC);
    String bare = SIGNS.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
    return new Identifier(
        property, IdentifierType.of(property).map(type -> typed(type, plain, bare)).orElse(bare));
  }

  private static String typed(IdentifierType type, String plain, String bare) {
    String number = withoutName(type, bare);
    String valid = type.normalise(plain).or(() -> type.normalise(number)).orElse(number);
    // The head office of a bank may be written with or without its branch code XXX (ISO 9362).
    return type == IdentifierType.BIC && valid.length() == 11 && valid.endsWith("XXX")
        ? valid.substring(0, 8)
        : valid;
  }

  /** Codes may begin with these letters as well: {@code BICICIAB} is a bank's. */
  private static String withoutName(IdentifierType type, String bare) {
    int at = type.name().length();
    return bare.startsWith(type.name()) && bare.length() > at && Character.isDigit(bare.charAt(at))
        ? bare.substring(at)
        : bare;
  }

  /** Whether a number is long and varied enough to tell parties apart. */
  public static boolean tells(Identifier identifier) {
    return identifier.value().length() >= SHORTEST
        && (identifier.value().chars().anyMatch(Character::isDigit) || isBic(identifier))
        && identifier.value().chars().distinct().count() > 2;
  }

  /** The one code that may consist of letters. */
  private static boolean isBic(Identifier identifier) {
    return identifier.type().equals(IdentifierType.BIC.property())
        && IdentifierType.BIC.normalise(identifier.value()).isPresent();
  }
}
