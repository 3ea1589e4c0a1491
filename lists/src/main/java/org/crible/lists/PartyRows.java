package org.crible.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table by the party that they tell of, for layouts that give a party several rows
 * which need not stand together. The table is held in memory, each text once: at most {@value
 * #MAX_CHARACTERS} characters, a hundred times what the longest such list has.
 */
public final class PartyRows {
  static final long MAX_CHARACTERS = 1L << 28;

  private final ListFile file;
  private final List<String> header;
  private final List<String> keys;
  private final Map<String, List<PartyRow>> parties = new LinkedHashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private long characters;

  /**
   * A row of a party.
   *
   * @param line where it stands, counted from 1
   * @param cells the cells that hold something, by column
   */
  public record PartyRow(long line, Map<String, String> cells) {}

  /**
   * @param header the names of the columns
   * @param keys the columns with the party's number, best first
   */
  public PartyRows(ListFile file, List<String> header, List<String> keys) {
    this.file = file;
    this.header = header.stream().map(String::strip).toList();
    this.keys = List.copyOf(keys);
  }

  /**
   * Reads the sheet to its end; a row without a number, or with more cells than the header has, is
   * skipped.
   *
   * @throws UnreadableListException if the sheet is damaged or larger than any list
   */
  public PartyRows read(Sheet sheet, ListSink sink) {
    for (CsvRows.Row row = sheet.next(); row != null; row = sheet.next()) {
      add(row, sink);
    }
    return this;
  }

  private void add(CsvRows.Row row, ListSink sink) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> fields = row.fields();
    String reason = null;
    for (int i = 0; i < fields.size(); i++) {
      String text = fields.get(i).strip();
      if (!text.isEmpty() && i < header.size()) {
        cells.putIfAbsent(header.get(i), held(row.line(), text));
      } else if (!text.isEmpty()) {
        reason = "The row has " + fields.size() + " columns, the header " + header.size() + ".";
      }
    }
    String number = keys.stream().map(cells::get).filter(Objects::nonNull).findFirst().orElse(null);
    if (reason == null && number == null && !cells.isEmpty()) {
      reason =
          "The row has nothing in the column "
              + String.join(" or ", keys)
              + ", so its party is not known.";
    }
    if (reason != null) {
      sink.skipped(new SkippedRow(file.name(), row.line(), reason));
    } else if (number != null) {
      parties.computeIfAbsent(number, n -> new ArrayList<>()).add(new PartyRow(row.line(), cells));
    }
  }

  private String held(long line, String text) {
    String known = texts.putIfAbsent(text, text);
    if (known != null) {
      return known;
    }
    characters += text.length();
    if (characters > MAX_CHARACTERS) {
      throw new UnreadableListException(
          file.name(), line, "is beyond the " + MAX_CHARACTERS + " characters that are held.");
    }
    return text;
  }

  /** The rows by the party's number, in the order of its first row. */
  public Map<String, List<PartyRow>> parties() {
    return parties;
  }

  /** The first value of a column in the rows; null if none has it. */
  public static @Nullable String first(List<PartyRow> rows, String column) {
    return rows.stream()
        .map(row -> row.cells().get(column))
        .filter(text -> text != null)
        .findFirst()
        .orElse(null);
  }
}
