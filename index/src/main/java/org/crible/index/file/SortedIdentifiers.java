package org.crible.index.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Puts identifiers in the order of their bytes, and equal ones in that of their entities, however
 * many there are: runs that fit in memory are sorted and put by, then merged.
 */
final class SortedIdentifiers implements Closeable {
  private final Path beside;
  private final int mostHeld;
  private final List<Identifier> held = new ArrayList<>();
  private final List<Spill> runs = new ArrayList<>();

  /**
   * @param beside the file beside which temporary ones may stand
   * @param mostHeld how many may lie in memory, about 100 bytes each
   */
  SortedIdentifiers(Path beside, int mostHeld) {
    this.beside = beside;
    this.mostHeld = mostHeld;
  }

  private static final class Identifier implements Comparable<Identifier> {
    private final byte[] value;
    private final int entity;

    Identifier(byte[] value, int entity) {
      this.value = value;
      this.entity = entity;
    }

    @Override
    public int compareTo(Identifier other) {
      int order = Arrays.compareUnsigned(value, other.value);
      return order != 0 ? order : Integer.compare(entity, other.entity);
    }
  }

  void add(String value, int entity) throws IOException {
    held.add(new Identifier(value.getBytes(StandardCharsets.UTF_8), entity));
    if (held.size() >= mostHeld) {
      putBy();
    }
  }

  private void putBy() throws IOException {
    held.sort(null);
    Spill run = new Spill(beside);
    runs.add(run);
    for (Identifier identifier : held) {
      run.number(identifier.value.length);
      run.bytes(identifier.value);
      run.number(identifier.entity);
    }
    held.clear();
  }

  /** Takes all of them in order; call it once, after the last was added. */
  void writeTo(SpilledTexts values, Spill entities) throws IOException {
    putBy();
    PriorityQueue<Run> next = new PriorityQueue<>(Comparator.comparing(Run::first));
    for (Spill run : runs) {
      add(next, run.reader());
    }
    for (Run run = next.poll(); run != null; run = next.poll()) {
      values.add(run.first.value);
      entities.number(run.first.entity);
      add(next, run.rest);
    }
  }

  private static void add(PriorityQueue<Run> queue, Spill.Reader rest) throws IOException {
    if (rest.hasNext()) {
      byte[] value = rest.bytes(rest.number());
      queue.add(new Run(new Identifier(value, rest.number()), rest));
    }
  }

  /** What is left of a run: its first, already read, and the others. */
  private record Run(Identifier first, Spill.Reader rest) {}

  @Override
  public void close() throws IOException {
    Spill.closeAll(runs);
  }
}
