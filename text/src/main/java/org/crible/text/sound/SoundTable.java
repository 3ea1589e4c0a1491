package org.crible.text.sound;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crible.text.Letters;
import org.crible.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * What it says that two words are one name, in bits, when one of them has a sound where the other
 * has certain Latin letters. A resource of lines {@code reading spelling:bits spelling:bits…}, with
 * {@code -} for nothing written.
 *
 * @param sounds by reading; the empty one has the letters that stand for nothing
 * @param longest letters of the longest reading
 * @param least the bits from which two words may be one name
 */
record SoundTable(Map<String, Sound> sounds, int longest, double least) {

  private static final String LEAST = "@least ";

  /** Letters, empty for none, and what they say for one name, in bits; below 0 against it. */
  record Spelling(String letters, double bits) {}

  /** How one reading is spelt. */
  static final class Sound {
    private static final char LAST_LETTER = 'z';
    private static final Spelling[] NONE = {};

    /** By first letter, {@code a} to {@code z}; those without letters behind them. */
    private final Spelling[][] byLetter;

    private final double best;

    /** What each spelling is written with, and what it says, the most first. */
    private final int[] letters;

    private final double[] bits;

    Sound(List<Spelling> spellings) {
      byLetter = new Spelling[LAST_LETTER - 'a' + 2][];
      for (int i = 0; i < byLetter.length; i++) {
        int place = i;
        byLetter[i] = spellings.stream().filter(s -> place(s) == place).toArray(Spelling[]::new);
      }
      List<Spelling> bestFirst =
          spellings.stream().sorted(Comparator.comparingDouble(Spelling::bits).reversed()).toList();
      best = bestFirst.getFirst().bits();
      letters = bestFirst.stream().mapToInt(s -> Letters.of(s.letters())).toArray();
      bits = bestFirst.stream().mapToDouble(Spelling::bits).toArray();
    }

    private static int place(Spelling spelling) {
      return spelling.letters.isEmpty() ? LAST_LETTER - 'a' + 1 : spelling.letters.charAt(0) - 'a';
    }

    /** The spellings without letters: not written at all. */
    Spelling[] unwritten() {
      return byLetter[LAST_LETTER - 'a' + 1];
    }

    /** The spellings that begin with a letter. */
    Spelling[] beginning(char letter) {
      return letter >= 'a' && letter <= LAST_LETTER ? byLetter[letter - 'a'] : NONE;
    }

    /** The most that a spelling says for one name, in bits. */
    double best() {
      return best;
    }

    /** The most that a spelling says which is written with certain letters only. */
    double best(int some) {
      for (int i = 0; i < letters.length; i++) {
        if ((letters[i] & ~some) == 0) {
          return bits[i];
        }
      }
      return Double.NEGATIVE_INFINITY;
    }

    /** All letters that it is spelt with. */
    int letters() {
      int all = 0;
      for (int some : letters) {
        all |= some;
      }
      return all;
    }
  }

  static SoundTable named(String name) {
    Map<String, Sound> sounds = new HashMap<>();
    double least = Double.POSITIVE_INFINITY;
    for (String line : ResourceLines.of(SoundTable.class, "/sounds/" + name + ".txt")) {
      if (line.startsWith(LEAST)) {
        least = Double.parseDouble(line.substring(LEAST.length()));
      } else {
        List<String> fields = List.of(line.strip().split(" +"));
        sounds.put(
            empty(fields.get(0)),
            new Sound(fields.stream().skip(1).map(SoundTable::spelling).toList()));
      }
    }
    int longest = sounds.keySet().stream().mapToInt(String::length).max().orElse(0);
    return new SoundTable(Map.copyOf(sounds), longest, least);
  }

  private static Spelling spelling(String field) {
    int colon = field.indexOf(':');
    return new Spelling(
        empty(field.substring(0, colon)), Double.parseDouble(field.substring(colon + 1)));
  }

  private static String empty(String field) {
    return field.equals("-") ? "" : field;
  }

  /** How a reading is spelt; null if the table has no such reading. */
  @Nullable Sound of(String reading) {
    return sounds.get(reading);
  }
}
