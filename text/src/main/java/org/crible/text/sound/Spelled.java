package org.crible.text.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crible.text.sound.SoundTable.Spelling;
import org.jspecify.annotations.Nullable;

/** How much speaks for words in Latin letters being spellings of one word of another script. */
final class Spelled {
  /** What a letter says that no line of the table covers: strongly against. */
  private static final double UNKNOWN = -12;

  /** A way with less behind it is not followed: what comes after hardly ever makes up for it. */
  private static final double HOPELESS = -12.5;

  private static final char LAST_LETTER = 'z';

  /** By place in the reading and by first letter ({@code a} to {@code z}, then none): what fits. */
  private final Step[][][] steps;

  /** A sound of so many letters of the reading in one of its spellings. */
  private record Step(int read, Spelling spelling) {}

  Spelled(SoundTable table, String reading) {
    steps = new Step[reading.length() + 1][][];
    for (int i = 0; i <= reading.length(); i++) {
      List<Map<Character, List<Spelling>>> sounds = new ArrayList<>();
      List<Integer> lengths = new ArrayList<>();
      for (int n = 0; n <= Math.min(table.longest(), reading.length() - i); n++) {
        @Nullable Map<Character, List<Spelling>> sound = table.of(reading.substring(i, i + n));
        if (sound != null) {
          sounds.add(sound);
          lengths.add(n);
        }
      }
      steps[i] = new Step[LAST_LETTER - 'a' + 2][];
      for (int letter = 0; letter < steps[i].length; letter++) {
        char first = letter > LAST_LETTER - 'a' ? SoundTable.NOTHING : (char) ('a' + letter);
        List<Step> fitting = new ArrayList<>();
        for (int k = 0; k < sounds.size(); k++) {
          for (Spelling spelling : sounds.get(k).getOrDefault(first, List.of())) {
            fitting.add(new Step(lengths.get(k), spelling));
          }
        }
        steps[i][letter] = fitting.toArray(Step[]::new);
      }
    }
  }

  /**
   * The most bits over all ways to take the one word for the other, sound by sound: the logarithm
   * to base 2 of how much likelier the letters are where it is the same name than by chance. By
   * chance about one pair in 2^b has b bits or more.
   */
  double bits(String latin) {
    int width = latin.length() + 1;
    double[] bits = new double[steps.length * width];
    Arrays.fill(bits, Double.NEGATIVE_INFINITY);
    bits[0] = 0;
    for (int here = 0; here < bits.length; here++) {
      if (bits[here] > HOPELESS) {
        go(latin, here / width, here % width, bits);
      }
    }
    return bits[bits.length - 1];
  }

  private void go(String latin, int i, int j, double[] bits) {
    int width = latin.length() + 1;
    int here = i * width + j;
    double said = bits[here];
    if (i + 1 < steps.length) {
      raise(bits, here + width, said + UNKNOWN);
    }
    follow(steps[i][LAST_LETTER - 'a' + 1], latin, j, bits, here);
    if (j < latin.length()) {
      raise(bits, here + 1, said + UNKNOWN);
      char letter = latin.charAt(j);
      if (letter >= 'a' && letter <= LAST_LETTER) {
        follow(steps[i][letter - 'a'], latin, j, bits, here);
      }
    }
  }

  private static void follow(Step[] fitting, String latin, int j, double[] bits, int here) {
    for (Step step : fitting) {
      String letters = step.spelling.letters();
      if (letters.length() <= 1 || latin.startsWith(letters, j)) {
        int there = here + step.read * (latin.length() + 1) + letters.length();
        raise(bits, there, bits[here] + step.spelling.bits());
      }
    }
  }

  private static void raise(double[] bits, int at, double value) {
    if (value > bits[at]) {
      bits[at] = value;
    }
  }
}
