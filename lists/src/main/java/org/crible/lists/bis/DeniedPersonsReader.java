package org.crible.lists.bis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.crible.lists.PartyDraft;
import org.crible.lists.PostalAddress;
import org.crible.lists.SkippedRow;
import org.crible.lists.SourceFields;
import org.crible.lists.StableId;
import org.crible.lists.UnmappedField;
import org.crible.lists.UnreadableListException;
import org.crible.model.Dataset;
import org.crible.model.FollowTheMoney;
import org.jspecify.annotations.Nullable;

/** Reads {@code dpl.txt}: one denied person and address a row. */
public final class DeniedPersonsReader implements ListReader {
  private static final SourceFields FIELDS = SourceFields.of(DeniedPersonsReader.class);
  private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
  private static final Pattern ZIP = Pattern.compile("\\d{5}(?:-\\d{4})?");
  private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

  /** Whether the file is the bureau's text. */
  public static boolean recognises(Head head) {
    String header = head.firstLine();
    return header.contains("\t")
        && header.contains("Effective_Date")
        && header.contains("FR_Citation");
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    Dataset dataset = Datasets.of(load.format(), options, "us-bis-dpl");
    sink.header(new ListHeader(dataset, load.format(), DateInName.resolve(file, options, null)));
    Map<String, Long> seen = new HashMap<>();
    try (CsvRows rows = new CsvRows(file, '\t')) {
      CsvRows.Row header = rows.next();
      List<String> columns = header == null ? List.of() : header.fields();
      if (!columns.contains("Name")) {
        throw new UnreadableListException(file.name(), 1, "has no header with the column Name.");
      }
      for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
        row(file, dataset, columns, row, seen, sink);
      }
    }
    if (seen.isEmpty()) {
      throw new UnreadableListException(file.name(), 0, "holds no party that can be read.");
    }
  }

  private static void row(
      ListFile file,
      Dataset dataset,
      List<String> columns,
      CsvRows.Row row,
      Map<String, Long> seen,
      ListSink sink) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.fields().size(); i++) {
      String column = i < columns.size() ? columns.get(i).strip() : "column " + (i + 1);
      if (!row.fields().get(i).isBlank()) {
        cells.put(column, row.fields().get(i).strip());
      }
    }
    if (!cells.containsKey("Name") || row.fields().size() < columns.size()) {
      String reason = "The row has no name or not all of its " + columns.size() + " columns.";
      sink.skipped(new SkippedRow(file.name(), row.line(), reason));
      return;
    }
    PartyDraft draft = draft(dataset, cells, row.line(), seen);
    FIELDS.unknown(
        cells,
        (column, value) -> {
          draft.unmapped(new UnmappedField(file.name(), row.line(), column, value), sink);
        });
    draft.emit(sink);
  }

  private static PartyDraft draft(
      Dataset dataset, Map<String, String> cells, long line, Map<String, Long> seen) {
    PartyDraft draft =
        new PartyDraft(dataset, number(cells, line, seen), FollowTheMoney.schema("LegalEntity"));
    draft.put("name", cells.get("Name"), "Name");
    draft.address(
        new PostalAddress(
            null,
            cells.get("Street_Address"),
            null,
            cells.get("City"),
            cells.get("State"),
            cells.get("Postal_Code"),
            cells.get("Country"),
            null,
            null),
        "Street_Address to Country");
    american(draft, cells);
    var sanction = draft.sanction();
    date(draft, "startDate", cells.get("Effective_Date"), "Effective_Date");
    date(draft, "endDate", cells.get("Expiration_Date"), "Expiration_Date");
    PartyDraft.dates(sanction, "modifiedAt", cells.get("Last_Update"), "Last_Update");
    String standard = cells.get("Standard_Order");
    if (standard != null) {
      String text = "Standard order: " + standard;
      sanction.add("provisions", text, standard, "Standard_Order", null);
    }
    sanction.add("status", cells.get("Action"), null, "Action", null);
    sanction.add("reason", cells.get("FR_Citation"), null, "FR_Citation", null);
    draft.party().add("topics", "export.control");
    return draft;
  }

  /**
   * The bureau numbers nobody: the id is a hash of name and first day of the order; a further row
   * of the same takes its address as well.
   */
  private static String number(Map<String, String> cells, long line, Map<String, Long> seen) {
    String key = cells.get("Name") + "|" + cells.get("Effective_Date");
    if (seen.putIfAbsent(key, line) != null) {
      key += "|" + cells.get("Street_Address") + "|" + cells.get("City");
    }
    String numbered = key;
    for (int again = 2; !isOwn(numbered, line, seen); again++) {
      numbered = key + "|" + again;
    }
    return StableId.of("n", numbered).substring(2);
  }

  private static boolean isOwn(String key, long line, Map<String, Long> seen) {
    Long before = seen.putIfAbsent(key, line);
    return before == null || before == line;
  }

  /** The country is left blank for most addresses in the United States. */
  private static void american(PartyDraft draft, Map<String, String> cells) {
    String state = cells.getOrDefault("State", "");
    String code = cells.getOrDefault("Postal_Code", "");
    if (!cells.containsKey("Country")
        && STATE.matcher(state).matches()
        && ZIP.matcher(code).matches()) {
      draft.party().add("country", "us", state + " " + code, "State, Postal_Code", null);
    }
  }

  /** Dates stand as month, day, year. */
  private static void date(PartyDraft draft, String property, @Nullable String text, String field) {
    if (text != null) {
      Matcher day = DAY.matcher(text);
      String iso = day.matches() ? day.group(3) + "-" + day.group(1) + "-" + day.group(2) : text;
      if (day.matches() && org.crible.model.PartialDate.parse(iso) != null) {
        draft.sanction().add(property, iso, text, field, null);
      } else {
        PartyDraft.dates(draft.sanction(), property, text, field);
      }
    }
  }
}
