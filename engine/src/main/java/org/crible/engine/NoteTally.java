package org.crible.engine;

import java.util.ArrayList;
import java.util.List;
import org.crible.lists.ListNote;

/** Keeps the first notes of a list and counts the others. */
final class NoteTally {
  /** More than a person reads; a file with more says the same of each row. */
  private static final int MOST = 1_000;

  private final List<ListNote> first = new ArrayList<>();
  private long all;

  void add(ListNote note) {
    all++;
    if (first.size() < MOST) {
      first.add(note);
    }
  }

  List<ListNote> notes() {
    return List.copyOf(first);
  }

  long all() {
    return all;
  }
}
