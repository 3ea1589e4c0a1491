package org.crible.text.sound;

import java.util.Arrays;
import org.crible.text.sound.SoundTable.Sound;
import org.crible.text.sound.SoundTable.Spelling;
import org.jspecify.annotations.Nullable;

/** How much speaks for words in Latin letters being spellings of one word of another script. */
final class Spelled {
  /** What a letter says that no line of the table covers: strongly against. */
  private static final double UNKNOWN = -12;

  /** A way with less behind it is not followed: what comes after hardly ever makes up for it. */
  private static final double HOPELESS = -12.5;

  /** More than rounding can hide. */
  private static final double ROUNDING = 1e-6;

  /** By place in the reading, then by number of letters read there. */
  private final @Nullable Sound[][] sounds;

  /** By place in the reading: the most that what is read from there on can say. */
  private final double[] most;

  /** The letters that some sound is spelt with. */
  private final int covered;

  /** The most that a letter which stands for nothing says. */
  private final double added;

  Spelled(SoundTable table, String reading) {
    int length = reading.length();
    sounds = new Sound[length + 1][];
    most = new double[length + 1];
    int letters = 0;
    for (int i = length; i >= 0; i--) {
      sounds[i] = new Sound[Math.min(table.longest(), length - i) + 1];
      most[i] = i == length ? 0 : most[i + 1] + UNKNOWN;
      for (int n = 0; n < sounds[i].length; n++) {
        @Nullable Sound sound = table.of(reading.substring(i, i + n));
        sounds[i][n] = sound;
        letters |= sound == null ? 0 : sound.letters();
        if (sound != null && n > 0) {
          most[i] = Math.max(most[i], sound.best() + most[i + n]);
        }
      }
    }
    covered = letters;
    @Nullable Sound nothing = sounds[length][0];
    added = nothing == null ? 0 : Math.max(0, nothing.best());
  }

  /**
   * No less than the {@link #bits} of any word of certain letters, whatever their order: each sound
   * is spelt with these letters only, and each letter that no sound is spelt with stands somewhere.
   *
   * @param letters as {@link Letters} counts them
   * @param length how many they are
   * @param least if there are fewer bits, any number below it may be given
   */
  double most(int letters, int length, double least) {
    double beside = added * length + UNKNOWN * Integer.bitCount(letters & ~covered) + ROUNDING;
    if (most[0] + beside < least) {
      return most[0] + beside;
    }
    double[] from = new double[sounds.length];
    for (int i = sounds.length - 2; i >= 0; i--) {
      from[i] = from[i + 1] + UNKNOWN;
      for (int n = 1; n < sounds[i].length; n++) {
        @Nullable Sound sound = sounds[i][n];
        if (sound != null) {
          from[i] = Math.max(from[i], sound.best(letters) + from[i + n]);
        }
      }
    }
    return from[0] + beside;
  }

  /**
   * The most bits over all ways to take the one word for the other, sound by sound: the logarithm
   * to base 2 of how much likelier the letters are where it is the same name than by chance. By
   * chance about one pair in 2^b has b bits or more.
   *
   * @param least if there are fewer bits, any number below it may be given
   */
  double bits(String latin, double least) {
    int width = latin.length() + 1;
    double[] bits = new double[sounds.length * width];
    Arrays.fill(bits, Double.NEGATIVE_INFINITY);
    bits[0] = 0;
    for (int i = 0; i < sounds.length; i++) {
      for (int j = 0; j < width; j++) {
        double said = bits[i * width + j];
        double needed = least - most[i] - added * (width - 1 - j) - ROUNDING;
        if (said > HOPELESS && said >= needed) {
          go(latin, i, j, bits);
        }
      }
    }
    return bits[bits.length - 1];
  }

  private void go(String latin, int i, int j, double[] bits) {
    int width = latin.length() + 1;
    int here = i * width + j;
    double said = bits[here];
    if (i + 1 < sounds.length) {
      raise(bits, here + width, said + UNKNOWN);
    }
    if (j + 1 < width) {
      raise(bits, here + 1, said + UNKNOWN);
    }
    for (int n = 0; n < sounds[i].length; n++) {
      @Nullable Sound sound = sounds[i][n];
      if (sound == null) {
        continue;
      }
      int there = here + n * width;
      for (Spelling spelling : sound.unwritten()) {
        raise(bits, there, said + spelling.bits());
      }
      if (j + 1 < width) {
        for (Spelling spelling : sound.beginning(latin.charAt(j))) {
          String letters = spelling.letters();
          if (letters.length() == 1 || latin.startsWith(letters, j)) {
            raise(bits, there + letters.length(), said + spelling.bits());
          }
        }
      }
    }
  }

  private static void raise(double[] bits, int at, double value) {
    if (value > bits[at]) {
      bits[at] = value;
    }
  }
}
