package org.crible.lists;

import java.util.List;

/**
 * The files that make one issue of one list.
 *
 * @param format their layout
 * @param files the main file first, then those that complete it
 */
public record ListLoad(ListFormat format, List<ListFile> files) {

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
