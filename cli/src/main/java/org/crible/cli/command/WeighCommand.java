package org.crible.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Casework;
import org.crible.engine.Crible;
import org.crible.evidence.Weighing;
import org.crible.evidence.weigh.WeighingJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crible weigh}. */
@Command(
    name = "weigh",
    description = {
      "Weighs the claims of a case: each question's answer, and which measure the evidence"
          + " carries.",
      "Counts proposed claims too, marked as unreviewed, until they are accepted or rejected."
    },
    footer = {"", "Example:", "  crible weigh my-case --as-of 2024-11-18"})
public final class WeighCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "DIR", description = "The case folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "By the law of this day, and what had been published by then (YYYY-MM-DD).")
  private @Nullable LocalDate asOf;

  @Option(names = "--reviewed-only", description = "Leave out claims that nobody has accepted.")
  private boolean reviewedOnly;

  public WeighCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Crible crible = desk.open()) {
      Casework casework = crible.openCase(folder);
      Weighing weighing = casework.weigh(asOf, reviewedOnly);
      if (desk.json()) {
        desk.print(WeighingJson.tree(weighing, casework.read().language()));
      } else {
        new WeighingView(desk).print(weighing);
      }
    }
    return ExitCode.DONE;
  }
}
