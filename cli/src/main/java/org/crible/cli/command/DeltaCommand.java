package org.crible.cli.command;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Crible;
import org.crible.engine.Delta;
import org.crible.engine.json.DeltaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crible delta}. */
@Command(
    name = "delta",
    description = {
      "Shows what changed in a list between two days: who was added, who was removed, and what is"
          + " said differently of whom.",
      "Compares the issues that were in force on the two days. A changed address, sanction,"
          + " identification or link counts as a change of its party."
    },
    footer = {"", "Example:", "  crible delta us_ofac_sdn --from 2022-02-18 --to 2022-03-31"})
public final class DeltaCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "DATASET", description = "The list, as 'crible datasets' names it.")
  private String dataset = "";

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

  public DeltaCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Delta delta;
    try (Crible crible = desk.open()) {
      delta = crible.delta(dataset, from, to);
    }
    if (desk.json()) {
      desk.print(DeltaJson.write(delta));
    } else {
      new DeltaView(desk).print(delta);
    }
    return ExitCode.DONE;
  }
}
