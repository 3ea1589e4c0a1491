package org.crible.text.sound;

import java.util.Arrays;
import org.crible.text.sound.SoundTable.Spelling;

/** How much speaks for a word in Latin letters being the spelling of a word of another script. */
final class Spelled {
  /** What a letter says that no line of the table covers: strongly against. */
  private static final double UNKNOWN = -12;

  private final SoundTable table;

  Spelled(SoundTable table) {
    this.table = table;
  }

  /**
   * The most bits over all ways to take the one word for the other, sound by sound: the logarithm
   * to base 2 of how much likelier the letters are where it is the same name than by chance. By
   * chance fewer than one pair in 2^b has b bits or more.
   */
  double bits(String reading, String latin) {
    int width = latin.length() + 1;
    double[] bits = new double[(reading.length() + 1) * width];
    Arrays.fill(bits, Double.NEGATIVE_INFINITY);
    bits[0] = 0;
    for (int i = 0; i <= reading.length(); i++) {
      for (int j = 0; j < width; j++) {
        go(reading, latin, i, j, bits);
      }
    }
    return bits[bits.length - 1];
  }

  private void go(String reading, String latin, int i, int j, double[] bits) {
    int width = latin.length() + 1;
    int here = i * width + j;
    double said = bits[here];
    if (j < latin.length()) {
      raise(bits, here + 1, said + UNKNOWN);
    }
    if (i < reading.length()) {
      raise(bits, here + width, said + UNKNOWN);
    }
    for (int n = 0; n <= Math.min(table.longest(), reading.length() - i); n++) {
      for (Spelling spelling : table.of(reading.substring(i, i + n))) {
        if (latin.startsWith(spelling.letters(), j)) {
          raise(bits, here + n * width + spelling.letters().length(), said + spelling.bits());
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
