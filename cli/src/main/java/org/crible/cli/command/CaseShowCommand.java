package org.crible.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Crible;
import org.crible.engine.json.CaseJson;
import org.crible.evidence.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code crible case show}. */
@Command(
    name = "show",
    description = "Shows what a case holds: subjects, questions, documents, sources, claims.",
    footer = {"", "Example:", "  crible case show my-case"})
public final class CaseShowCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "DIR", description = "The case folder.")
  private Path folder = Path.of("");

  public CaseShowCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Case kase;
    try (Crible crible = desk.open()) {
      kase = crible.openCase(folder).shown();
    }
    if (desk.json()) {
      desk.print(CaseJson.write(kase));
    } else {
      new CaseView(desk).print(kase);
    }
    return ExitCode.DONE;
  }
}
