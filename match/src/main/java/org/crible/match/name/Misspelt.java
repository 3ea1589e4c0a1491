package org.crible.match.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crible.text.distance.EditDistance;
import org.jspecify.annotations.Nullable;

/**
 * Reads legal forms and generic words that are misspelt as what was meant: read as they stand they
 * would be the rarest words of the name. Long words may be misspelt by one letter ({@code
 * Enterprize}); of shorter ones letters may be doubled or swapped, vowels left out, or letters
 * confused by a scanner, as a short name is too easily one letter away from a word.
 */
final class Misspelt {
  private static final int SHORTEST = 7;

  /** Letters of a word that may stand for a longer one without its vowels. */
  private static final int FEWEST = 4;

  private static final int LEAST_SWAPPED = 5;
  private static final int LEAST_WRITTEN_OUT = 6;

  private static final Map<String, String> BY_DELETION = new HashMap<>();
  private static final Map<String, String> BY_SINGLE_LETTERS = new HashMap<>();
  private static final Map<String, List<String>> BY_CONSONANTS = new HashMap<>();

  static {
    for (String list : List.of("legal-forms", "generic")) {
      WordList.named(list).words().forEach(Misspelt::learn);
    }
  }

  private Misspelt() {}

  private static void learn(String word) {
    if (word.length() >= SHORTEST) {
      for (int i = 0; i <= word.length(); i++) {
        BY_DELETION.merge(without(word, i), word, Misspelt::first);
      }
    }
    if (word.length() >= FEWEST) {
      BY_SINGLE_LETTERS.merge(Doubled.each(word), word, Misspelt::first);
    }
    if (word.length() >= LEAST_WRITTEN_OUT) {
      BY_CONSONANTS.computeIfAbsent(Vowels.without(word), k -> new ArrayList<>()).add(word);
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
    if (word.length() < FEWEST || Compound.isKnown(word) || WordWeights.isCommon(word)) {
      return word;
    }
    @Nullable String known = byOneLetter(word);
    if (known == null) {
      known = BY_SINGLE_LETTERS.get(Doubled.each(word));
    }
    if (known == null) {
      known = byVowels(word);
    }
    if (known == null) {
      known = swapped(word);
    }
    if (known == null) {
      known = Lookalike.variants(word).stream().filter(Compound::isKnown).findFirst().orElse(null);
    }
    return known == null ? word : known;
  }

  private static @Nullable String byOneLetter(String word) {
    @Nullable String best = null;
    for (int i = 0; i <= word.length() && word.length() >= SHORTEST - 1; i++) {
      @Nullable String near = BY_DELETION.get(without(word, i));
      if (near != null && EditDistance.bounded(word, near, 1) <= 1) {
        best = best == null ? near : first(best, near);
      }
    }
    return best;
  }

  private static @Nullable String byVowels(String word) {
    @Nullable String best = null;
    for (String near : BY_CONSONANTS.getOrDefault(Vowels.without(word), List.of())) {
      if (Vowels.leftOut(word, near)) {
        best = best == null ? near : first(best, near);
      }
    }
    return best;
  }

  private static @Nullable String swapped(String word) {
    char[] letters = word.toCharArray();
    for (int i = 1; i + 1 < letters.length && letters.length >= LEAST_SWAPPED; i++) {
      String swapped = word.substring(0, i) + letters[i + 1] + letters[i] + word.substring(i + 2);
      if (Compound.isKnown(swapped)) {
        return swapped;
      }
    }
    return null;
  }
}
