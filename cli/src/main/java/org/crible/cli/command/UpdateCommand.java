package org.crible.cli.command;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crible.cli.Advance;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Crible;
import org.crible.engine.UpdateOptions;
import org.crible.engine.UpdateReport;
import org.crible.lists.fetch.Patience;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** {@code crible update}. */
@Command(
    name = "update",
    description = {
      "Fetches lists from their publishers, checks them and loads them. The only command that uses"
          + " a network; HTTPS_PROXY and NO_PROXY are honoured.",
      "A list that cannot be fetched, cannot be read, or has lost more of its parties than is"
          + " believable stays as it is, and the exit code is 3. Every attempt is recorded in"
          + " update/record.jsonl under the home."
    },
    footer = {
      "",
      "Example:",
      "  crible update",
      "  crible update us_ofac_sdn un_sc_sanctions",
      "  crible update --base-url https://lists.example.org/mirror",
      "  crible update eu_fsf --force --reason \"the regime on X was repealed\""
    })
public final class UpdateCommand implements Callable<Integer> {
  private final Desk desk;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "DATASET",
      description = "The lists; none for every list that has a publisher's address.")
  private List<String> datasets = List.of();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "A mirror, which keeps each list as URL/DATASET/FILE.")
  private @Nullable URI base;

  @Option(
      names = "--force",
      description =
          "Take a list although it shrank or is dated in the future, or again although it has not"
              + " changed.")
  private boolean force;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why; is recorded.")
  private @Nullable String reason;

  public UpdateCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    check();
    List<UpdateReport> reports;
    try (Crible crible = desk.open();
        Advance advance = desk.advance()) {
      UpdateOptions options =
          new UpdateOptions(datasets, base, reason, Patience.usual(), desk.environment());
      reports = crible.update(options, advance);
    }
    if (desk.json()) {
      ArrayNode array = JsonMapper.shared().createArrayNode();
      reports.forEach(report -> array.add(report.json()));
      desk.print(array);
    } else {
      new UpdateView(desk).print(reports);
    }
    desk.out().flush();
    for (UpdateReport report : reports) {
      if (report.isFailure()) {
        desk.err().println("crible: " + report.source().dataset() + ": " + report.reason());
      }
    }
    return reports.stream().anyMatch(UpdateReport::isFailure) ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private void check() {
    boolean given = reason != null && !reason.isBlank();
    if (force != given) {
      refuse(force ? "--force needs --reason TEXT" : "--reason is only for --force");
    }
    if (base != null) {
      String scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
      if (!(scheme.equals("https") || scheme.equals("http")) || base.getHost() == null) {
        refuse("--base-url '" + base + "' is no address; expected https://host/path");
      }
    }
  }

  private void refuse(String sentence) {
    if (spec == null) {
      throw new IllegalArgumentException(sentence);
    }
    throw new ParameterException(spec.commandLine(), sentence);
  }
}
