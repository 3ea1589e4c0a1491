package org.crible.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.dossier.Audience;
import org.crible.engine.Compiled;
import org.crible.engine.Crible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code crible dossier}. */
@Command(
    name = "dossier",
    description = {
      "Compiles a case into dossier.html (one file that needs nothing else) and dossier.json.",
      "The disclosable version leaves out sealed sources and what is marked not disclosable, and"
          + " weighs again without it."
    },
    footer = {"", "Example:", "  crible dossier my-case --output out --language fr"})
public final class DossierCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "DIR", description = "The case folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Folder for dossier.html and dossier.json; made if need be.")
  private Path output = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "fr|en",
      description = "Language of the dossier (default: the case's own).")
  private @Nullable String language;

  @Option(names = "--disclosable", description = "The version that the subject may read.")
  private boolean disclosable;

  public DossierCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Crible crible = desk.open()) {
      Audience audience = disclosable ? Audience.DISCLOSABLE : Audience.FULL;
      Compiled compiled = crible.openCase(folder).dossier(output, language, audience);
      if (desk.json()) {
        desk.print(
            JsonMapper.shared()
                .createObjectNode()
                .put("html", compiled.html().toString())
                .put("json", compiled.json().toString()));
      } else {
        desk.out().println(compiled.html());
        desk.out().println(compiled.json());
      }
    }
    return ExitCode.DONE;
  }
}
