package org.crible.cli.command;

import java.nio.file.Path;
import org.crible.cli.Desk;
import org.crible.engine.bulk.BulkResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What screening many parties gave, in a sentence or two. */
final class BulkView {
  private final Desk desk;

  BulkView(Desk desk) {
    this.desk = desk;
  }

  void print(BulkResult result, Path output) {
    if (desk.json()) {
      ObjectNode node = JsonMapper.shared().createObjectNode();
      node.put("rows", result.rows());
      node.put("matched", result.matched());
      node.put("results", result.results());
      node.put("silent", result.silent());
      node.put("rejected", result.rejected());
      node.put("resumed_at", result.resumedAt());
      desk.print(node);
      return;
    }
    new RowsAside(desk).ignored(result.ignored());
    if (result.resumedAt() > 0) {
      desk.out().println(Figures.rows(result.resumedAt()) + " had been done by an earlier run.");
    }
    desk.out()
        .println(
            Figures.rows(result.rows())
                + " screened, "
                + Figures.count(result.matched())
                + " with a match, "
                + Figures.count(result.results())
                + " results in "
                + output
                + ".");
    if (result.silent() > 0) {
      desk.out()
          .println(
              Figures.count(result.silent())
                  + (result.silent() == 1 ? " result stays" : " results stay")
                  + " silent because cleared (--show-cleared writes them too).");
    }
    new RowsAside(desk).rejected(result.rejected(), result.rejectedFile());
  }
}
