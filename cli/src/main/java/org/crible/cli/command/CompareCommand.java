package org.crible.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crible.cli.Advance;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.bulk.BulkComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code crible compare}. */
@Command(
    name = "compare",
    description = {
      "Scores pairs of names; needs and uses no loaded list.",
      "The input has the columns schema, name1, name2; the output has all its columns and score."
    },
    footer = {"", "Example:", "  crible compare --input pairs.csv --output scores.csv"})
public final class CompareCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "FILE",
      description = "The pairs, a .csv file.")
  private @Nullable Path input;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "The pairs with their scores, a .csv file.")
  private @Nullable Path output;

  public CompareCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (input == null || output == null) {
      throw new IllegalArgumentException("Give --input and --output.");
    }
    long pairs;
    try (Advance advance = desk.advance()) {
      pairs = BulkComparison.compare(input, output, advance);
    }
    if (desk.json()) {
      desk.print(JsonMapper.shared().createObjectNode().put("pairs", pairs));
    } else {
      desk.out().println(Figures.count(pairs) + " pairs scored in " + output + ".");
    }
    return ExitCode.DONE;
  }
}
