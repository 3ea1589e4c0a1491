package org.crible.lists.eu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.crible.lists.UnreadableListException;
import org.crible.lists.XmlNode;
import org.crible.model.Dataset;
import org.crible.model.PartialDate;
import org.crible.model.type.DateNotation;
import org.jspecify.annotations.Nullable;

/**
 * Reads the EU's financial sanctions file as CSV, version 1.1 or 1.0: a row for each name, address,
 * birth, document or citizenship of a party. The whole is held, within the bound of {@link
 * PartyRows}, because a party may stand under several acts.
 */
public final class EuCsvReader implements ListReader {

  /** Whether the columns are the EU's, a file that a spreadsheet has mangled included. */
  public static boolean recognises(Head head) {
    return layout(columns(head.firstLine())) != null;
  }

  private static Set<String> columns(String firstLine) {
    Set<String> columns = new HashSet<>();
    for (String column : firstLine.replace("\"", "").split(";", -1)) {
      columns.add(column.strip());
    }
    return columns;
  }

  private static @Nullable CsvLayout layout(Set<String> columns) {
    return CsvLayout.ALL.stream().filter(l -> l.fits(columns)).findFirst().orElse(null);
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    boolean mangled = MangledRows.recognises(Head.of(file).firstLine());
    try (Sheet sheet = mangled ? new MangledRows(file) : new CsvRows(file, ';')) {
      CsvRows.Row first = sheet.next();
      List<String> header = first == null ? List.of() : first.fields();
      CsvLayout layout = layout(Set.copyOf(header.stream().map(String::strip).toList()));
      if (layout == null) {
        throw new UnreadableListException(file.name(), 1, "has no header of the EU's.");
      }
      // The list date stands in the rows, and the header of the list comes before any report.
      Deferred reports = new Deferred(sink);
      Map<String, List<PartyRow>> parties =
          new PartyRows(file, header, layout.key()).read(sheet, reports).parties();
      Dataset dataset = Datasets.of(load.format(), options, "eu-fsf");
      LocalDate day = day(parties, layout);
      sink.header(new ListHeader(dataset, load.format(), DateInName.resolve(file, options, day)));
      reports.release();
      if (sheet instanceof MangledRows rows) {
        rows.report(sink);
      }
      emit(parties, layout, dataset, file, sink);
    }
  }

  private static void emit(
      Map<String, List<PartyRow>> parties,
      CsvLayout layout,
      Dataset dataset,
      ListFile file,
      ListSink sink) {
    Map<String, String> references = new HashMap<>();
    Source source = new Source(dataset, file, sink, layout.columns(), references);
    Map<String, XmlNode> records = new LinkedHashMap<>();
    parties.forEach((number, rows) -> records.put(number, RecordOfRows.of(rows, layout)));
    records.values().forEach(record -> EuXmlReader.remember(record, references));
    Set<String> seen = new HashSet<>();
    records.forEach(
        (number, record) -> {
          List<String> notes = unknown(parties.getOrDefault(number, List.of()), layout, source);
          EuXmlReader.emit(record, source, seen, notes);
        });
    if (seen.isEmpty()) {
      throw new UnreadableListException(file.name(), 0, "holds no party that can be read.");
    }
  }

  /** Reports the cells under columns that nobody knows. */
  private static List<String> unknown(List<PartyRow> rows, CsvLayout layout, Source source) {
    List<String> notes = new ArrayList<>();
    for (PartyRow row : rows) {
      row.cells()
          .forEach(
              (column, text) -> {
                String note = column + ": " + text;
                if (!layout.knows(column) && !notes.contains(note)) {
                  source.unmapped(row.line(), column, text);
                  notes.add(note);
                }
              });
    }
    return notes;
  }

  /** The day of the file, which every row repeats: 04/07/2018 is the fourth of July. */
  private static @Nullable LocalDate day(Map<String, List<PartyRow>> parties, CsvLayout layout) {
    return parties.values().stream()
        .flatMap(rows -> layout.date().stream().map(column -> PartyRows.first(rows, column)))
        .filter(text -> text != null)
        .map(text -> text.replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1"))
        .flatMap(text -> DateNotation.parse(text).stream())
        .map(PartialDate::latest)
        .findFirst()
        .orElse(null);
  }
}
