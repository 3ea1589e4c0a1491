package org.crible.lists.mapped;

import java.io.Closeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one at a time. */
interface RowSource extends Closeable {

  /**
   * The next row that can be read; null at the end.
   *
   * @throws org.crible.lists.UnreadableListException if the file is damaged
   */
  @Nullable MappedRow next();

  /** The value of a key in a table beside the records; with an empty key the value itself. */
  default Optional<String> beside(String path, String key) {
    return Optional.empty();
  }

  @Override
  void close();
}
