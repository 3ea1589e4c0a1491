package org.crible.cli.command;

import java.util.List;
import org.crible.cli.Desk;
import org.crible.cli.Prose;
import org.crible.cli.Table;
import org.crible.cli.Visible;
import org.crible.engine.Hit;
import org.crible.engine.Screening;
import org.crible.model.Entity;
import org.crible.model.PropertyType;

/** The answer to a query, for people. */
final class ScreeningView {
  private static final int LONGEST = 80;
  private final Desk desk;

  ScreeningView(Desk desk) {
    this.desk = desk;
  }

  void print(Screening screening, boolean explain, boolean silentToo) {
    answer(screening, explain);
    screening.hits().forEach(this::earlier);
    if (screening.silent().isEmpty()) {
      return;
    }
    long count = screening.silent().size();
    say(
        (count == 1 ? "1 result stays" : Figures.count(count) + " results stay")
            + " silent because cleared"
            + (silentToo ? ":" : "; --show-cleared shows them."));
    if (silentToo) {
      table(screening.silent());
      screening.silent().forEach(this::earlier);
    }
  }

  private void earlier(Hit hit) {
    if (hit.clearance() != null) {
      say(hit.entity().id() + ": " + hit.clearance().sentence() + ".");
    }
  }

  private void say(String text) {
    desk.out().println(Prose.wrap(text, desk.terminal().width(), 2));
  }

  private void answer(Screening screening, boolean explain) {
    if (screening.beforeFirstIssue()) {
      desk.out()
          .println(
              "Nothing was listed on "
                  + screening.query().asOf()
                  + ": that is before the first issue of every loaded list.");
    } else if (screening.hits().isEmpty()) {
      desk.out()
          .println(
              (screening.silent().isEmpty() ? "No" : "No other")
                  + " listed party reaches "
                  + Figures.plain(screening.query().threshold())
                  + " for "
                  + asked(screening.query().party())
                  + ".");
    } else {
      table(screening.hits());
      if (explain) {
        screening.hits().forEach(new ExplanationView(desk)::print);
      }
    }
  }

  private static String asked(Entity party) {
    return party.statements(PropertyType.NAME).stream()
        .map(name -> "\"" + shortened(Visible.of(name.value())) + "\"")
        .findFirst()
        .orElse("these identifiers");
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private void table(List<Hit> hits) {
    Table table = new Table(">score", "id", "schema", "name", "lists");
    for (Hit hit : hits) {
      Entity entity = hit.entity();
      table.row(
          Figures.score(hit.score().value()),
          entity.id(),
          entity.schema().name(),
          entity.caption(),
          String.join(", ", hit.datasets()));
    }
    table.print(desk.out(), desk.terminal());
  }
}
