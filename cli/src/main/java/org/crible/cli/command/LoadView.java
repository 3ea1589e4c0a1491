package org.crible.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crible.cli.Desk;
import org.crible.cli.Prose;
import org.crible.engine.LoadReport;
import org.crible.engine.UnmappedFields;
import org.crible.lists.ListNote;
import org.crible.lists.UnmappedField;
import org.crible.store.Issue;
import org.crible.store.LoadResult;
import org.crible.store.SkippedRow;

/** What loading a file gave, for people. Long lists are cut here, never in {@code --json}. */
final class LoadView {
  private static final int SHOWN = 10;
  private static final int SHOWN_LINES = 20;
  private final Desk desk;

  LoadView(Desk desk) {
    this.desk = desk;
  }

  void print(LoadReport report, Function<LoadReport, List<SkippedRow>> skipped) {
    LoadResult result = report.result();
    Issue issue = result.issue();
    desk.out().println(desk.terminal().bold(report.file()));
    line("dataset", issue.header().dataset().name() + ", " + issue.header().dataset().title());
    line("format", issue.header().format());
    line("list date", issue.header().listDate() + " (" + origin(issue) + ")");
    line("entities", Figures.count(issue.parties()) + " listed parties");
    line("statements", Figures.count(issue.statements()));
    line("with", values(report));
    line("skipped", issue.skipped() == 0 ? "no row" : Figures.rows(issue.skipped()));
    if (issue.skipped() > 0) {
      cut(skipped.apply(report).stream().map(LoadView::sentence).toList());
    }
    line("changed", change(result));
    if (!report.unmapped().isEmpty()) {
      long all = report.unmapped().stream().mapToLong(UnmappedFields::count).sum();
      line("not known", Figures.count(all) + " fields that Crible has no place for");
      cut(report.unmapped().stream().map(LoadView::sentence).toList());
    }
    if (!report.notes().isEmpty()) {
      line("notes", Figures.count(report.allNotes()));
      cut(summary(report.notes()));
    }
  }

  private static String values(LoadReport report) {
    return report.values().byName().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> Figures.count(entry.getValue()) + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  /**
   * Notes that differ only in what they name, as one sentence with all their lines: the first says
   * for all what there is to say.
   */
  private static List<String> summary(List<ListNote> notes) {
    Map<String, List<ListNote>> alike = new LinkedHashMap<>();
    for (ListNote note : notes) {
      String kind = note.text().replaceAll("'[^']*'|\"[^\"]*\"|\\b[\\p{Alnum}-]*[0-9][^\\s]*", "…");
      alike.computeIfAbsent(kind, k -> new ArrayList<>()).add(note);
    }
    return alike.values().stream().map(LoadView::sentence).toList();
  }

  private static String sentence(List<ListNote> alike) {
    ListNote first = alike.getFirst();
    if (alike.size() == 1) {
      return at(first.line()) + first.text();
    }
    String lines =
        alike.stream()
            .map(ListNote::line)
            .filter(line -> line > 0)
            .distinct()
            .map(String::valueOf)
            .limit(SHOWN_LINES)
            .collect(Collectors.joining(", "));
    String more = alike.size() > SHOWN_LINES ? " and more" : "";
    return Figures.count(alike.size())
        + " times"
        + (lines.isEmpty() ? "" : ", lines " + lines + more)
        + "; the first: "
        + first.text();
  }

  private static String origin(Issue issue) {
    return switch (issue.header().dateOrigin()) {
      case STATED -> "as stated with --list-date";
      case FILE -> "stands in the file";
      case FILE_NAME -> "stands in the file's name";
      case DAY_OF_LOADING -> "day of loading: nothing says the real one";
    };
  }

  private static String change(LoadResult result) {
    if (!result.changed()) {
      return "nothing; this content was loaded before";
    }
    return Figures.count(result.added())
        + " entities added, "
        + Figures.count(result.altered())
        + " altered, "
        + Figures.count(result.removed())
        + " removed"
        + (result.replaced() ? "; the earlier content of this day is replaced" : "");
  }

  private static String sentence(UnmappedFields fields) {
    UnmappedField first = fields.first();
    return first.field()
        + (fields.count() > 1 ? ", " + Figures.count(fields.count()) + " times" : "")
        + (first.line() > 0 ? ", first in line " + first.line() : "");
  }

  private static String sentence(SkippedRow row) {
    return (row.file() == null ? "" : row.file() + ", ") + at(row.line()) + row.reason();
  }

  private static String at(long line) {
    return line > 0 ? "line " + line + ": " : "";
  }

  private void line(String label, String value) {
    String start = "  %-11s ".formatted(label);
    desk.out()
        .println(
            start
                + Prose.wrap(value, desk.terminal().width() - start.length(), 0)
                    .replace("\n", "\n" + " ".repeat(start.length())));
  }

  private void cut(List<String> sentences) {
    sentences.stream()
        .limit(SHOWN)
        .forEach(s -> desk.out().println("    " + Prose.wrap(s, desk.terminal().width(), 6)));
    if (sentences.size() > SHOWN) {
      desk.out()
          .println("    and " + Figures.count(sentences.size() - SHOWN) + " more; all in --json");
    }
  }
}
