package org.crible.lists.ofac;

import org.crible.lists.CsvRows;
import org.crible.lists.ListFile;
import org.crible.lists.ListNote;
import org.crible.lists.ListSink;

/**
 * Notes rows that stand out of the order of their file: OFAC sorts each of its three by the party's
 * number, so such a row may have been put in, or its number changed, by somebody else.
 */
final class RowOrder {
  private static final int MOST = 20;

  private final ListFile file;
  private final ListSink sink;
  private long before;
  private int noted;

  RowOrder(ListFile file, ListSink sink) {
    this.file = file;
    this.sink = sink;
  }

  void row(CsvRows.Row row) {
    String uid = row.fields().getFirst().strip();
    if (!OfacCsvReader.isNumber(uid)) {
      return;
    }
    long number = Long.parseLong(uid);
    if (number < before && noted++ < MOST) {
      String text =
          "The row of party "
              + uid
              + " stands behind one of party "
              + before
              + ", which the publisher's order does not allow; somebody may have edited the file.";
      sink.note(new ListNote(file.name(), row.line(), text));
    }
    before = number;
  }
}
