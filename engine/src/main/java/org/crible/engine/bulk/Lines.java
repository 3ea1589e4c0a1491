package org.crible.engine.bulk;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that is written line by line. */
sealed interface Lines<W extends Closeable & Flushable> extends AutoCloseable
    permits CsvLines, JsonLines {

  /** What the lines go to. */
  W out();

  /** Hands on what is still held back. */
  default void flush() {
    try {
      out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  default void close() {
    try {
      out().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
