package org.crible.lists.ftm;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crible.lists.CsvRows;
import org.crible.lists.Datasets;
import org.crible.lists.DateInName;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListHeader;
import org.crible.lists.ListLoad;
import org.crible.lists.ListReader;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.SkippedRow;
import org.crible.lists.SourceFields;
import org.crible.lists.UnmappedField;
import org.crible.lists.UnreadableListException;
import org.crible.model.Dataset;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;

/** Reads OpenSanctions' {@code targets.simple.csv}: one row a party, several values in a cell. */
public final class SimpleCsvReader implements ListReader {
  private static final SourceFields FIELDS = SourceFields.of(SimpleCsvReader.class, "simple.yml");

  /** Whether the columns are those of the simple table. */
  public static boolean recognises(Head head) {
    List<String> columns = List.of(head.firstLine().replace("\"", "").split(",", -1));
    return columns.containsAll(List.of("id", "schema", "name", "aliases", "identifiers"));
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    String name =
        options.dataset() == null
            ? FollowTheMoneyReader.slug(file.fileName().replaceFirst("\\.csv(\\.gz)?$", ""))
            : options.dataset();
    Dataset dataset = Datasets.named(name, name);
    try (CsvRows rows = new CsvRows(file)) {
      CsvRows.Row header = rows.next();
      if (header == null) {
        throw new UnreadableListException(file.name(), 0, "is empty.");
      }
      sink.header(
          new ListHeader(
              dataset,
              ListFormat.OPENSANCTIONS_SIMPLE_CSV,
              DateInName.resolve(file, options, null)));
      new Reading(file, dataset, header.fields(), sink).read(rows);
    }
  }

  private static final class Reading {
    private final ListFile file;
    private final Dataset dataset;
    private final List<String> columns;
    private final ListSink sink;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    Reading(ListFile file, Dataset dataset, List<String> columns, ListSink sink) {
      this.file = file;
      this.dataset = dataset;
      this.columns = columns.stream().map(String::strip).toList();
      this.sink = sink;
    }

    void read(CsvRows rows) {
      for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.fields().size(); i++) {
          List<String> values = SimpleCell.values(row.fields().get(i));
          if (!values.isEmpty()) {
            cells.put(i < columns.size() ? columns.get(i) : "column " + (i + 1), values);
          }
        }
        row(cells, row.line());
      }
      if (seen.isEmpty()) {
        throw new UnreadableListException(file.name(), 0, "holds no party that can be read.");
      }
    }

    private void row(Map<String, List<String>> cells, long line) {
      String id = String.join(";", cells.getOrDefault("id", List.of()));
      String schemaName = String.join("", cells.getOrDefault("schema", List.of()));
      Optional<Schema> schema = FollowTheMoney.vocabulary().find(schemaName);
      String reason = null;
      if (id.isBlank() || !cells.containsKey("name")) {
        reason = "The row has no id or no name.";
      } else if (schema.isEmpty() || !schema.get().is("Thing")) {
        reason = "There is no FollowTheMoney schema of a party called '" + schemaName + "'.";
      } else if (!seen.add(id)) {
        reason = "Party " + id + " stands further up already.";
      }
      if (reason != null || schema.isEmpty()) {
        sink.skipped(new SkippedRow(file.name(), line, String.valueOf(reason)));
        return;
      }
      SimpleParty party = new SimpleParty(dataset, id, schema.get());
      cells.forEach(
          (column, values) -> {
            if (!FIELDS.knows(column)) {
              String value = String.join("; ", values);
              if (told.add(column)) {
                sink.unmapped(new UnmappedField(file.name(), line, column, value));
              }
              party.note(column, value);
            }
          });
      party.emit(cells, sink);
    }
  }
}
