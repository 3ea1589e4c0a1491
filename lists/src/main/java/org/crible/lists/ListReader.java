package org.crible.lists;

/** Reads one publisher's layout; each publisher's package has one. */
public interface ListReader {

  /**
   * Reads a list from beginning to end.
   *
   * @throws UnreadableListException if it cannot be read as a whole; what the sink received until
   *     then must not be kept
   */
  void read(ListLoad load, LoadOptions options, ListSink sink);
}
