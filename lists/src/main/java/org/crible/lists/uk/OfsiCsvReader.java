package org.crible.lists.uk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.crible.model.PartialDate;
import org.crible.model.type.DateNotation;
import org.jspecify.annotations.Nullable;

/**
 * Reads OFSI's consolidated list, format of 2022: a row for each name and address of a party, the
 * rows sorted by name and not by party, so that the whole is held (within the bound of {@link
 * PartyRows}) before the first party is made.
 */
public final class OfsiCsvReader implements ListReader {
  private static final Set<String> COLUMNS = Set.of("Group ID", "Alias Type", "Regime", "Name 6");
  private static final TableLayout LAYOUT = TableLayout.read("ofsi-fields.yml");

  /** Whether the columns are OFSI's. */
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
              Datasets.of(load.format(), options, "gb-hmt"),
              load.format(),
              DateInName.resolve(file, options, day(above)));
      sink.header(list);
      Map<String, List<PartyRow>> parties =
          new PartyRows(file, header, List.of("Group ID")).read(sheet, sink).parties();
      TableDesignations table = new TableDesignations(LAYOUT, Reading.of(list, file, sink));
      OfsiRemarks remarks = new OfsiRemarks(LAYOUT);
      parties.forEach((number, rows) -> add(number, rows, table, remarks));
      table.emit(UnaryOperator.identity());
    }
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

  /** The day that a line above the header names. */
  static @Nullable LocalDate day(List<CsvRows.Row> above) {
    return above.stream()
        .flatMap(row -> row.fields().stream())
        .map(text -> text.replaceFirst("^\\D*:", "").strip())
        .flatMap(
            text ->
                UkDates.parse(text).isPresent()
                    ? UkDates.parse(text).stream()
                    : DateNotation.parse(text.replace('-', ' ')).stream())
        .filter(date -> date.day() > 0)
        .map(PartialDate::latest)
        .findFirst()
        .orElse(null);
  }
}
