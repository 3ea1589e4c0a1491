package org.crible.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Aligned columns that fit the terminal: where they are too wide together, the widest one is cut,
 * again and again. What a table cuts stands in full in {@code --json}.
 */
public final class Table {
  private static final int GAP = 2;
  private static final int NARROWEST = 6;
  private final String[] headings;
  private final boolean[] right;
  private final List<String[]> rows = new ArrayList<>();

  /** A table with these headings; one that starts with {@code >} stands over figures. */
  public Table(String... headings) {
    this.headings = new String[headings.length];
    this.right = new boolean[headings.length];
    for (int i = 0; i < headings.length; i++) {
      right[i] = headings[i].startsWith(">");
      this.headings[i] = right[i] ? headings[i].substring(1) : headings[i];
    }
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if it has not one cell for each heading
   */
  public Table row(String... cells) {
    if (cells.length != headings.length) {
      throw new IllegalArgumentException("a row of " + cells.length + " cells");
    }
    rows.add(Arrays.stream(cells).map(Visible::of).toArray(String[]::new));
    return this;
  }

  public void print(PrintWriter out, Terminal terminal) {
    int[] widths = widths(terminal.width());
    out.println(terminal.bold(line(headings, widths)));
    rows.forEach(row -> out.println(line(row, widths)));
  }

  private int[] widths(int columns) {
    int[] widths = new int[headings.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Width.of(headings[i]);
      for (String[] row : rows) {
        widths[i] = Math.max(widths[i], Width.of(row[i]));
      }
    }
    int excess = Arrays.stream(widths).sum() + GAP * (widths.length - 1) - columns;
    for (; excess > 0; excess--) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private String line(String[] cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      line.append(Width.pad(Width.fit(cells[i], widths[i]), widths[i], right[i]));
      line.append(" ".repeat(GAP));
    }
    return line.toString().stripTrailing();
  }
}
