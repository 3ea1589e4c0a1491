package org.crible.lists.uk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.crible.lists.Head;
import org.crible.lists.ListLoad;
import org.crible.lists.ListReader;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.PartyRows.PartyRow;

/**
 * Reads OFSI's consolidated list, format of 2022: a row for each name and address of a party, the
 * rows sorted by name and not by party, so that the whole is held (within the bound of {@link
 * org.crible.lists.PartyRows}) before the first party is made.
 */
public final class OfsiCsvReader implements ListReader {
  private static final Set<String> COLUMNS = Set.of("Group ID", "Alias Type", "Regime", "Name 6");
  private static final TableLayout LAYOUT = TableLayout.read("ofsi-fields.yml");

  /** Whether the columns are OFSI's. */
  public static boolean recognises(Head head) {
    return UkTable.recognises(head, COLUMNS);
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    UkTable file = UkTable.read(load, options, sink, "gb-hmt", COLUMNS, "Group ID");
    TableDesignations table =
        new TableDesignations(LAYOUT, Reading.of(file.list(), load.main(), sink));
    OfsiRemarks remarks = new OfsiRemarks(LAYOUT);
    file.parties().forEach((number, rows) -> add(number, rows, table, remarks));
    table.emit(UnaryOperator.identity());
  }

  private static void add(
      String number, List<PartyRow> rows, TableDesignations table, OfsiRemarks remarks) {
    table.unknown(number, rows);
    Set<String> texts = new HashSet<>();
    Set<String> labels = new HashSet<>();
    List<PartyRow> apart = new ArrayList<>();
    for (PartyRow row : rows) {
      // The remarks stand in every row of a party; once is enough.
      if (!texts.add(row.cells().getOrDefault(OfsiRemarks.COLUMN, ""))) {
        Map<String, String> others = new LinkedHashMap<>(row.cells());
        others.remove(OfsiRemarks.COLUMN);
        apart.add(new PartyRow(row.line(), others));
        continue;
      }
      apart.add(
          remarks.apart(
              row,
              (column, text) -> {
                if (labels.add(column + text)) {
                  table.unknown(number, row.line(), column, text);
                }
              }));
    }
    table.add(number, apart);
  }
}
