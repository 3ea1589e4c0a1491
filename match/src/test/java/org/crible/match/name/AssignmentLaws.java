package org.crible.match.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The Hungarian method against trying every pairing. */
class AssignmentLaws {
  @Property(tries = 500)
  void asGoodAsTheBestOfAll(
      @ForAll @IntRange(min = 0, max = 5) int rows,
      @ForAll @IntRange(min = 1, max = 5) int columns,
      @ForAll long seed) {
    Random random = new Random(seed);
    double[][] gains = new double[rows][columns];
    for (double[] row : gains) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextInt(10) - 3;
      }
    }
    int[] columnOf = Assignment.best(gains);
    double sum = 0;
    boolean[] used = new boolean[columns];
    for (int i = 0; i < rows; i++) {
      if (columnOf[i] >= 0) {
        assertThat(used[columnOf[i]]).isFalse();
        used[columnOf[i]] = true;
        sum += gains[i][columnOf[i]];
      }
    }
    assertThat(sum).isCloseTo(best(gains, 0, new boolean[columns]), within(1e-9));
  }

  private static double best(double[][] gains, int row, boolean[] used) {
    if (row == gains.length) {
      return 0;
    }
    double best = best(gains, row + 1, used);
    for (int j = 0; j < used.length; j++) {
      if (!used[j] && gains[row][j] > 0) {
        used[j] = true;
        best = Math.max(best, gains[row][j] + best(gains, row + 1, used));
        used[j] = false;
      }
    }
    return best;
  }
}
