package org.crible.lists.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crible.lists.CsvRows;
import org.crible.lists.Datasets;
import org.crible.lists.DateInName;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListHeader;
import org.crible.lists.ListLoad;
import org.crible.lists.ListReader;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.PartyRows;
import org.crible.lists.PartyRows.PartyRow;
import org.crible.lists.Sheet;

/**
 * Reads the UK Sanctions List from its CSV or its spreadsheet: a row for each name of a party, the
 * other facts in each row again. The whole is held, within the bound of {@link PartyRows}.
 */
public final class UkslTableReader implements ListReader {
  private static final Set<String> COLUMNS = Set.of("Unique ID", "OFSI Group ID", "Regime Name");
  private static final TableLayout LAYOUT = TableLayout.read("uksl-table-fields.yml");

  /** Whether the columns are the list's. */
  public static boolean recognises(Head head) {
    return head.text().lines().limit(5).anyMatch(line -> COLUMNS.stream().allMatch(line::contains));
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    try (Sheet sheet = Sheet.open(file)) {
      List<CsvRows.Row> above = new ArrayList<>();
      List<String> header = TableDesignations.header(file, sheet, COLUMNS, above);
      ListHeader list =
          new ListHeader(
              Datasets.of(load.format(), options, "gb-fcdo"),
              load.format(),
              DateInName.resolve(file, options, OfsiCsvReader.day(above)));
      sink.header(list);
      Map<String, List<PartyRow>> parties =
          new PartyRows(file, header, List.of("Unique ID")).read(sheet, sink).parties();
      TableDesignations table = new TableDesignations(LAYOUT, Reading.of(list, file, sink));
      parties.forEach(
          (number, rows) -> {
            table.unknown(number, rows);
            table.add(number, rows);
          });
      table.emit(UkslXmlReader::id);
    }
  }
}
