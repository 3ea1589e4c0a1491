package org.crible.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.crible.cli.Advance;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Addition;
import org.crible.engine.Casework;
import org.crible.engine.Crible;
import org.crible.engine.InputRefusedException;
import org.crible.engine.json.AdditionJson;
import org.crible.evidence.UnreadableCaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crible case add}. */
@Command(
    name = "add",
    description = {
      "Copies documents into a case, reads them, and stores the proposed claims and questions.",
      "A document that cannot be read changes nothing; the others are added and the exit code is 3."
    },
    footer = {
      "",
      "Example:",
      "  crible case add my-case report.txt --publisher \"News agency\" \\",
      "      --published 2024-11-15"
    })
public final class CaseAddCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(index = "0", paramLabel = "DIR", description = "The case folder.")
  private Path folder = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Text or HTML.")
  private List<Path> files = List.of();

  @Option(
      names = "--publisher",
      paramLabel = "P",
      description = "Who published them: a name, or the id of one of the case's sources.")
  private @Nullable String publisher;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When they were published: YYYY-MM-DD or YYYY-MM.")
  private @Nullable String published;

  public CaseAddCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    List<Addition> additions = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    try (Crible crible = desk.open();
        Advance advance = desk.advance()) {
      Casework casework = crible.openCase(folder);
      casework.read();
      for (Path file : files) {
        advance.at("reading", additions.size(), files.size());
        try {
          additions.add(casework.add(file, publisher, published));
        } catch (InputRefusedException | UnreadableCaseException e) {
          refused.add(String.valueOf(e.getMessage()));
        }
      }
    }
    if (desk.json()) {
      desk.print(AdditionJson.write(additions));
    } else {
      additions.forEach(this::print);
    }
    desk.out().flush();
    refused.forEach(refusal -> desk.err().println("crible: " + refusal));
    return refused.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void print(Addition addition) {
    if (addition.known()) {
      desk.out().println(addition.document().file() + " was in the case already.");
      return;
    }
    desk.out()
        .println(
            "%s: %d claims and %d open questions proposed, %d mentions."
                .formatted(
                    addition.document().file(),
                    addition.proposal().claims().size(),
                    addition.proposal().questions().size(),
                    addition.proposal().mentions().size()));
    addition.proposal().mentions().stream()
        .filter(mention -> mention.entityId() != null && mention.score() != null)
        .map(
            mention ->
                "  may be listed: %s = %s, score %s"
                    .formatted(
                        mention.text(),
                        mention.entityId(),
                        Figures.score(Objects.requireNonNullElse(mention.score(), 0.0))))
        .distinct()
        .forEach(desk.out()::println);
  }
}
