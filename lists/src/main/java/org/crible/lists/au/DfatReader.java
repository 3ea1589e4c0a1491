package org.crible.lists.au;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.crible.lists.Sheet;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnreadableListException;
import org.crible.model.Dataset;
import org.jspecify.annotations.Nullable;

/** Reads the rows and puts together those of one party: references 7, 7a, 7b. */
public final class DfatReader implements ListReader {
  private static final String BEGINNING = "Reference,Name of Individual or Entity,";
  private static final Pattern REFERENCE = Pattern.compile("(\\d{1,9})([a-z]{0,4})");

  /** Whether the columns are those of the Australian list. */
  public static boolean recognises(Head head) {
    return head.text().startsWith(BEGINNING);
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    Dataset dataset = Datasets.of(load.format(), options, "au-dfat");
    try (Sheet sheet = Sheet.open(file)) {
      CsvRows.Row header = sheet.next();
      if (header == null) {
        throw new UnreadableListException(file.name(), 0, "holds no row.");
      }
      sink.header(new ListHeader(dataset, load.format(), DateInName.resolve(file, options, null)));
      Reading reading = new Reading(dataset, file, header.fields(), sink);
      for (CsvRows.Row row = sheet.next(); row != null; row = sheet.next()) {
        reading.row(row);
      }
      reading.finish();
      if (reading.seen.isEmpty()) {
        throw new UnreadableListException(file.name(), 0, "holds no party that can be read.");
      }
    }
  }

  /** The party whose rows are being read. */
  private static final class Reading {
    private final Dataset dataset;
    private final ListFile file;
    private final List<String> columns;
    private final ListSink sink;
    private final Set<String> seen = new HashSet<>();
    private String number = "";
    private @Nullable DfatParty party;

    Reading(Dataset dataset, ListFile file, List<String> columns, ListSink sink) {
      this.dataset = dataset;
      this.file = file;
      this.columns = columns.stream().map(String::strip).toList();
      this.sink = sink;
    }

    void row(CsvRows.Row row) {
      Map<String, String> cells = cells(row.fields());
      Matcher reference = REFERENCE.matcher(cells.getOrDefault("Reference", ""));
      if (!reference.matches()) {
        skip(row, "The row has no reference such as 7 or 7a.");
        return;
      }
      if (!cells.containsKey(DfatParty.NAME)) {
        skip(row, "The row has no name.");
        return;
      }
      String next = reference.group(1);
      if (party == null || !next.equals(number)) {
        if (seen.contains(next)) {
          skip(row, "Party " + next + " stands further up already, apart from this row.");
          return;
        }
        finish();
        seen.add(next);
        number = next;
        party = new DfatParty(dataset, file, next, cells, sink);
      }
      party.add(cells, row.line());
    }

    void finish() {
      if (party != null) {
        party.emit();
      }
      party = null;
    }

    private void skip(CsvRows.Row row, String reason) {
      sink.skipped(new SkippedRow(file.name(), row.line(), reason));
    }

    private Map<String, String> cells(List<String> fields) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < fields.size(); i++) {
        String text = fields.get(i).replace('\u00a0', ' ').strip();
        if (!text.isEmpty() && !text.equals("na")) {
          cells.put(i < columns.size() ? columns.get(i) : "column " + (i + 1), text);
        }
      }
      return cells;
    }
  }
}
