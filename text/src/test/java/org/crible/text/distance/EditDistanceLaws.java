package org.crible.text.distance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The bounded distance against a plain one, and what holds for every two words. */
class EditDistanceLaws {
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(9);
  }

  @Property
  void asThePlainTable(
      @ForAll("words") String left,
      @ForAll("words") String right,
      @ForAll @IntRange(min = 0, max = 4) int limit) {
    assertThat(EditDistance.bounded(left, right, limit))
        .isEqualTo(Math.min(plain(left, right), limit + 1))
        .isEqualTo(EditDistance.bounded(right, left, limit));
  }

  private static int plain(String left, String right) {
    int[][] d = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[left.length()][right.length()];
  }

  @Example
  void aSwapIsOneEdit() {
    assertThat(EditDistance.bounded("donald", "donlad", 2)).isEqualTo(1);
  }
}
