package org.crible.cli.command;

import java.nio.file.Path;
import org.crible.cli.Desk;
import org.crible.cli.Table;
import org.crible.engine.bulk.BacktestResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What another profile would change, in figures. */
final class BacktestView {
  private final Desk desk;

  BacktestView(Desk desk) {
    this.desk = desk;
  }

  void print(BacktestResult result, Path output) {
    if (desk.json()) {
      desk.print(json(result));
      return;
    }
    new RowsAside(desk).ignored(result.ignored());
    desk.out().println(Figures.rows(result.rows()) + " screened by both; what differs: " + output);
    desk.out().println();
    Table table = new Table(">results", "with the profile on trial");
    table.row(Figures.count(result.same()), "stay as they are");
    table.row(Figures.count(result.appear()), "appear");
    table.row(Figures.count(result.vanish()), "vanish");
    table.row(Figures.count(result.move()), "move to another score");
    table.print(desk.out(), desk.terminal());
    desk.out().println();
    desk.out()
        .println(
            Figures.rows(result.touched())
                + " would have a result and have none now; "
                + Figures.rows(result.released())
                + " would have none any more.");
    new RowsAside(desk).rejected(result.rejected(), result.rejectedFile());
  }

  private static ObjectNode json(BacktestResult result) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("rows", result.rows());
    node.put("same", result.same());
    node.put("appear", result.appear());
    node.put("vanish", result.vanish());
    node.put("move", result.move());
    node.put("rows_touched", result.touched());
    node.put("rows_released", result.released());
    node.put("rejected", result.rejected());
    return node;
  }
}
