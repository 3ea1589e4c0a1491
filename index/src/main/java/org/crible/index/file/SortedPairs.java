package org.crible.index.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Puts pairs of a key and a number in the order of the keys' bytes, and equal keys in that of their
 * numbers, however many there are: runs that fit in memory are sorted and put by, then merged.
 */
final class SortedPairs implements Closeable {
  private final Path beside;
  private final int mostHeld;
  private final List<Pair> held = new ArrayList<>();
  private final List<Spill> runs = new ArrayList<>();

  /**
   * @param beside the file beside which temporary ones may stand
   * @param mostHeld how many may lie in memory, about 100 bytes each
   */
  SortedPairs(Path beside, int mostHeld) {
    this.beside = beside;
    this.mostHeld = mostHeld;
  }

  private static final class Pair implements Comparable<Pair> {
    private final byte[] key;
    private final long number;

    Pair(byte[] key, long number) {
      this.key = key;
      this.number = number;
    }

    @Override
    public int compareTo(Pair other) {
      int order = Arrays.compareUnsigned(key, other.key);
      return order != 0 ? order : Long.compare(number, other.number);
    }
  }

  void add(byte[] key, long number) throws IOException {
    held.add(new Pair(key, number));
    if (held.size() >= mostHeld) {
      putBy();
    }
  }

  private void putBy() throws IOException {
    held.sort(null);
    Spill run = new Spill(beside);
    runs.add(run);
    for (Pair pair : held) {
      run.number(pair.key.length);
      run.bytes(pair.key);
      run.large(pair.number);
    }
    held.clear();
  }

  /** Takes pairs in their order. */
  @FunctionalInterface
  interface Taker {
    void take(byte[] key, long number) throws IOException;
  }

  /** Gives all of them in order; call it once, after the last was added. */
  void drain(Taker taker) throws IOException {
    putBy();
    PriorityQueue<Run> next = new PriorityQueue<>(Comparator.comparing(Run::first));
    for (Spill run : runs) {
      add(next, run.reader());
    }
    for (Run run = next.poll(); run != null; run = next.poll()) {
      taker.take(run.first.key, run.first.number);
      add(next, run.rest);
    }
  }

  private static void add(PriorityQueue<Run> queue, Spill.Reader rest) throws IOException {
    if (rest.hasNext()) {
      byte[] key = rest.bytes(rest.number());
      queue.add(new Run(new Pair(key, rest.large()), rest));
    }
  }

  /** What is left of a run: its first, already read, and the others. */
  private record Run(Pair first, Spill.Reader rest) {}

  @Override
  public void close() throws IOException {
    Spill.closeAll(runs);
  }
}
