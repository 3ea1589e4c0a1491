package org.crible.lists;

import java.io.Closeable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, one at a time: of a CSV file, or of the first sheet of a workbook that has
 * any. The one place that knows which kinds of workbook are read.
 */
public interface Sheet extends Closeable {

  /**
   * The next row that is not empty; null at the end.
   *
   * @throws UnreadableListException if the file is damaged or is not what it seems to be
   */
  CsvRows.@Nullable Row next();

  @Override
  void close();

  /**
   * Opens a workbook, or a file with commas between its columns.
   *
   * @throws UnreadableListException if the file cannot be opened
   */
  static Sheet open(ListFile file) {
    Sheet workbook = workbook(file, Head.start(file));
    return workbook == null ? new CsvRows(file) : workbook;
  }

  /**
   * Opens the file if it is a workbook, else null.
   *
   * @param start the beginning of the file as it lies there
   */
  static @Nullable Sheet workbook(ListFile file, String start) {
    if (OdsRows.recognises(start)) {
      return new OdsRows(file);
    }
    return XlsxRows.recognises(file, start) ? new XlsxRows(file) : null;
  }

  /** Opens the file if it is a workbook, else null. */
  static @Nullable Sheet workbook(ListFile file) {
    return workbook(file, Head.start(file));
  }

  /**
   * The names of a workbook's sheets that hold something and are not read; none of a plain file.
   */
  static Set<String> unread(ListFile file) {
    String start = Head.start(file);
    if (OdsRows.recognises(start)) {
      try (OdsRows rows = new OdsRows(file)) {
        return rows.others();
      }
    }
    return XlsxRows.recognises(file, start) ? new XlsxBook(file.path()).others(file) : Set.of();
  }

  /** The first rows as CSV, by which a format is recognised. */
  default String head() {
    StringBuilder text = new StringBuilder();
    for (CsvRows.Row row = next(); row != null && text.length() < 1 << 14; row = next()) {
      text.append(line(row.fields())).append('\n');
    }
    return text.toString();
  }

  private static String line(List<String> fields) {
    return fields.stream()
        .map(
            field ->
                field.contains(",") || field.contains("\"") || field.contains("\n")
                    ? '"' + field.replace("\"", "\"\"") + '"'
                    : field)
        .collect(Collectors.joining(","));
  }
}
