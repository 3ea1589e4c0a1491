package org.crible.match.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of an organisation's name that were run together or torn apart at a legal form or a generic
 * word: {@code Globaltek Technologyco}, {@code Eko Dev elopment}. Such words are compared by their
 * class, so they are put right before they are read; all other words are joined by {@link Joining}
 * where the other name has them so.
 */
final class Compound {
  /** No name ends by chance in a known word of so many letters (Groupama begins with one). */
  private static final int ENDING = 5;

  private static final int BEGINNING = 6;

  /** Known words without a vowel end no word: {@code jsc, llc, gmbh}. */
  private static final int UNSPEAKABLE = 3;

  /** A torn word of fewer letters could be two words. */
  private static final int TORN = 6;

  private static final int SHORTEST_REST = 4;

  /** Two known words: {@code colimited}. */
  private static final int BOTH = 8;

  private static final Set<String> KNOWN = new HashSet<>();

  static {
    for (String list : List.of("legal-forms", "generic")) {
      WordList.named(list).words().forEach(KNOWN::add);
    }
  }

  private Compound() {}

  /** Whether the word stands in a legal form or is generic. */
  static boolean isKnown(String word) {
    return KNOWN.contains(word);
  }

  /**
   * The words as they were meant, each torn one whole and each compound of a known word in its
   * parts; whole as well where nothing but known words would be left, as then the compound is the
   * name.
   */
  static List<String> apart(List<String> words) {
    List<String> whole = whole(words);
    List<String> read = new ArrayList<>(whole.size());
    whole.forEach(word -> split(word, read));
    List<String> meant = Misspelt.corrected(read);
    return read.size() > whole.size() && KNOWN.containsAll(meant)
        ? Misspelt.corrected(whole)
        : meant;
  }

  private static List<String> whole(List<String> words) {
    List<String> whole = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      boolean torn = i + 1 < words.size() && torn(words.get(i), words.get(i + 1));
      whole.add(torn ? words.get(i) + words.get(i + 1) : words.get(i));
      i += torn ? 2 : 1;
    }
    return whole;
  }

  private static boolean torn(String first, String second) {
    return first.length() + second.length() >= TORN
        && !(KNOWN.contains(first) && KNOWN.contains(second))
        && KNOWN.contains(first + second);
  }

  private static void split(String word, List<String> read) {
    if (word.length() >= BOTH && !KNOWN.contains(word)) {
      for (int at = 2; at <= word.length() - 2; at++) {
        if (parts(word.substring(0, at), word.substring(at))) {
          read.add(word.substring(0, at));
          read.add(word.substring(at));
          return;
        }
      }
    }
    read.add(word);
  }

  private static boolean parts(String first, String second) {
    boolean one = KNOWN.contains(first);
    boolean other = KNOWN.contains(second);
    return (one && other)
        || (one && first.length() >= BEGINNING && second.length() >= SHORTEST_REST)
        || (other && ends(second) && first.length() >= SHORTEST_REST);
  }

  private static boolean ends(String known) {
    return known.length() >= ENDING || (known.length() >= UNSPEAKABLE && Vowels.none(known));
  }
}
