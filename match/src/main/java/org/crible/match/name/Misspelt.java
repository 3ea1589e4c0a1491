package org.crible.match.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crible.text.distance.EditDistance;
import org.jspecify.annotations.Nullable;

/**
 * Reads legal forms and generic words that are misspelt by one letter ({@code Enterprize}) as what
 * was meant: read as they stand they would be the rarest words of the name. Only long words: a
 * short name is too easily one letter away from a word.
 */
final class Misspelt {
  private static final int SHORTEST = 7;
  private static final Map<String, String> BY_DELETION = new HashMap<>();
  private static final Set<String> KNOWN = new java.util.HashSet<>();

  static {
    for (String list : List.of("legal-forms", "generic")) {
      WordList.named(list).words().forEach(Misspelt::learn);
    }
  }

  private Misspelt() {}

  private static void learn(String word) {
    KNOWN.add(word);
    if (word.length() >= SHORTEST) {
      for (int i = 0; i <= word.length(); i++) {
        BY_DELETION.merge(without(word, i), word, Misspelt::first);
      }
    }
  }

  /** Of two words that a misspelling may mean, always the same one. */
  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** The word without the letter at a place; the whole word at its end. */
  private static String without(String word, int at) {
    return at == word.length() ? word : word.substring(0, at) + word.substring(at + 1);
  }

  /** The words of an organisation's name, each as it was meant. */
  static List<String> corrected(List<String> words) {
    return words.stream().map(Misspelt::meant).toList();
  }

  private static String meant(String word) {
    if (word.length() < SHORTEST - 1 || KNOWN.contains(word) || WordWeights.isCommon(word)) {
      return word;
    }
    @Nullable String best = null;
    for (int i = 0; i <= word.length(); i++) {
      @Nullable String near = BY_DELETION.get(without(word, i));
      if (near != null && EditDistance.bounded(word, near, 1) <= 1) {
        best = best == null ? near : first(best, near);
      }
    }
    return best == null ? word : best;
  }
}
