package org.crible.index.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A section of texts in the making, as {@link Texts} reads it. */
final class SpilledTexts implements Closeable {
  private final Spill starts;
  private final Spill bytes;
  private final Spill head;
  private int count;

  SpilledTexts(Path beside) {
    head = new Spill(beside);
    starts = new Spill(beside);
    bytes = new Spill(beside);
  }

  void add(String text) throws IOException {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  void add(byte[] text) throws IOException {
    starts.number(Spill.place(bytes.length()));
    bytes.bytes(text);
    count++;
  }

  int count() {
    return count;
  }

  /** Its parts in order; call it once, after the last text. */
  List<Part> parts() throws IOException {
    head.number(count);
    starts.number(Spill.place(bytes.length()));
    return List.of(head, starts, bytes);
  }

  @Override
  public void close() throws IOException {
    Spill.closeAll(List.of(head, starts, bytes));
  }
}
