package org.crible.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crible.cli.Advance;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Crible;
import org.crible.engine.InputRefusedException;
import org.crible.engine.json.ReadingJson;
import org.crible.reading.Proposal;
import org.crible.reading.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crible read}. */
@Command(
    name = "read",
    description = {
      "Proposes what documents claim, what they leave open, and whom they mention.",
      "Stores nothing. Mentions are resolved on the lists that are loaded, if any."
    },
    footer = {"", "Example:", "  crible read report.txt --published 2024-11-15"})
public final class ReadCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Plain text or HTML.")
  private List<Path> files = List.of();

  @Option(
      names = "--language",
      paramLabel = "fr|en",
      description = "Language of the text (default: found in it).")
  private @Nullable String language;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When it was published: YYYY-MM-DD or YYYY-MM.")
  private @Nullable String published;

  public ReadCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    ReadOptions options =
        ReadOptions.none().withLanguage(language).withPublished(Days.partial(published));
    List<Proposal> proposals = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    try (Crible crible = desk.open();
        Advance advance = desk.advance()) {
      for (Path file : files) {
        advance.at("reading", proposals.size(), files.size());
        try {
          proposals.add(crible.read(file, options));
        } catch (InputRefusedException e) {
          refused.add(String.valueOf(e.getMessage()));
        }
      }
    }
    if (desk.json()) {
      desk.print(ReadingJson.write(proposals));
    } else {
      proposals.forEach(new ProposalView(desk)::print);
    }
    desk.out().flush();
    refused.forEach(refusal -> desk.err().println("crible: " + refusal));
    return refused.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
