package org.crible.text.sound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes of consonants that a word may have, one string for each way to read it. Two words of
 * different scripts that are one name mostly have a string in common.
 */
final class SoundKeys {
  /** Where a word can be read in more ways, the later letters keep their likeliest reading. */
  private static final int MOST = 48;

  private static final char VOWEL = '.';

  private final KeyTable table;
  private final boolean merging;

  /**
   * @param merging whether two letters of one class in a row are one sound: not where the vowel
   *     between them may be unwritten
   */
  SoundKeys(KeyTable table, boolean merging) {
    this.table = table;
    this.merging = merging;
  }

  /** The keys, likeliest first; full stops stand where vowels were. */
  Set<String> of(String word) {
    List<String> keys = List.of("");
    int at = 0;
    while (at < word.length()) {
      int length = longest(word, at);
      @Nullable List<String> classes = length == 0 ? null : soundAt(word, at, length);
      keys = extended(keys, classes == null ? List.of("") : classes);
      at += Math.max(1, length);
    }
    return new LinkedHashSet<>(keys);
  }

  private List<String> extended(List<String> keys, List<String> classes) {
    List<String> longer = new ArrayList<>();
    for (String key : keys) {
      for (String added : keys.size() * classes.size() > MOST ? classes.subList(0, 1) : classes) {
        longer.add(append(key, added.isEmpty() ? "." : added));
      }
    }
    return longer.stream().distinct().toList();
  }

  private String append(String key, String added) {
    StringBuilder longer = new StringBuilder(key);
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      char last = longer.isEmpty() ? VOWEL : longer.charAt(longer.length() - 1);
      if (c != last || (!merging && c != VOWEL)) {
        longer.append(c);
      }
    }
    return longer.toString();
  }

  /** How many letters the longest sound from there on has; 0 if the table knows none. */
  private int longest(String word, int at) {
    for (int length = Math.min(table.longest(), word.length() - at); length > 0; length--) {
      if (soundAt(word, at, length) != null) {
        return length;
      }
    }
    return 0;
  }

  private @Nullable List<String> soundAt(String word, int at, int length) {
    String letters = word.substring(at, at + length);
    if (at + length == word.length()) {
      @Nullable List<String> last = table.classes().get(letters + "$");
      if (last != null) {
        return last;
      }
    }
    return table.classes().get(letters);
  }
}
