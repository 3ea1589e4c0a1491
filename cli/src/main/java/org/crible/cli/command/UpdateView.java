package org.crible.cli.command;

import java.util.List;
import org.crible.cli.Desk;
import org.crible.engine.LoadReport;
import org.crible.engine.UpdateReport;
import org.crible.store.Issue;

/** What updating gave, a line for each list. */
final class UpdateView {
  private final Desk desk;

  UpdateView(Desk desk) {
    this.desk = desk;
  }

  void print(List<UpdateReport> reports) {
    for (UpdateReport report : reports) {
      String name = desk.terminal().bold(report.source().dataset());
      switch (report.status()) {
        case LOADED -> {
          if (report.outcome() != null) {
            report.outcome().loaded().forEach(load -> desk.out().println(line(load)));
          }
        }
        case UNCHANGED -> desk.out().println(name + ": the publisher says it has not changed");
        case REFUSED -> desk.out().println(name + ": refused; the last good state stays");
        case FAILED -> desk.out().println(name + ": not fetched; the last good state stays");
      }
    }
  }

  private String line(LoadReport load) {
    Issue issue = load.result().issue();
    return "%s: issue of %s, %s listed parties, %s"
        .formatted(
            desk.terminal().bold(issue.header().dataset().name()),
            issue.header().listDate(),
            Figures.count(issue.parties()),
            load.result().changed() ? "loaded" : "the same content as before");
  }
}
