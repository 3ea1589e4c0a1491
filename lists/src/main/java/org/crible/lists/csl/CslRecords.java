package org.crible.lists.csl;

import java.io.Closeable;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The records of a file, one at a time. */
interface CslRecords extends Closeable {

  /**
   * The next record of a list; null at the end of the file.
   *
   * @param source what the file calls the list; empty for the next of any
   * @param unknown takes each field, with its value, that is not in {@code fields.yml}
   */
  @Nullable CslRecord next(String source, BiConsumer<String, String> unknown);

  /** The day that the file says each of its lists is of; complete at the end of the file. */
  Map<String, LocalDate> dates();

  @Override
  void close();
}
