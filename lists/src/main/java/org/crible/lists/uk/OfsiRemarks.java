package org.crible.lists.uk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.lists.PartyRows.PartyRow;

/** Takes OFSI's column Other Information apart at its labels, {@code (UN Ref):QDi.001}. */
final class OfsiRemarks {
  static final String COLUMN = "Other Information";

  private static final Pattern SHAPE = Pattern.compile("\\(([\\p{L}][^():]{1,40})\\):");

  private final TableLayout layout;
  private final Pattern references;

  OfsiRemarks(TableLayout layout) {
    this.layout = layout;
    String one = "(?:" + Vocabulary.WORDS.unique_id() + "|" + Vocabulary.WORDS.un_reference() + ")";
    this.references =
        Pattern.compile(
            "\\s*(" + one + "(?:\\s*(?:,|;|and|&)?\\s*" + one + ")*)[.;,]?\\s*(.*)",
            Pattern.DOTALL);
  }

  /**
   * The row with a cell for each label; what belongs to none stays in the column.
   *
   * @param unknown takes a label that is not known, and what follows it
   */
  PartyRow apart(PartyRow row, BiConsumer<String, String> unknown) {
    String text = row.cells().get(COLUMN);
    if (text == null) {
      return row;
    }
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    cells.remove(COLUMN);
    Matcher mark = SHAPE.matcher(text);
    String column = COLUMN;
    int from = 0;
    while (mark.find()) {
      if (!layout.prose().contains(mark.group(1))) {
        piece(cells, column, text.substring(from, mark.start()), unknown);
        column = COLUMN + ": " + mark.group(1);
        from = mark.end();
      }
    }
    piece(cells, column, text.substring(from), unknown);
    return new PartyRow(row.line(), cells);
  }

  private void piece(
      Map<String, String> cells, String column, String text, BiConsumer<String, String> unknown) {
    String plain = text.strip();
    String path = layout.path(column).orElse("");
    if (path.isEmpty()) {
      unknown.accept(column, plain);
      return;
    }
    if (path.equals("UniqueID") || path.equals("UNReferenceNumber")) {
      Matcher numbers = references.matcher(plain);
      boolean found = numbers.matches();
      piece(cells, COLUMN, found ? numbers.group(2) : plain, unknown);
      plain = found ? numbers.group(1) : "";
    }
    if (!plain.isEmpty()) {
      cells.merge(column, plain, (old, more) -> old + "\n" + more);
    }
  }
}
