package org.crible.index.file;

/** The names of an index: of each its weight and its words, as places in the vocabulary. */
public final class Names {
  private final Rows rows;

  Names(Rows rows) {
    this.rows = rows;
  }

  /** How many names there are. */
  public int count() {
    return rows.count();
  }

  /** Where a name's words begin, 0 to count less 1. */
  public int start(int name) {
    return rows.start(name) + 1;
  }

  /** Where they end. */
  public int end(int name) {
    return rows.end(name);
  }

  /** The word that stands there. */
  public int word(int at) {
    return rows.number(at);
  }

  /** The sum of the weights of the words that begin there. */
  public int weight(int start) {
    return rows.number(start - 1);
  }
}
