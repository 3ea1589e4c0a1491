package org.crible.lists.ftm;

import java.io.Closeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.lists.CsvRows;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListSink;
import org.crible.lists.SkippedRow;
import org.crible.lists.TextSource;
import org.crible.lists.UnreadableListException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The statements of a file, in CSV with a row of columns or one JSON object a line. */
final class StatementRows implements Closeable {
  private static final int MAX_LINE = 4 << 20;

  private final ListFile file;
  private final @Nullable ListSink skipping;
  private final @Nullable CsvRows csv;
  private final @Nullable TextSource json;
  private final List<String> columns;

  /**
   * @param skipping told of lines that are no statement; null to pass them over
   */
  StatementRows(ListFile file, @Nullable ListSink skipping) {
    this.file = file;
    this.skipping = skipping;
    if (Head.of(file).text().startsWith("{")) {
      this.csv = null;
      this.json = new TextSource(file);
      this.columns = List.of();
    } else {
      this.csv = new CsvRows(file);
      this.json = null;
      this.columns = header(csv);
    }
  }

  private List<String> header(CsvRows rows) {
    try {
      CsvRows.Row header = rows.next();
      if (header == null) {
        throw new UnreadableListException(file.name(), 0, "is empty; expected statements.");
      }
      return header.fields().stream().map(String::strip).toList();
    } catch (UnreadableListException e) {
      rows.close();
      throw e;
    }
  }

  /** The next statement; null at the end. */
  @Nullable StatementRow next() {
    if (json != null) {
      return ofJson(json);
    }
    CsvRows.Row row = csv == null ? null : csv.next();
    if (row == null) {
      return null;
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.fields().size(); i++) {
      cells.put(i < columns.size() ? columns.get(i) : "column " + (i + 1), row.fields().get(i));
    }
    return new StatementRow(row.line(), cells);
  }

  private @Nullable StatementRow ofJson(TextSource source) {
    while (true) {
      long line = source.line();
      String text = source.nextLine(MAX_LINE);
      if (text == null) {
        return null;
      }
      Map<String, String> cells = text.isBlank() ? null : cells(text);
      if (cells != null) {
        return new StatementRow(line, cells);
      }
      if (!text.isBlank() && skipping != null) {
        skipping.skipped(new SkippedRow(file.name(), line, "The line is not a JSON object."));
      }
    }
  }

  private static @Nullable Map<String, String> cells(String text) {
    try {
      JsonNode node = JsonMapper.shared().readTree(text);
      if (!node.isObject()) {
        return null;
      }
      Map<String, String> cells = new LinkedHashMap<>();
      node.properties()
          .forEach(
              entry -> {
                JsonNode value = entry.getValue();
                if (!value.isNull()) {
                  cells.put(
                      entry.getKey(), value.isValueNode() ? value.asString("") : value.toString());
                }
              });
      return cells;
    } catch (JacksonException e) {
      return null;
    }
  }

  @Override
  public void close() {
    if (csv != null) {
      csv.close();
    }
    if (json != null) {
      json.close();
    }
  }
}
