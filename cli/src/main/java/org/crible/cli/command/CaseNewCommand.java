package org.crible.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Crible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code crible case new}. */
@Command(
    name = "new",
    description = "Makes a new, empty case folder.",
    footer = {"", "Example:", "  crible case new my-case --title \"Drones\" --language fr"})
public final class CaseNewCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "DIR", description = "A folder that does not exist yet, or is empty.")
  private Path folder = Path.of("");

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "The case's title (default: the folder's name).")
  private @Nullable String title;

  @Option(
      names = "--language",
      paramLabel = "fr|en",
      description = "Language of the dossier (default: that of the first document).")
  private @Nullable String language;

  @Option(
      names = "--measure",
      paramLabel = "ID",
      description = "A measure to consider; may be repeated (default: eu_af_support_actions).")
  private List<String> measures = new ArrayList<>();

  public CaseNewCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    String name = title == null ? String.valueOf(folder.toAbsolutePath().getFileName()) : title;
    List<String> considered = measures.isEmpty() ? List.of("eu_af_support_actions") : measures;
    try (Crible crible = desk.open()) {
      crible.newCase(folder, name, language, considered);
    }
    if (desk.json()) {
      desk.print(JsonMapper.shared().createObjectNode().put("case", folder.toString()));
    } else {
      desk.out().println("New case in " + folder + "; next: crible case add " + folder + " FILE");
    }
    return ExitCode.DONE;
  }
}
