package org.crible.match.name;

import java.util.List;

/** Digits that stand for letters, by a scanner or to evade: {@code Sech1n}. */
final class Digits {
  private static final String FROM = "01345789";
  private static final String TO = "oieastbg";

  private static final String SCANNED = "0158";
  private static final String MEANT = "olsb";
  private static final int SHORT = 4;
  private static final int LONG = 6;

  private Digits() {}

  /**
   * The words, each with a letter in place of one digit that a scanner takes for one: {@code
   * f0rex}, {@code wolve5}. At its end only in a long word, as {@code Alpha1} is a name with its
   * number.
   */
  static List<String> confused(List<String> words) {
    return words.stream().map(Digits::confused).toList();
  }

  private static String confused(String word) {
    int digit = -1;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter >= '0' && letter <= '9') {
        if (digit >= 0 || SCANNED.indexOf(letter) < 0) {
          return word;
        }
        digit = i;
      }
    }
    int least = digit == word.length() - 1 ? LONG : SHORT;
    if (digit < 0 || word.length() < least) {
      return word;
    }
    char letter = MEANT.charAt(SCANNED.indexOf(word.charAt(digit)));
    return word.substring(0, digit) + letter + word.substring(digit + 1);
  }

  /** The word with letters in place of digits, if it has both; otherwise unchanged. */
  static String asLetters(String word) {
    if (!TokenSimilarity.hasDigit(word) || word.chars().noneMatch(Character::isLetter)) {
      return word;
    }
    StringBuilder read = new StringBuilder(word);
    for (int i = 0; i < read.length(); i++) {
      int at = FROM.indexOf(read.charAt(i));
      if (at >= 0) {
        read.setCharAt(i, TO.charAt(at));
      }
    }
    return read.toString();
  }
}
