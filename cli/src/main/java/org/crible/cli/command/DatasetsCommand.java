package org.crible.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.cli.Table;
import org.crible.engine.Crible;
import org.crible.engine.json.DatasetsJson;
import org.crible.store.DatasetState;
import org.crible.store.Issue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crible datasets}. */
@Command(
    name = "datasets",
    description = "Shows which lists are loaded, and the issue of each that is in force.",
    footer = {"", "Example:", "  crible datasets --as-of 2024-12-01"})
public final class DatasetsCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "As it was on this day, YYYY-MM-DD (default: the newest issues).")
  private @Nullable LocalDate asOf;

  public DatasetsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    List<DatasetState> states;
    try (Crible crible = desk.open()) {
      states = crible.datasets(asOf);
    }
    if (desk.json()) {
      desk.print(DatasetsJson.write(states));
    } else if (states.isEmpty()) {
      desk.out().println("No list is loaded yet; load one with 'crible load FILE'.");
    } else {
      Table table = new Table("dataset", "list date", ">parties", "issues", "publisher");
      states.forEach(state -> row(table, state));
      table.print(desk.out(), desk.terminal());
    }
    return ExitCode.DONE;
  }

  private static void row(Table table, DatasetState state) {
    Issue issue = state.inForce();
    table.row(
        state.dataset().name(),
        issue == null ? "not yet" : issue.header().listDate().toString(),
        issue == null ? "0" : Figures.count(issue.parties()),
        Integer.toString(state.issues().size()),
        state.dataset().publisher());
  }
}
