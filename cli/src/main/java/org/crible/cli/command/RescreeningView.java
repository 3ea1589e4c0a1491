package org.crible.cli.command;

import java.time.LocalDate;
import org.crible.cli.Desk;
import org.crible.cli.Table;
import org.crible.engine.ListChange;
import org.crible.engine.Rescreened;
import org.crible.engine.Touch;
import org.crible.engine.json.RescreeningJson;
import org.jspecify.annotations.Nullable;

/** The customers that a change of the lists touches, for people. */
final class RescreeningView {
  private static final int MOST_REASONS = 10;
  private final Desk desk;

  RescreeningView(Desk desk) {
    this.desk = desk;
  }

  void print(LocalDate from, LocalDate to, ListChange change, Rescreened outcome) {
    Table table = new Table("customer", "change", ">before", ">score", "id", "name", "lists");
    for (Rescreened.Customer customer : outcome.touched()) {
      for (Touch touch : customer.touches()) {
        table.row(
            customer.id(),
            RescreeningJson.word(touch.change()),
            score(touch.before()),
            score(touch.after()),
            touch.entity().id(),
            touch.entity().caption(),
            String.join(", ", touch.entity().datasets()));
      }
    }
    if (!outcome.touched().isEmpty()) {
      table.print(desk.out(), desk.terminal());
    }
    desk.out()
        .println(
            Figures.count(outcome.touched().size())
                + " of "
                + Figures.count(outcome.customers())
                + " customers are touched by what changed from "
                + from
                + " to "
                + to
                + " ("
                + Figures.count(change.parties())
                + " listed parties).");
    rejected(outcome);
  }

  private void rejected(Rescreened outcome) {
    new RowsAside(desk).ignored(outcome.ignored());
    if (!outcome.rejected().isEmpty()) {
      desk.err()
          .println(
              "crible: " + Figures.rows(outcome.rejected().size()) + " could not be screened:");
      outcome.rejected().stream()
          .limit(MOST_REASONS)
          .forEach(row -> desk.err().println("  line " + row.line() + ": " + row.reason()));
    }
  }

  private static String score(@Nullable Double score) {
    return score == null ? "" : Figures.score(score);
  }
}
