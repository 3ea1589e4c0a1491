package org.crible.cli.command;

import java.util.stream.Collectors;
import org.crible.cli.Desk;
import org.crible.cli.Prose;
import org.crible.cli.Table;
import org.crible.engine.Hit;
import org.crible.engine.Screening;
import org.crible.model.Entity;
import org.crible.model.Explanation;
import org.crible.model.PropertyType;
import org.crible.model.Statement;

/** The answer to a query, for people. */
final class ScreeningView {
  private static final int STEP = 2;
  private final Desk desk;

  ScreeningView(Desk desk) {
    this.desk = desk;
  }

  void print(Screening screening, boolean explain) {
    if (screening.beforeFirstIssue()) {
      desk.out()
          .println(
              "Nothing was listed on "
                  + screening.query().asOf()
                  + ": that is before the first issue of every loaded list.");
    } else if (screening.hits().isEmpty()) {
      desk.out()
          .println(
              "No listed party reaches "
                  + Figures.plain(screening.query().threshold())
                  + " for "
                  + asked(screening.query().party())
                  + ".");
    } else {
      table(screening);
      if (explain) {
        screening.hits().forEach(this::explain);
      }
    }
  }

  private static String asked(Entity party) {
    return party.statements(PropertyType.NAME).stream()
        .map(name -> "\"" + name.value() + "\"")
        .findFirst()
        .orElse("these identifiers");
  }

  private void table(Screening screening) {
    Table table = new Table(">score", "id", "schema", "name", "lists");
    for (Hit hit : screening.hits()) {
      Entity entity = hit.entity();
      table.row(
          Figures.score(hit.score().value()),
          entity.id(),
          entity.schema().name(),
          entity.caption(),
          String.join(", ", entity.datasets()));
    }
    table.print(desk.out(), desk.terminal());
  }

  private void explain(Hit hit) {
    desk.out().println();
    desk.out().println(desk.terminal().bold(hit.entity().id() + "  " + hit.entity().caption()));
    step(hit.score().explanation(), STEP);
  }

  private void step(Explanation step, int indent) {
    String start = " ".repeat(indent) + "%-8s  ".formatted(Figures.plain(step.value()));
    String sources =
        step.statements().stream()
            .map(ScreeningView::source)
            .distinct()
            .collect(Collectors.joining("; "));
    String text =
        step.detail() + " [" + step.rule() + (sources.isEmpty() ? "" : "; " + sources) + "]";
    desk.out().println(start + Prose.wrap(text, desk.terminal().width(), start.length()));
    step.children().forEach(child -> step(child, indent + STEP));
  }

  private static String source(Statement statement) {
    String where = statement.field() == null ? "" : ", " + statement.field();
    return statement.property() + " in " + statement.dataset() + where;
  }
}
