package org.crible.match.name;

import org.crible.text.distance.EditDistance;

/** How far the vowels of two words with the same consonants are apart. */
final class Vowels {
  private static final int MOST = 4;

  private Vowels() {}

  /**
   * Edits between the vowels, of which habits of spelling confuse e with i and o with u; 0 to 4.
   */
  static int apart(String left, String right) {
    return Math.min(MOST, EditDistance.bounded(of(left), of(right), MOST));
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
