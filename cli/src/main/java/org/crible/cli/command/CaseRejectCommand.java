package org.crible.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Crible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crible case reject}. */
@Command(
    name = "reject",
    description = "Rejects proposed claims; all of those named or none.",
    footer = {"", "Example:", "  crible case reject my-case c3 c7 --by \"A. Officer\""})
public final class CaseRejectCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "DIR", description = "The case folder.")
  private Path folder = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "CLAIM", description = "Claim ids.")
  private List<String> claims = List.of();

  @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: you).")
  private @Nullable String by;

  public CaseRejectCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Crible crible = desk.open()) {
      crible.openCase(folder).reject(claims, by == null ? desk.user() : by);
    }
    new ReviewView(desk).print(claims, "rejected");
    return ExitCode.DONE;
  }
}
