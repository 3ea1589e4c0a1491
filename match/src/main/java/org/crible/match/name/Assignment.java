package org.crible.match.name;

import java.util.Arrays;

/**
 * The best one-to-one pairing of two sets, by the Hungarian method with potentials (Kuhn 1955,
 * Munkres 1957): cubic time, so that long names do not stall.
 */
final class Assignment {
  private Assignment() {}

  /**
   * The column that each row is paired with, -1 for none; the sum of the gains is the largest
   * possible. Only positive gains are paired.
   *
   * @param gains a row each, all of one length, finite
   */
  static int[] best(double[][] gains) {
    int rows = gains.length;
    int columns = rows == 0 ? 0 : gains[0].length;
    int size = Math.max(rows, columns);
    double[] rowPotential = new double[size + 1];
    double[] columnPotential = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      augment(gains, row, size, rowPotential, columnPotential, rowOf);
    }
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (int column = 1; column <= columns; column++) {
      int row = rowOf[column];
      if (row <= rows && gains[row - 1][column - 1] > 0) {
        columnOf[row - 1] = column - 1;
      }
    }
    return columnOf;
  }

  private static double cost(double[][] gains, int row, int column) {
    boolean inside = row <= gains.length && column <= gains[0].length;
    return inside ? -Math.max(0, gains[row - 1][column - 1]) : 0;
  }

  private static void augment(
      double[][] gains, int row, int size, double[] u, double[] v, int[] rowOf) {
    double[] slack = new double[size + 1];
    int[] before = new int[size + 1];
    boolean[] used = new boolean[size + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      double least = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int j = 1; j <= size; j++) {
        if (!used[j]) {
          double reduced = cost(gains, rowOf[column], j) - u[rowOf[column]] - v[j];
          if (reduced < slack[j]) {
            slack[j] = reduced;
            before[j] = column;
          }
          if (slack[j] < least) {
            least = slack[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= size; j++) {
        if (used[j]) {
          u[rowOf[j]] += least;
          v[j] -= least;
        } else {
          slack[j] -= least;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }
}
