package org.crible.lists.ofac;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.crible.lists.CsvRows;
import org.crible.lists.DateInName;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListHeader;
import org.crible.lists.ListLoad;
import org.crible.lists.ListNote;
import org.crible.lists.ListReader;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.PartyNames;
import org.crible.lists.SkippedRow;
import org.crible.lists.TreasuryLabels;
import org.crible.lists.UnreadableListException;
import org.jspecify.annotations.Nullable;

/**
 * Reads an OFAC list from its CSV files: twice over the parties (first their names, so that "Linked
 * To" finds its object), once over addresses and other names.
 */
public final class OfacCsvReader implements ListReader {
  /** The last line of OFAC's files is the end-of-file mark of another age. */
  static final String END_MARK = "\u001A";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** Whether the file is one of the three of an OFAC list. */
  public static boolean recognises(Head head) {
    return OfacParts.of(head).isPresent();
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    PartyNames names = OfacNames.of(file);
    OfacLists.Choice choice = OfacLists.choose(file, options, names.programs());
    ListHeader list =
        new ListHeader(choice.dataset(), load.format(), DateInName.resolve(file, options, null));
    sink.header(list);
    choice.note().ifPresent(sink::note);
    SideRows side = SideRows.of(load, names, sink);
    OfacParty parties = new OfacParty(list, file, names, side, sink);
    Map<String, Long> seen = new HashMap<>();
    try (CsvRows rows = new CsvRows(file)) {
      CsvRows.Row last = null;
      RowOrder order = new RowOrder(file, sink);
      for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
        order.row(row);
        if (!isEndMark(row)) {
          party(file, row, seen, parties, sink);
        }
        last = row;
      }
      end(file, last, sink);
    }
    if (seen.isEmpty()) {
      throw new UnreadableListException(file.name(), 0, "holds no party that can be read.");
    }
  }

  private static void party(
      ListFile file, CsvRows.Row row, Map<String, Long> seen, OfacParty parties, ListSink sink) {
    List<String> fields = row.fields();
    String uid = fields.getFirst().strip();
    String refusal = refusal(fields);
    if (refusal != null) {
      sink.skipped(new SkippedRow(file.name(), row.line(), refusal));
    } else if (seen.putIfAbsent(uid, row.line()) != null) {
      String reason = "Party " + uid + " stands already in line " + seen.get(uid) + ".";
      sink.skipped(new SkippedRow(file.name(), row.line(), reason));
    } else {
      parties.emit(row.line(), fields);
      remarks(file, row.line(), uid, fields.get(11), sink);
    }
  }

  static boolean isNumber(String uid) {
    return NUMBER.matcher(uid).matches();
  }

  static boolean isEndMark(CsvRows.Row row) {
    return row.fields().getFirst().strip().equals(END_MARK);
  }

  /**
   * Notes a file whose last row is not the publisher's end mark: a download may have broken off.
   */
  static void end(ListFile file, CsvRows.@Nullable Row last, ListSink sink) {
    if (last != null && !isEndMark(last)) {
      String text = "The file " + file.fileName() + " has no end mark; it may be cut off.";
      sink.note(new ListNote(file.name(), last.line(), text));
    }
  }

  /** Why a row of parties is not read; null if it is. */
  static @Nullable String refusal(List<String> fields) {
    if (fields.size() != OfacParts.SDN.columns()) {
      return columns(fields);
    }
    boolean party = isNumber(fields.getFirst().strip()) && !blank(fields.get(1));
    return party ? null : "The row has no party number or no name.";
  }

  private static void remarks(ListFile file, long line, String uid, String remarks, ListSink sink) {
    String text = null;
    if (TreasuryLabels.tooLong(remarks)) {
      text =
          "The remarks of party %s have %,d characters, more than the publisher writes; they are"
              + " kept as text and not taken apart.";
    } else if (remarks.length() >= TreasuryLabels.cutAt()) {
      text =
          "The publisher cut the remarks of party %s at %2$,d characters; what followed is not in"
              + " the file.";
    }
    if (text != null) {
      int count = TreasuryLabels.tooLong(remarks) ? remarks.length() : TreasuryLabels.cutAt();
      sink.note(new ListNote(file.name(), line, String.format(Locale.ROOT, text, uid, count)));
    }
  }

  static String columns(List<String> fields) {
    return "The row has " + fields.size() + " columns, which no OFAC file has at this place.";
  }

  /** OFAC writes {@code -0-} where there is nothing. */
  static boolean blank(String field) {
    return field.isBlank() || field.strip().equals("-0-");
  }

  /** The field without blanks around it; null where there is nothing. */
  static @Nullable String value(String field) {
    return blank(field) ? null : field.strip();
  }
}
