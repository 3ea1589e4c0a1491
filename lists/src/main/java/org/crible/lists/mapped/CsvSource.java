package org.crible.lists.mapped;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crible.lists.CsvRows;
import org.crible.lists.ListFile;
import org.crible.lists.Sheet;
import org.crible.lists.UnreadableListException;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV or of a workbook whose first row names the columns. */
final class CsvSource implements RowSource {
  private final Sheet rows;
  private final List<String> columns;
  private final Set<String> absent;

  CsvSource(ListFile file, Mapping.Layout layout) {
    Sheet workbook = Sheet.workbook(file);
    this.rows =
        workbook == null ? new CsvRows(file, layout.delimiter(), layout.encoding()) : workbook;
    this.absent = layout.absent();
    try {
      CsvRows.Row header = rows.next();
      if (header == null) {
        throw new UnreadableListException(file.name(), 0, "is empty; expected a row of columns.");
      }
      this.columns = columns(header.fields());
    } catch (UnreadableListException e) {
      rows.close();
      throw e;
    }
  }

  /** The names of the columns; one without a name is called by its place. */
  static List<String> columns(List<String> header) {
    List<String> columns = new ArrayList<>();
    for (String field : header) {
      String name = field.strip();
      name = name.isEmpty() ? "column " + (columns.size() + 1) : name;
      columns.add(columns.contains(name) ? name + " (" + (columns.size() + 1) + ")" : name);
    }
    return List.copyOf(columns);
  }

  /** What the columns are called. */
  List<String> columns() {
    return columns;
  }

  @Override
  public @Nullable MappedRow next() {
    CsvRows.Row row = rows.next();
    return row == null ? null : flat(row.line(), columns, row.fields(), absent);
  }

  static FlatRow flat(long line, List<String> columns, List<String> fields, Set<String> absent) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      String text = fields.get(i).strip();
      if (!text.isEmpty() && !absent.contains(text)) {
        cells.put(i < columns.size() ? columns.get(i) : "column " + (i + 1), text);
      }
    }
    return new FlatRow(line, cells);
  }

  @Override
  public void close() {
    rows.close();
  }
}
