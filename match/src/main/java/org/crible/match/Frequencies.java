package org.crible.match;

import java.util.HashMap;
import java.util.Map;

/**
 * How many names have a word: what makes a word rare. Counted over the loaded lists and kept with
 * their index, so that a score can be replayed.
 *
 * @param names how many names were counted
 * @param counts in how many of them each folded word stands; words that are absent stand in none
 */
public record Frequencies(int names, Map<String, Integer> counts) {
  public Frequencies {
    counts = Map.copyOf(counts);
  }

  /** Nothing counted: only the background of common names decides. */
  public static Frequencies none() {
    return new Frequencies(0, Map.of());
  }

  /** Counts name forms. The weights that the forms carry do not matter. */
  public static Frequencies of(Iterable<NameForm> forms) {
    int names = 0;
    Map<String, Integer> counts = new HashMap<>();
    for (NameForm form : forms) {
      names++;
      form.tokens().stream()
          .filter(NameForm::counts)
          .map(Token::form)
          .distinct()
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return new Frequencies(names, counts);
  }

  /** In how many of the names the word stands. */
  public int count(String word) {
    return counts.getOrDefault(word, 0);
  }
}
