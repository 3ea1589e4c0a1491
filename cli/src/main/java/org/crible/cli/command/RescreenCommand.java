package org.crible.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.crible.cli.Advance;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Crible;
import org.crible.engine.ListChange;
import org.crible.engine.Query;
import org.crible.engine.Rescreened;
import org.crible.engine.bulk.Rescreening;
import org.crible.engine.json.RescreeningJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crible rescreen}. */
@Command(
    name = "rescreen",
    description = {
      "Finds the customers that a change of the lists touches: newly touched, touched by a party of"
          + " which the lists now say something else, or released.",
      "Only the listed parties that changed between the two days are screened against. The file is"
          + " one that 'crible screen --input' takes."
    },
    footer = {
      "",
      "Example:",
      "  crible rescreen --customers customers.csv --from 2022-02-18 --to 2022-03-31"
    })
public final class RescreenCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(
      names = "--customers",
      paramLabel = "FILE",
      required = true,
      description = "Customers as .csv or .jsonl.")
  private Path customers = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "DATE",
      required = true,
      description = "The earlier day (YYYY-MM-DD).")
  private LocalDate from = LocalDate.MIN;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      required = true,
      description = "The later day (YYYY-MM-DD).")
  private LocalDate to = LocalDate.MAX;

  @Option(
      names = "--dataset",
      paramLabel = "D",
      description = "Only this list, as 'crible datasets' names it; may be repeated.")
  private Set<String> datasets = new LinkedHashSet<>();

  @Option(
      names = "--threshold",
      paramLabel = "T",
      description = "Least score of a match, up to 1 (default: 0.70).")
  private double threshold = Query.THRESHOLD;

  public RescreenCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Crible crible = desk.open()) {
      ListChange change = crible.change(from, to, datasets);
      Rescreened outcome = outcome(change);
      if (desk.json()) {
        desk.print(RescreeningJson.write(from, to, change, outcome));
      } else {
        new RescreeningView(desk).print(from, to, change, outcome);
      }
    }
    return ExitCode.DONE;
  }

  private Rescreened outcome(ListChange change) {
    try (Advance advance = desk.advance()) {
      return new Rescreening(change, threshold, advance).of(customers);
    }
  }
}
