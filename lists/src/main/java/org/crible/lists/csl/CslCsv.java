package org.crible.lists.csl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.crible.lists.CsvRows;
import org.crible.lists.IdentityDocument;
import org.crible.lists.ListFile;
import org.crible.lists.PostalAddress;
import org.crible.lists.SourceFields;
import org.crible.lists.TreasuryLabels;
import org.crible.lists.UnreadableListException;
import org.crible.model.type.Countries;
import org.jspecify.annotations.Nullable;

/** The rows of the CSV, whose columns are found by their header. */
final class CslCsv implements CslRecords {
  private static final SourceFields FIELDS = SourceFields.of(CslCsv.class, "csv-fields.yml");

  /** Columns that hold several values. */
  private static final Set<String> LISTS =
      Set.of(
          "programs",
          "alt_names",
          "citizenships",
          "dates_of_birth",
          "nationalities",
          "places_of_birth");

  private static final Pattern SEMICOLON = Pattern.compile(";\\s+");
  private static final Pattern AND = Pattern.compile("^and\\s+");
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

  private final CsvRows rows;
  private final List<String> columns;

  CslCsv(ListFile file) {
    this.rows = new CsvRows(file);
    CsvRows.Row header = rows.next();
    this.columns =
        header == null
            ? List.of()
            : header.fields().stream().map(f -> f.strip().toLowerCase(Locale.ROOT)).toList();
    if (!columns.contains("source") || !columns.contains("name")) {
      rows.close();
      throw new UnreadableListException(
          file.name(), 1, "has no header with the columns source and name.");
    }
  }

  @Override
  public @Nullable CslRecord next(String source, BiConsumer<String, String> unknown) {
    int at = columns.indexOf("source");
    CsvRows.Row row = rows.next();
    while (row != null && !source.isEmpty() && !source.equals(cell(row, at))) {
      row = rows.next();
    }
    return row == null ? null : record(row, unknown);
  }

  private static String cell(CsvRows.Row row, int at) {
    return at < row.fields().size() ? row.fields().get(at).strip() : "";
  }

  private CslRecord record(CsvRows.Row row, BiConsumer<String, String> unknown) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.fields().size(); i++) {
      String column = i < columns.size() ? columns.get(i) : "column " + (i + 1);
      if (!row.fields().get(i).isBlank()) {
        cells.put(column, row.fields().get(i).strip());
      }
    }
    FIELDS.unknown(cells, unknown);
    Map<String, List<String>> values = new LinkedHashMap<>();
    cells.forEach(
        (column, text) ->
            values.put(column, LISTS.contains(column) ? pieces(text) : List.of(text)));
    List<String> unread = new ArrayList<>();
    List<IdentityDocument> numbers = numbers(cells.getOrDefault("ids", ""), unread);
    List<PostalAddress> addresses =
        pieces(cells.getOrDefault("addresses", "")).stream().map(CslCsv::address).toList();
    return new CslRecord(row.line(), values, addresses, numbers, unread);
  }

  private static List<String> pieces(String text) {
    return SEMICOLON
        .splitAsStream(text)
        .map(piece -> AND.matcher(piece).replaceFirst("").strip())
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /** An address ends with its country, mostly as a code; a lone code is no more than a country. */
  private static PostalAddress address(String text) {
    String last = text.substring(text.lastIndexOf(',') + 1).strip();
    boolean country = Countries.code(last).isPresent();
    String full = country && CODE.matcher(text).matches() ? null : text;
    return new PostalAddress(full, null, null, null, null, null, country ? last : null, null, null);
  }

  /**
   * The numbers, each {@code COUNTRY, number, type} or {@code value, type}. A value may itself hold
   * the semicolon that parts them, so a piece without a type that is known belongs to the next.
   */
  private static List<IdentityDocument> numbers(String text, List<String> unread) {
    List<IdentityDocument> numbers = new ArrayList<>();
    String open = "";
    for (String piece : SEMICOLON.split(text, -1)) {
      open = open.isEmpty() ? piece.strip() : open + "; " + piece.strip();
      int comma = open.lastIndexOf(", ");
      String type = comma < 0 ? "" : open.substring(comma + 2);
      if (!type.isEmpty() && TreasuryLabels.find(type + " 1").isPresent()) {
        numbers.add(number(open.substring(0, comma), type));
        open = "";
      }
    }
    if (!open.isBlank()) {
      for (String piece : SEMICOLON.split(open, -1)) {
        int comma = piece.lastIndexOf(", ");
        if (comma > 0) {
          numbers.add(number(piece.substring(0, comma), piece.substring(comma + 2)));
        } else {
          unread.add(piece);
        }
      }
    }
    return numbers;
  }

  private static IdentityDocument number(String value, String type) {
    boolean country =
        value.length() > 4
            && CODE.matcher(value.substring(0, 2)).matches()
            && value.startsWith(", ", 2);
    return country
        ? IdentityDocument.of(type, value.substring(4), value.substring(0, 2))
        : IdentityDocument.of(type, value, null);
  }

  @Override
  public Map<String, LocalDate> dates() {
    return Map.of();
  }

  @Override
  public void close() {
    rows.close();
  }
}
