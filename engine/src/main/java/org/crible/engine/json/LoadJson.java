package org.crible.engine.json;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.crible.engine.LoadReport;
import org.crible.store.Issue;
import org.crible.store.LoadResult;
import org.crible.store.SkippedRow;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code load --json}: one object for each list. */
public final class LoadJson {
  private LoadJson() {}

  /**
   * An array of reports.
   *
   * @param skipped gives the rows that were skipped
   */
  public static ArrayNode write(
      List<LoadReport> reports, Function<LoadReport, List<SkippedRow>> skipped) {
    ArrayNode array = JsonMapper.shared().createArrayNode();
    reports.forEach(report -> write(report, skipped.apply(report), array.addObject()));
    return array;
  }

  private static void write(LoadReport report, List<SkippedRow> rows, ObjectNode node) {
    LoadResult result = report.result();
    Issue issue = result.issue();
    node.put("file", report.file());
    node.put("dataset", issue.header().dataset().name());
    node.put("format", issue.header().format());
    node.put("list_date", issue.header().listDate().toString());
    node.put("list_date_origin", issue.header().dateOrigin().name().toLowerCase(Locale.ROOT));
    node.put("entities", issue.parties());
    node.put("statements", issue.statements());
    ObjectNode values = node.putObject("values");
    report.values().byName().forEach(values::put);
    ArrayNode skipped = node.putArray("skipped");
    rows.forEach(
        row ->
            skipped
                .addObject()
                .put("file", row.file() == null ? report.file() : row.file())
                .put("line", row.line())
                .put("reason", row.reason()));
    node.put("changed", result.changed());
    node.put("replaced", result.replaced());
    node.put("added", result.added());
    node.put("altered", result.altered());
    node.put("removed", result.removed());
    ArrayNode unmapped = node.putArray("unmapped");
    report
        .unmapped()
        .forEach(
            field ->
                unmapped
                    .addObject()
                    .put("line", field.first().line())
                    .put("field", field.first().field())
                    .put("value", field.first().value())
                    .put("count", field.count()));
    ArrayNode notes = node.putArray("notes");
    report
        .notes()
        .forEach(note -> notes.addObject().put("line", note.line()).put("text", note.text()));
    node.put("all_notes", report.allNotes());
  }
}
