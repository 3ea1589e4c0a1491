package org.crible.engine.bulk;

import java.util.Iterator;
import java.util.List;

/** Rows as they are read; for one pass. */
interface PartyRows extends Iterator<PartyRow>, AutoCloseable {

  /** Columns that no schema has, and which are therefore left aside. */
  List<String> ignored();

  @Override
  void close();
}
