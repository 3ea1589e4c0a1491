package org.crible.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that make one issue of one list.
 *
 * @param format their layout
 * @param files the main file first, then those that complete it
 * @param part which of several lists in the file; null where the file is one list
 */
public record ListLoad(ListFormat format, List<ListFile> files, @Nullable ListPart part) {

  /** A list that has its files to itself. */
  public ListLoad(ListFormat format, List<ListFile> files) {
    this(format, files, null);
  }

  /**
   * @throws IllegalArgumentException if there is no file
   */
  public ListLoad {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a list needs at least one file");
    }
  }

  /** The file that holds the parties. */
  public ListFile main() {
    return files.getFirst();
  }
}
