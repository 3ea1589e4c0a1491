package org.crible.match;

import java.util.HashMap;
import java.util.List;
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
      List<Token> tokens = form.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (NameForm.counts(tokens.get(i)) && !stands(tokens.get(i).form(), tokens, i)) {
          counts.merge(tokens.get(i).form(), 1, Integer::sum);
        }
      }
    }

    /** Whether one of the first so many tokens that count is that word. */
    private static boolean stands(String word, List<Token> tokens, int before) {
      for (int i = 0; i < before; i++) {
        if (NameForm.counts(tokens.get(i)) && tokens.get(i).form().equals(word)) {
          return true;
        }
      }
      return false;
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
