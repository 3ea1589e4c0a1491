package org.crible.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.crible.cli.Advance;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Crible;
import org.crible.engine.LoadOutcome;
import org.crible.engine.LoadReport;
import org.crible.engine.json.LoadJson;
import org.crible.lists.LoadOptions;
import org.crible.store.SkippedRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crible load}. */
@Command(
    name = "load",
    description = {
      "Loads published lists, detected by their content.",
      "A file that cannot be read changes nothing; the others load and the exit code is 3. Loading"
          + " the same file twice changes nothing. A newer issue is kept beside the older ones."
    },
    footer = {
      "",
      "Example:",
      "  crible load sdn.csv add.csv alt.csv consolidated.xml",
      "  crible load mine.jsonl --dataset my_watchlist --list-date 2026-03-01",
      "  crible load customers.csv --mapping customers.yml"
    })
public final class LoadCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files as published; .gz and .zip too.")
  private List<Path> files = List.of();

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      description = "What the list is called (default: as the file says).")
  private @Nullable String dataset;

  @Option(
      names = "--list-date",
      paramLabel = "DATE",
      description =
          "Day of the issue, YYYY-MM-DD (default: the date in the file, else in its name, else"
              + " today).")
  private @Nullable LocalDate listDate;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "Says which column is which property (YAML), for lists of your own in CSV or JSON.")
  private @Nullable Path mapping;

  public LoadCommand(Desk desk) {
    this.desk = desk;
  }

  private LoadOutcome load(Crible crible) {
    try (Advance advance = desk.advance()) {
      LoadOptions options =
          LoadOptions.on(crible.today())
              .withDataset(dataset)
              .withListDate(listDate)
              .withMapping(mapping);
      return crible.load(files, options, advance);
    }
  }

  @Override
  public Integer call() {
    LoadOutcome outcome;
    try (Crible crible = desk.open()) {
      outcome = load(crible);
      Function<LoadReport, List<SkippedRow>> skipped =
          report -> crible.skipped(report.result().issue());
      if (desk.json()) {
        desk.print(LoadJson.write(outcome.loaded(), skipped));
      } else {
        outcome.loaded().forEach(report -> new LoadView(desk).print(report, skipped));
      }
    }
    desk.out().flush();
    outcome.refused().forEach(refusal -> desk.err().println("crible: " + refusal));
    return outcome.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
