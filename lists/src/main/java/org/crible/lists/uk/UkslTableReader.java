package org.crible.lists.uk;

import java.util.Set;
import org.crible.lists.Head;
import org.crible.lists.ListLoad;
import org.crible.lists.ListReader;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;

/**
 * Reads the UK Sanctions List from its CSV or its spreadsheet: a row for each name of a party, the
 * other facts in each row again. The whole is held, within the bound of {@link
 * org.crible.lists.PartyRows}.
 */
public final class UkslTableReader implements ListReader {
  private static final Set<String> COLUMNS = Set.of("Unique ID", "OFSI Group ID", "Regime Name");
  private static final TableLayout LAYOUT = TableLayout.read("uksl-table-fields.yml");

  /** Whether the columns are the list's. */
  public static boolean recognises(Head head) {
    return UkTable.recognises(head, COLUMNS);
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    UkTable file = UkTable.read(load, options, sink, "gb-fcdo", COLUMNS, "Unique ID");
    TableDesignations table =
        new TableDesignations(LAYOUT, Reading.of(file.list(), load.main(), sink));
    file.parties()
        .forEach(
            (number, rows) -> {
              table.unknown(number, rows);
              table.add(number, rows);
            });
    table.emit(UkslXmlReader::id);
  }
}
