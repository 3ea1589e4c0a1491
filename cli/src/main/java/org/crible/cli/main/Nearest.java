package org.crible.cli.main;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Guesses which name was meant by a mistyped one. */
final class Nearest {
  private Nearest() {}

  /** The name with the fewest changed letters, if no more than a third are changed. */
  static Optional<String> to(String word, List<String> names) {
    return names.stream()
        .filter(name -> !name.equals(word))
        .filter(name -> distance(word, name) * 3 <= Math.max(word.length(), name.length()) + 1)
        .min(Comparator.comparingInt((String name) -> distance(word, name)).thenComparing(n -> n));
  }

  /** Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
