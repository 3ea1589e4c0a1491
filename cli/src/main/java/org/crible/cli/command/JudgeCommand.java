package org.crible.cli.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.cli.Prose;
import org.crible.engine.Crible;
import org.crible.engine.json.JudgementJson;
import org.crible.store.Judgement;
import org.crible.store.Judgement.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crible judge}. */
@Command(
    name = "judge",
    description = {
      "Keeps your word on whether two are the same party, with your name, the time and the reason.",
      "Between two entities of the lists, positive joins them and negative undoes what a shared"
          + " official reference joined; unsure takes an earlier word back. What the lists say is"
          + " never changed."
    },
    footer = {
      "",
      "Example:",
      "  crible judge unsc-6908555 eu-fsf-5551 negative --why \"another birth date and passport\""
    })
public final class JudgeCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      index = "0",
      paramLabel = "CUSTOMER",
      description = "Your customer's id, or the id of a listed entity.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "ENTITY", description = "The id that screening shows.")
  private String other = "";

  @Parameters(index = "2", paramLabel = "VERDICT", description = "positive, negative or unsure.")
  private String verdict = "";

  @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason.")
  private String why = "";

  public JudgeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Crible crible = desk.open()) {
      Judgement judgement = crible.judge(one, other, verdict(), desk.user(), why);
      if (desk.json()) {
        desk.print(JudgementJson.write(judgement));
        return ExitCode.DONE;
      }
      String sentence =
          "Kept: %s and %s, %s, by %s at %s: %s"
              .formatted(
                  judgement.one(),
                  judgement.other(),
                  judgement.verdict().name().toLowerCase(Locale.ROOT),
                  judgement.judge(),
                  judgement.judged(),
                  judgement.why());
      desk.out().println(Prose.wrap(sentence, desk.terminal().width(), 2));
    }
    return ExitCode.DONE;
  }

  private Verdict verdict() {
    return switch (verdict) {
      case "positive" -> Verdict.POSITIVE;
      case "negative" -> Verdict.NEGATIVE;
      case "unsure" -> Verdict.UNSURE;
      default ->
          throw new IllegalArgumentException(
              "'" + verdict + "' is no verdict; give positive, negative or unsure.");
    };
  }
}
