package org.crible.text.distance;

import java.util.Arrays;

/**
 * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, no part
 * of the word edited twice. Not a metric (the triangle inequality fails), symmetric, 0 only for
 * equal words.
 */
public final class EditDistance {
  private EditDistance() {}

  /**
   * The distance, or {@code limit + 1} if it is larger than the limit.
   *
   * @param limit 0 or more; the smaller, the faster
   */
  public static int bounded(String left, String right, int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("a distance limit of " + limit + " is negative");
    }
    int n = left.length();
    int m = right.length();
    if (Math.abs(n - m) > limit) {
      return limit + 1;
    }
    int start = 0;
    while (start < n && start < m && left.charAt(start) == right.charAt(start)) {
      start++;
    }
    while (n > start && m > start && left.charAt(n - 1) == right.charAt(m - 1)) {
      n--;
      m--;
    }
    if (n == start || m == start) {
      return Math.min(Math.abs(n - m), limit + 1);
    }
    return limit == 0 ? 1 : table(left, right, start, n, m, limit);
  }

  private static int table(String left, String right, int start, int n, int m, int limit) {
    int width = m - start + 1;
    int[] before = new int[width];
    int[] above = new int[width];
    int[] row = new int[width];
    for (int j = 0; j < width; j++) {
      above[j] = j;
    }
    // Cells further from the diagonal than the limit hold more than it; they stay as they are made.
    int far = limit + 1;
    Arrays.fill(before, far);
    Arrays.fill(row, far);
    for (int i = 1; i <= n - start; i++) {
      int from = Math.max(1, i - limit);
      int to = Math.min(width - 1, i + limit);
      row[from - 1] = from == 1 ? i : far;
      if (to < width - 1) {
        row[to + 1] = far;
      }
      int best = row[from - 1];
      char a = left.charAt(start + i - 1);
      for (int j = from; j <= to; j++) {
        char b = right.charAt(start + j - 1);
        int cost = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + (a == b ? 0 : 1));
        if (i > 1 && j > 1 && a == right.charAt(start + j - 2) && b == left.charAt(start + i - 2)) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        row[j] = cost;
        best = Math.min(best, cost);
      }
      if (best > limit) {
        return limit + 1;
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return Math.min(above[width - 1], limit + 1);
  }
}
