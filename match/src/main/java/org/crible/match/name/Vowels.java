package org.crible.match.name;

import org.crible.text.distance.EditDistance;

/** How far the vowels of two words with the same consonants are apart. */
final class Vowels {
  private static final int MOST = 4;
  private static final String VOWELS = "aeiou";

  private Vowels() {}

  /**
   * Edits between the vowels, of which habits of spelling confuse e with i and o with u, and one
   * more where only one of the words ends in a vowel, as women's names do (Milan, Milena); 0 to 4.
   */
  static int apart(String left, String right) {
    int open = isVowel(left, left.length() - 1) == isVowel(right, right.length() - 1) ? 0 : 1;
    return Math.min(MOST, EditDistance.bounded(of(left), of(right), MOST) + open);
  }

  /** Whether one of the words is the other and a vowel more at its end. */
  static boolean openOne(String left, String right) {
    String longer = left.length() > right.length() ? left : right;
    String shorter = left.length() > right.length() ? right : left;
    return longer.length() == shorter.length() + 1
        && isVowel(longer, shorter.length())
        && longer.startsWith(shorter);
  }

  private static boolean isVowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0;
  }

  /** Whether no letter of the word is a vowel. */
  static boolean none(String word) {
    return word.chars().noneMatch(letter -> VOWELS.indexOf(letter) >= 0);
  }

  /** The word with its first letter and, of the others, the consonants only. */
  static String without(String word) {
    StringBuilder consonants = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || VOWELS.indexOf(word.charAt(i)) < 0) {
        consonants.append(word.charAt(i));
      }
    }
    return consonants.toString();
  }

  /** Whether the shorter word is the longer one without some of the vowels inside it. */
  static boolean leftOut(String shorter, String longer) {
    int at = 0;
    for (int i = 0; i < longer.length(); i++) {
      char letter = longer.charAt(i);
      if (at < shorter.length() && shorter.charAt(at) == letter) {
        at++;
      } else if (i == 0 || i == longer.length() - 1 || VOWELS.indexOf(letter) < 0) {
        return false;
      }
    }
    return at == shorter.length() && shorter.length() < longer.length();
  }

  private static String of(String word) {
    StringBuilder vowels = new StringBuilder();
    char before = '-';
    for (int i = 0; i < word.length(); i++) {
      char vowel =
          switch (word.charAt(i)) {
            case 'a' -> 'a';
            case 'e', 'i', 'y' -> 'i';
            case 'o', 'u' -> 'o';
            default -> '-';
          };
      if (vowel != '-' && vowel != before) {
        vowels.append(vowel);
      }
      before = vowel;
    }
    return vowels.toString();
  }
}
