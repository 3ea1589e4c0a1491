package org.crible.match.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters that a scanner, or an eye, takes for each other: {@code rn} for {@code m}, {@code l} for
 * {@code i}. Digits for letters are read by {@link Digits}.
 */
final class Lookalike {
  private static final String[][] SHAPES = {{"rn", "m"}, {"vv", "w"}, {"cl", "d"}};
  private static final String[] LETTERS = {"il", "ce", "uv", "gq"};

  /** Two letters for one are two edits, which an index looks for from five letters on. */
  private static final int SHORTEST = 5;

  private Lookalike() {}

  /** The word with one of the pairs of letters that look like one written as that letter. */
  static List<String> variants(String word) {
    List<String> variants = new ArrayList<>();
    for (String[] shape : SHAPES) {
      for (int at = word.indexOf(shape[0]); at >= 0; at = word.indexOf(shape[0], at + 1)) {
        variants.add(word.substring(0, at) + shape[1] + word.substring(at + 2));
      }
    }
    return variants;
  }

  /** Whether the words differ in one place only, where they look alike. */
  static boolean are(String left, String right) {
    int difference = left.length() - right.length();
    if (Math.abs(difference) > 1) {
      return false;
    }
    String longer = difference >= 0 ? left : right;
    String shorter = difference >= 0 ? right : left;
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    if (at == shorter.length()) {
      return false;
    }
    if (difference == 0) {
      return look(longer.charAt(at), shorter.charAt(at))
          && longer.substring(at + 1).equals(shorter.substring(at + 1));
    }
    return shorter.length() >= SHORTEST && shape(longer, shorter, at);
  }

  private static boolean shape(String longer, String shorter, int at) {
    for (String[] shape : SHAPES) {
      if (longer.startsWith(shape[0], at)
          && shorter.startsWith(shape[1], at)
          && longer.substring(at + 2).equals(shorter.substring(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean look(char one, char other) {
    for (String letters : LETTERS) {
      if (letters.indexOf(one) >= 0 && letters.indexOf(other) >= 0) {
        return true;
      }
    }
    return false;
  }
}
