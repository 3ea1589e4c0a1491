package org.crible.match.identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crible.match.Prepared.Identifier;
import org.crible.model.type.IdentifierType;

/** Normalises numbers so that the same number written differently is equal. */
public final class Identifiers {
  /** Shorter numbers are shared by chance and by placeholders. */
  private static final int SHORTEST = 5;

  /** Many registrations of aircraft are five letters: {@code EP-MNB}, {@code D-AIMA}. */
  private static final int LETTERS_OF_CRAFT = 5;

  /** The registration of an aircraft and the call sign of a ship are shorter, with a letter. */
  private static final int SHORTEST_OF_CRAFT = 4;

  private static final Set<String> OF_CRAFT = Set.of("registrationNumber", "callSign");
  private static final String SERIAL = "serialNumber";

  /** Manufacturer's serial number: {@code MSN 45107}, {@code S/N 45107}. */
  private static final Pattern MARK = Pattern.compile("^M?SN(?=\\d)");

  private static final Pattern SHIP = Pattern.compile("IMO\\d{7}");

  /** An address of a wallet may have letters only. */
  private static final int LONG = 26;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  private Identifiers() {}

  /**
   * The one spelling that its type has ({@link IdentifierType} and {@link Wallets} hold the rules);
   * where it has none, upper case, letters and digits only, without the name of its own type in
   * front.
   *
   * @param property the FollowTheMoney property that holds it, for example {@code innCode}
   */
  public static Identifier of(String property, String value) {
    String plain = Normalizer.normalize(value, Normalizer.Form.NFKC);
    String bare = SIGNS.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
    return IdentifierType.of(property)
        .map(type -> new Identifier(property, typed(type, plain, bare)))
        .orElseGet(() -> general(property, plain.strip(), bare));
  }

  /**
   * Whether a text can only be the address of a crypto wallet, so that it is a number even where a
   * name was expected. Addresses without any digit are left out; a few of a thousand are so.
   */
  public static boolean isWallet(String text) {
    return text.length() >= LONG
        && text.chars().anyMatch(Character::isDigit)
        && Wallets.normalise(Normalizer.normalize(text, Normalizer.Form.NFKC).strip(), false)
            .isPresent();
  }

  /** What stands under a general name may say itself what it is. */
  private static Identifier general(String property, String plain, String bare) {
    Optional<String> wallet = Wallets.normalise(plain, property.equals(Wallets.PROPERTY));
    if (wallet.isPresent()) {
      return new Identifier(property, wallet.get());
    }
    if (SHIP.matcher(bare).matches() && IdentifierType.IMO.normalise(bare).isPresent()) {
      return new Identifier(IdentifierType.IMO.property(), bare);
    }
    return new Identifier(
        property, property.equals(SERIAL) ? MARK.matcher(bare).replaceFirst("") : bare);
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

  /**
   * Whether a number is long and varied enough to tell parties apart.
   *
   * @param craft whether it is a ship's or an aircraft's
   */
  public static boolean tells(Identifier identifier, boolean craft) {
    String value = identifier.value();
    boolean digit = value.chars().anyMatch(Character::isDigit);
    boolean letter = value.chars().anyMatch(Character::isLetter);
    boolean ofCraft = craft && letter && OF_CRAFT.contains(identifier.type());
    boolean tail = ofCraft && value.length() == LETTERS_OF_CRAFT;
    return value.length() >= (ofCraft ? SHORTEST_OF_CRAFT : SHORTEST)
        && (digit
            || tail
            || isBic(identifier)
            || (letter && value.length() >= LONG && isMixed(value)))
        && value.chars().distinct().count() > 2;
  }

  private static boolean isMixed(String value) {
    return value.chars().anyMatch(Character::isLowerCase);
  }

  /** The one code that may consist of letters. */
  private static boolean isBic(Identifier identifier) {
    return identifier.type().equals(IdentifierType.BIC.property())
        && IdentifierType.BIC.normalise(identifier.value()).isPresent();
  }
}
