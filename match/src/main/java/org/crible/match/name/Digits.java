package org.crible.match.name;

/** Digits that stand for letters in a person's name, by a scanner or to evade: {@code Sech1n}. */
final class Digits {
  private static final String FROM = "0134579";
  private static final String TO = "oieastg";

  private Digits() {}

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
