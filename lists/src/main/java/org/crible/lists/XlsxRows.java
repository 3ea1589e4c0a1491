package org.crible.lists;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet of an Office Open XML workbook. A row's line is its number in the sheet; a
 * cell that is shown as a date is given as {@code 2012-06-29}, or as {@code 2012-06} where no day
 * is shown; a truth value as {@code true} or {@code false}.
 */
final class XlsxRows implements Sheet {
  private static final int MAX_COLUMNS = 16_384;
  private static final int MAX_ROWS = 1_048_576;

  private final ListFile file;
  private final XmlRecords rows;
  private final List<String> texts;
  private final Map<Integer, Boolean> dateStyles;
  private final LocalDate dayZero;
  private long given;

  XlsxRows(ListFile file) {
    this.file = file;
    XlsxBook book = new XlsxBook(file.path());
    this.texts = book.texts();
    this.dateStyles = book.dateStyles();
    // Day 60 is 29 February 1900, which never was: with this zero every later day is right.
    this.dayZero = LocalDate.parse(book.countsFrom1904() ? "1904-01-01" : "1899-12-30");
    this.rows = new XmlRecords(file, Set.of("row"));
  }

  /** Whether a member of an archive is a sheet. */
  static boolean recognises(ListFile file, String start) {
    return file.member() != null
        && file.member().startsWith(XlsxBook.SHEETS)
        && start.contains("<worksheet");
  }

  @Override
  public CsvRows.@Nullable Row next() {
    for (XmlNode row = rows.next(); row != null; row = rows.next()) {
      if (++given > MAX_ROWS) {
        throw new UnreadableListException(
            file.name(), given, "is beyond the " + MAX_ROWS + " rows that a sheet can have.");
      }
      String number = row.attributes().getOrDefault("r", "");
      long line = number.matches("\\d{1,9}") ? Long.parseLong(number) : given;
      List<String> fields = fields(row, line);
      if (fields.stream().anyMatch(field -> !field.isEmpty())) {
        return new CsvRows.Row(line, fields);
      }
    }
    return null;
  }

  private List<String> fields(XmlNode row, long line) {
    List<String> fields = new ArrayList<>();
    for (XmlNode cell : row.all("c")) {
      int column = column(cell.attributes().getOrDefault("r", ""), fields.size());
      if (column >= MAX_COLUMNS) {
        throw new UnreadableListException(
            file.name(), line, "is a row wider than any sheet has or needs.");
      }
      while (fields.size() <= column) {
        fields.add("");
      }
      fields.set(column, value(cell, line));
    }
    return fields;
  }

  /** {@code A1} is in column 0; where nothing is said, cells follow each other. */
  private static int column(String reference, int next) {
    int column = 0;
    for (int i = 0; i < reference.length() && i < 4; i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return column == 0 ? next : column - 1;
  }

  private String value(XmlNode cell, long line) {
    String type = cell.attributes().getOrDefault("t", "n");
    String value = cell.value("v");
    if (type.equals("inlineStr")) {
      return cell.all("is").stream().findFirst().map(XlsxBook::text).orElse("");
    }
    if (value == null) {
      return "";
    }
    return switch (type) {
      case "s" -> shared(value, line);
      case "b" -> String.valueOf(!value.equals("0"));
      case "e" -> "";
      case "n" -> number(cell, value);
      default -> value;
    };
  }

  private String shared(String value, long line) {
    int index = value.matches("\\d{1,9}") ? Integer.parseInt(value) : Integer.MAX_VALUE;
    if (index >= texts.size()) {
      throw new UnreadableListException(
          file.name(), line, "refers to text " + value + ", which the workbook does not hold.");
    }
    return texts.get(index);
  }

  private String number(XmlNode cell, String value) {
    String style = cell.attributes().getOrDefault("s", "0");
    Boolean day = style.matches("\\d{1,6}") ? dateStyles.get(Integer.parseInt(style)) : null;
    if (day != null && value.matches("\\d{1,7}(\\.\\d+)?")) {
      LocalDate date = dayZero.plusDays(Long.parseLong(value.replaceFirst("\\..*", "")));
      return day ? date.toString() : YearMonth.from(date).toString();
    }
    return value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
  }

  @Override
  public void close() {
    rows.close();
  }
}
