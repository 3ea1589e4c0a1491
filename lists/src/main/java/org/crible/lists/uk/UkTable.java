package org.crible.lists.uk;

import java.time.LocalDate;
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
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.PartyRows;
import org.crible.lists.PartyRows.PartyRow;
import org.crible.lists.Sheet;
import org.crible.lists.UnreadableListException;
import org.crible.model.PartialDate;
import org.crible.model.type.DateNotation;
import org.jspecify.annotations.Nullable;

/**
 * A table as both UK publishers make it: titles and a date, a header, rows that belong together by
 * a number. The whole is held, within the bound of {@link PartyRows}.
 *
 * @param list what is known of the issue
 * @param parties the rows of each party by its number
 */
record UkTable(ListHeader list, Map<String, List<PartyRow>> parties) {
  /** Titles and dates may stand above the header. */
  private static final int LINES_ABOVE = 10;

  private static final int LINES_LOOKED_AT = 5;

  /** Whether the columns stand in one of the first lines. */
  static boolean recognises(Head head, Set<String> columns) {
    return head.text()
        .lines()
        .limit(LINES_LOOKED_AT)
        .anyMatch(line -> columns.stream().allMatch(line::contains));
  }

  /**
   * Reads the table and hands its header to the sink.
   *
   * @param prefix what the ids begin with
   * @param columns those that a header must have
   * @param number the column that tells the parties apart
   * @throws UnreadableListException if it has no such header
   */
  static UkTable read(
      ListLoad load,
      LoadOptions options,
      ListSink sink,
      String prefix,
      Set<String> columns,
      String number) {
    ListFile file = load.main();
    try (Sheet sheet = Sheet.open(file)) {
      List<CsvRows.Row> above = new ArrayList<>();
      List<String> header = header(file, sheet, columns, above);
      ListHeader list =
          new ListHeader(
              Datasets.of(load.format(), options, prefix),
              load.format(),
              DateInName.resolve(file, options, day(above)));
      sink.header(list);
      return new UkTable(
          list, new PartyRows(file, header, List.of(number)).read(sheet, sink).parties());
    }
  }

  /**
   * The row with the names of the columns.
   *
   * @param above takes the rows above it
   * @throws UnreadableListException if there is none
   */
  private static List<String> header(
      ListFile file, Sheet sheet, Set<String> columns, List<CsvRows.Row> above) {
    for (int i = 0; i < LINES_ABOVE; i++) {
      CsvRows.Row row = sheet.next();
      if (row != null
          && Set.copyOf(row.fields().stream().map(String::strip).toList()).containsAll(columns)) {
        return row.fields();
      } else if (row != null) {
        above.add(row);
      }
    }
    throw new UnreadableListException(
        file.name(), 0, "has no header with the columns " + String.join(", ", columns) + ".");
  }

  /** The day that a line above the header names. */
  private static @Nullable LocalDate day(List<CsvRows.Row> above) {
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
