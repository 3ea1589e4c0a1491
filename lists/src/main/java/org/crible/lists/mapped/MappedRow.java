package org.crible.lists.mapped;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One record of a list, whatever its file's form. */
interface MappedRow {

  /** Where it starts, counted from 1. */
  long line();

  /** The values at a path, in the order of the file, absent ones left out. */
  List<String> values(String path);

  /** The elements of an array, each as a row; the row itself where rows are flat. */
  List<MappedRow> each(String path);

  /** The first value of every path that has one. */
  Map<String, String> leaves();

  /** The first value at a path. */
  default Optional<String> first(String path) {
    return values(path).stream().findFirst();
  }
}
