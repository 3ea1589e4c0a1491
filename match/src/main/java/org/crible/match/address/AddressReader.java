package org.crible.match.address;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.crible.match.Prepared.Address;
import org.crible.text.transliterate.Transliteration;
import org.crible.text.word.Words;

/**
 * Reads an address, in any script, into codes of its words. Only one that leads to a door can
 * agree: it has the number of a house or a box, and at least two words, as of a street and a city.
 * A city or a postal code alone is shared by too many.
 */
public final class AddressReader {
  private static final AddressWords WORDS = AddressWords.read();

  /** Longer numbers are postal codes. */
  private static final Pattern HOUSE = Pattern.compile("0*(\\d{1,4}[a-z]?)");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  /** Longer texts are no addresses; the rest is left out so that time stays bounded. */
  private static final int LONGEST = 400;

  private AddressReader() {}

  /** The codes of an address; empty if it leads to no door. */
  public static Optional<Address> read(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    TreeSet<String> codes = new TreeSet<>();
    for (Words.Word word : Words.of(Transliteration.read(start).text())) {
      var house = HOUSE.matcher(word.text());
      if (house.matches()) {
        codes.add(AddressCode.of(AddressCode.HOUSE, house.group(1)));
        continue;
      }
      String meant = WORDS.meant(word.text());
      if (meant.length() > 1) {
        boolean letters = LETTERS.matcher(meant).matches();
        codes.add(AddressCode.of(letters ? AddressCode.WORD : AddressCode.OTHER, meant));
      }
    }
    String code = String.join("", codes);
    return AddressCode.leadsToDoor(code) ? Optional.of(new Address(code)) : Optional.empty();
  }
}
