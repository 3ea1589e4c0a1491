package org.crible.index.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A section of rows in the making, written one after the other, as {@link Rows} reads it. */
final class SpilledRows implements Closeable {
  private final Spill head;
  private final Spill starts;
  private final Spill numbers;
  private int count;
  private int placed;

  SpilledRows(Path beside) {
    head = new Spill(beside);
    starts = new Spill(beside);
    numbers = new Spill(beside);
  }

  /** Begins the next row. */
  void row() throws IOException {
    starts.number(placed);
    count++;
  }

  /** Adds a number to the row that was begun last. */
  void number(int number) throws IOException {
    numbers.number(number);
    placed = Math.addExact(placed, 1);
  }

  int count() {
    return count;
  }

  /** How many numbers they have together. */
  int placed() {
    return placed;
  }

  /** Reads the rows from the first; nothing may be added meanwhile. */
  Reader reader() {
    return new Reader();
  }

  /** Rows in the order of writing. */
  final class Reader {
    private final Spill.Reader begins = starts.reader();
    private final Spill.Reader all = numbers.reader();
    private int next;
    private int end;

    /** The next row; null after the last. */
    int @org.jspecify.annotations.Nullable [] next() throws IOException {
      if (next == count) {
        return null;
      }
      int start = next == 0 ? begins.number() : end;
      next++;
      end = next == count ? placed : begins.number();
      int[] row = new int[end - start];
      for (int i = 0; i < row.length; i++) {
        row[i] = all.number();
      }
      return row;
    }
  }

  /** Its parts in order; call it once, after the last row. */
  List<Part> parts() throws IOException {
    head.number(count);
    starts.number(placed);
    return List.of(head, starts, numbers);
  }

  @Override
  public void close() throws IOException {
    Spill.closeAll(List.of(head, starts, numbers));
  }
}
