package org.crible.match.name;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Letters doubled by mistake in a Korean syllable: {@code Jong-uun}, {@code Joonng-un}. */
final class Doubled {
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  /** No syllable is longer, its doubled letters included. */
  private static final int LONGEST = 7;

  private Doubled() {}

  /** The word with each run of one letter written once. */
  static String each(String word) {
    return DOUBLED.matcher(word).replaceAll("$1");
  }

  /** Whether the words differ only in letters that one of them has twice. */
  static boolean alike(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length() && left.charAt(i) == right.charAt(j)) {
      i = end(left, i);
      j = end(right, j);
    }
    return i == left.length() && j == right.length();
  }

  private static int end(String word, int start) {
    int end = start + 1;
    while (end < word.length() && word.charAt(end) == word.charAt(start)) {
      end++;
    }
    return end;
  }

  /** The syllable, if the word is none but with each letter once is; otherwise the word. */
  static String once(String word) {
    if (word.length() > LONGEST || !doubles(word) || NameReader.family(word) != null) {
      return word;
    }
    String once = DOUBLED.matcher(word).replaceAll("$1");
    @Nullable String family = NameReader.family(once);
    return family != null && family.startsWith(WordList.SYLLABLE) ? once : word;
  }

  private static boolean doubles(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) == word.charAt(i - 1)) {
        return true;
      }
    }
    return false;
  }
}
