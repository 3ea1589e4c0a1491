package org.crible.reading;

import java.util.List;
import java.util.Set;

/**
 * One or more words that stand for an idea, folded: all whole but the last, which is the beginning
 * of a word unless it is marked as whole.
 *
 * @param words in order, at least one
 * @param whole whether the last word is whole
 */
public record Stem(List<String> words, boolean whole) {
  private static final String WHOLE = "=";

  /**
   * Reads an entry of a word list: words with or without accents; {@code =} at the end marks the
   * last as whole.
   *
   * @throws IllegalArgumentException if the entry holds no word
   */
  public static Stem of(String entry, Set<String> elisions) {
    List<String> words = FoldedWords.of(entry, elisions);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("'" + entry + "' holds no word");
    }
    return new Stem(List.copyOf(words), entry.endsWith(WHOLE));
  }

  /** Whether it stands at this place of folded words. */
  public boolean at(List<String> text, int from) {
    if (from + words.size() > text.size()) {
      return false;
    }
    int last = words.size() - 1;
    for (int i = 0; i < last; i++) {
      if (!text.get(from + i).equals(words.get(i))) {
        return false;
      }
    }
    String word = text.get(from + last);
    return whole ? word.equals(words.get(last)) : word.startsWith(words.get(last));
  }

  /** Whether it stands anywhere in folded words. */
  public boolean in(List<String> text) {
    for (int i = 0; i + words.size() <= text.size(); i++) {
      if (at(text, i)) {
        return true;
      }
    }
    return false;
  }
}
