package org.crible.lists.ofac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crible.lists.CsvRows;
import org.crible.lists.ListFile;
import org.crible.lists.ListLoad;
import org.crible.lists.ListSink;
import org.crible.lists.PartyNames;
import org.crible.lists.SkippedRow;

/** The rows of the address and name files by the number of their party; held in memory. */
final class SideRows {
  private final Map<String, List<List<String>>> addresses = new HashMap<>();
  private final Map<String, List<List<String>>> names = new HashMap<>();

  static SideRows of(ListLoad load, PartyNames parties, ListSink sink) {
    SideRows side = new SideRows();
    load.files().stream().skip(1).forEach(file -> side.read(file, parties, sink));
    return side;
  }

  private void read(ListFile file, PartyNames parties, ListSink sink) {
    try (CsvRows rows = new CsvRows(file)) {
      CsvRows.Row last = null;
      RowOrder order = new RowOrder(file, sink);
      for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
        last = row;
        order.row(row);
        List<String> fields = row.fields();
        boolean address = fields.size() == OfacParts.ADD.columns();
        String uid = fields.getFirst().strip();
        if (OfacCsvReader.isEndMark(row)) {
          continue;
        }
        if (!address && fields.size() != OfacParts.ALT.columns()) {
          sink.skipped(new SkippedRow(file.name(), row.line(), OfacCsvReader.columns(fields)));
        } else if (!parties.has(uid)) {
          String what = address ? "The address" : "The name";
          String reason = what + " belongs to party " + uid + ", which the list does not hold.";
          sink.skipped(new SkippedRow(file.name(), row.line(), reason));
        } else {
          if (!address && !OfacCsvReader.blank(fields.get(3))) {
            parties.alias(fields.get(3), uid);
          }
          (address ? addresses : names).computeIfAbsent(uid, key -> new ArrayList<>()).add(fields);
        }
      }
      OfacCsvReader.end(file, last, sink);
    }
  }

  List<List<String>> addresses(String uid) {
    return addresses.getOrDefault(uid, List.of());
  }

  List<List<String>> names(String uid) {
    return names.getOrDefault(uid, List.of());
  }
}
