package org.crible.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sequences of words, found in time independent of their number. A {@code *} is any one word. */
public final class Phrases {
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  /** Takes token sequences in lower case. */
  public Phrases(List<List<String>> sequences) {
    for (List<String> words : sequences) {
      byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(words);
    }
    for (List<List<String>> same : byFirst.values()) {
      same.sort((a, b) -> Integer.compare(b.size(), a.size()));
    }
  }

  /** Length in tokens of the longest phrase that starts at {@code at}, or 0. */
  public int lengthAt(List<Token> tokens, int at, int end) {
    if (at < 0 || at >= end) {
      return 0;
    }
    for (List<String> words : byFirst.getOrDefault(tokens.get(at).lower(), List.of())) {
      if (at + words.size() <= end && fits(tokens, at, words)) {
        return words.size();
      }
    }
    return 0;
  }

  private static boolean fits(List<Token> tokens, int at, List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.equals("*") && !word.equals(tokens.get(at + i).lower())) {
        return false;
      }
    }
    return true;
  }
}
