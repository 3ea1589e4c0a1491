package org.crible.lists.uk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.crible.lists.PartyRows.PartyRow;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.lists.UnreadableListException;

/** The parties of a table, each told in several rows. */
final class TableDesignations {
  private final TableLayout layout;
  private final Reading reading;
  private final Map<String, Parts> parties = new LinkedHashMap<>();
  private final Map<String, List<Part>> notes = new LinkedHashMap<>();

  TableDesignations(TableLayout layout, Reading reading) {
    this.layout = layout;
    this.reading = reading;
  }

  /** Reports cells under columns that nobody knows, and keeps them for the notes. */
  void unknown(String number, List<PartyRow> rows) {
    Set<String> seen = new HashSet<>();
    for (PartyRow row : rows) {
      row.cells()
          .forEach(
              (column, text) -> {
                if (!layout.knows(column) && seen.add(column + ": " + text)) {
                  unknown(number, row.line(), column, text);
                }
              });
    }
  }

  void unknown(String number, long line, String column, String text) {
    reading.sink().unmapped(new UnmappedField(reading.file().name(), line, column, text));
    notes
        .computeIfAbsent(number, n -> new ArrayList<>())
        .add(Part.of(column + ": " + text, column));
  }

  /** Takes a party's rows; one that is not read is skipped. */
  void add(String number, List<PartyRow> rows) {
    Parts parts = Parts.of(rows, layout);
    Optional<String> refusal = Designation.refusal(number, parts);
    if (refusal.isPresent()) {
      long line = rows.getFirst().line();
      reading.sink().skipped(new SkippedRow(reading.file().name(), line, refusal.get()));
    } else {
      parties.put(number, parts);
    }
  }

  /**
   * Hands all parties to the sink.
   *
   * @param id what makes the id of a number
   * @throws UnreadableListException if there is none
   */
  void emit(UnaryOperator<String> id) {
    if (parties.isEmpty()) {
      throw new UnreadableListException(
          reading.file().name(), 0, "holds no party that can be read.");
    }
    parties.forEach((number, parts) -> reading.index().add(id.apply(number), parts));
    parties.forEach(
        (number, parts) ->
            Designation.emit(
                id.apply(number), parts, reading, notes.getOrDefault(number, List.of())));
    reading.report();
  }
}
