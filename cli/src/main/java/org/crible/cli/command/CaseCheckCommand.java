package org.crible.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.cli.Prose;
import org.crible.engine.Crible;
import org.crible.evidence.Wording;
import org.crible.evidence.folder.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** {@code crible case check}. */
@Command(
    name = "check",
    description = {
      "Checks that everything in a case holds together: each quote stands in its document, each"
          + " document is as it was received, each name that is used is declared.",
      "Exit code 5 if something does not."
    },
    footer = {"", "Example:", "  crible case check my-case"})
public final class CaseCheckCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "DIR", description = "The case folder.")
  private Path folder = Path.of("");

  public CaseCheckCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    List<Finding> findings;
    try (Crible crible = desk.open()) {
      findings = crible.openCase(folder).check();
    }
    if (desk.json()) {
      ArrayNode array = JsonMapper.shared().createArrayNode();
      findings.forEach(
          finding ->
              array
                  .addObject()
                  .put("kind", finding.kind())
                  .put("subject", finding.subject())
                  .put("text", Wording.in(finding.text(), AnswerLine.LANGUAGE)));
      desk.print(array);
    } else if (findings.isEmpty()) {
      desk.out().println("Everything in " + folder + " holds together.");
    } else {
      int width = desk.terminal().width();
      findings.forEach(
          finding ->
              desk.out()
                  .println(Prose.wrap(Wording.in(finding.text(), AnswerLine.LANGUAGE), width, 2)));
    }
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.BROKEN;
  }
}
