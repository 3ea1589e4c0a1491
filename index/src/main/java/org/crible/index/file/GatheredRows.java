package org.crible.index.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A section of rows in the making, whose numbers come in any order: counted in a first pass, put
 * into their places, in a mapped temporary file, in a second. Read by {@link Rows}.
 */
final class GatheredRows implements Closeable {
  private static final int RESERVED_AT_ONCE = 1 << 16;

  private final Path beside;
  private final Spill head;
  private final int[] ends;
  private @Nullable Draft draft;
  private @Nullable MappedByteBuffer numbers;
  private @Nullable IntBuffer places;

  GatheredRows(Path beside, int rows) {
    this.beside = beside;
    this.head = new Spill(beside);
    this.ends = new int[rows];
  }

  /** Says which numbers go into which rows; called twice, and must say the same. */
  @FunctionalInterface
  interface Source {
    void each(Target target) throws IOException;
  }

  /** Takes a number into a row. */
  @FunctionalInterface
  interface Target {
    void put(int row, int number);
  }

  int count() {
    return ends.length;
  }

  /** Takes all numbers. */
  void gather(Source source) throws IOException {
    source.each((row, number) -> ends[row]++);
    begin();
    source.each(this::put);
  }

  private void begin() throws IOException {
    head.number(ends.length);
    int start = 0;
    for (int row = 0; row < ends.length; row++) {
      int length = ends[row];
      head.number(start);
      ends[row] = start;
      start = Math.addExact(start, length);
    }
    head.number(start);
    draft = Draft.of(beside);
    int length = Spill.place((long) start * Integer.BYTES);
    reserve(draft.channel(), length);
    numbers = draft.channel().map(MapMode.READ_WRITE, 0, length);
    places = numbers.order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
  }

  /** Written before it is mapped: a disk that is full is then an exception and no fault. */
  private static void reserve(FileChannel channel, int length) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocate(RESERVED_AT_ONCE);
    for (int reserved = 0; reserved < length; reserved += zeros.limit()) {
      Spill.write(channel, zeros.clear().limit(Math.min(zeros.capacity(), length - reserved)));
    }
  }

  private void put(int row, int number) {
    begun().put(ends[row]++, number);
  }

  /** Puts the numbers of each row in ascending order. */
  void sort() {
    IntBuffer all = begun();
    int start = 0;
    for (int end : ends) {
      if (end - start > 1) {
        int[] row = new int[end - start];
        all.get(start, row);
        Arrays.sort(row);
        all.put(start, row);
      }
      start = end;
    }
  }

  private IntBuffer begun() {
    if (places == null) {
      throw new IllegalStateException("numbers are put before all were counted");
    }
    return places;
  }

  /** Its parts in order; call it once, after the last number. */
  List<Part> parts() {
    return List.of(head, new Mapped());
  }

  private final class Mapped implements Part {
    @Override
    public long length() {
      return (long) begun().limit() * Integer.BYTES;
    }

    @Override
    public void writeTo(FileChannel target, CRC32C checksum) throws IOException {
      if (numbers != null) {
        checksum.update(numbers.duplicate());
        Spill.write(target, numbers.duplicate());
      }
    }
  }

  @Override
  public void close() throws IOException {
    head.close();
    numbers = null;
    places = null;
    if (draft != null) {
      draft.close();
    }
  }
}
