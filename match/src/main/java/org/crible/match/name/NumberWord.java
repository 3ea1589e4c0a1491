package org.crible.match.name;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.match.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * A number in a name: digits, an ordinal, a number word, a Roman numeral.
 *
 * @param digits the number in digits without leading zeros
 * @param words how many words it was made of
 */
record NumberWord(String digits, int words) {
  private static final WordList WORDS = WordList.named("numbers");
  private static final Pattern DIGITS = Pattern.compile("0*(\\d+?)(?:st|nd|rd|th)?");
  private static final Pattern ROMAN = Pattern.compile("x{0,3}(ix|iv|v?i{0,3})");

  /** The number that begins at a word; null if none does. */
  static @Nullable NumberWord at(List<String> words, int start, NameKind kind) {
    String word = words.get(start);
    if (Character.isDigit(word.charAt(0))) {
      Matcher digits = DIGITS.matcher(word);
      if (digits.matches()) {
        return new NumberWord(digits.group(1), 1);
      }
    }
    if (kind == NameKind.PERSON) {
      return null;
    }
    @Nullable String value = WORDS.classOf(word);
    if (value == null) {
      return roman(word, start);
    }
    int tens = Integer.parseInt(value);
    if (tens >= 20 && tens < 100 && start + 1 < words.size()) {
      NumberWord unit = at(words, start + 1, kind);
      if (unit != null && unit.digits.length() == 1 && unit.words == 1) {
        return new NumberWord(String.valueOf(tens + Integer.parseInt(unit.digits)), 2);
      }
    }
    return new NumberWord(value, 1);
  }

  /** One letter is a numeral only after another word: {@code Fund I}, not {@code X Trading}. */
  private static @Nullable NumberWord roman(String word, int start) {
    if (start == 0 || digit(word.charAt(0)) == 0 || !ROMAN.matcher(word).matches()) {
      return null;
    }
    int sum = 0;
    for (int i = 0; i < word.length(); i++) {
      int value = digit(word.charAt(i));
      boolean subtract = i + 1 < word.length() && digit(word.charAt(i + 1)) > value;
      sum += subtract ? -value : value;
    }
    return new NumberWord(String.valueOf(sum), 1);
  }

  private static int digit(char numeral) {
    return switch (numeral) {
      case 'x' -> 10;
      case 'v' -> 5;
      case 'i' -> 1;
      default -> 0;
    };
  }
}
