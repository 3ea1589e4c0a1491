package org.crible.match;

import java.util.HashMap;
import java.util.Map;

/**
 * How many names have a word: what makes a word rare. Counted over the loaded lists and kept with
 * their index, so that a score can be replayed.
 */
public interface Frequencies {

  /** How many names were counted. */
  int names();

  /** In how many of the names the folded word stands. */
  int count(String word);

  /** Nothing counted: only the background of common names decides. */
  static Frequencies none() {
    return new Counted(0, Map.of());
  }

  /** Counts name forms. The weights that the forms carry do not matter. */
  static Counted of(Iterable<NameForm> forms) {
    Tally tally = new Tally();
    forms.forEach(tally::add);
    return tally.counted();
  }

  /** A count in the making. For one thread. */
  final class Tally {
    private final Map<String, Integer> counts = new HashMap<>();
    private int names;

    /** Counts a name form. The weights that it carries do not matter. */
    public void add(NameForm form) {
      names++;
      form.tokens().stream()
          .filter(NameForm::counts)
          .map(Token::form)
          .distinct()
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    /** What was counted so far. */
    public Counted counted() {
      return new Counted(names, counts);
    }
  }

  /**
   * Counts held in memory.
   *
   * @param names how many names were counted
   * @param counts in how many of them each word stands; words that are absent stand in none
   */
  record Counted(int names, Map<String, Integer> counts) implements Frequencies {
    public Counted {
      counts = Map.copyOf(counts);
    }

    @Override
    public int count(String word) {
      return counts.getOrDefault(word, 0);
    }
  }
}
