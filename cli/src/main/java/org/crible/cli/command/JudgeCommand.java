package org.crible.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.cli.Prose;
import org.crible.engine.Crible;
import org.crible.engine.PartyForm;
import org.crible.engine.bulk.Customers;
import org.crible.engine.json.JudgementJson;
import org.crible.model.Entity;
import org.crible.store.Judgement;
import org.crible.store.Judgement.Verdict;
import org.jspecify.annotations.Nullable;
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
          + " never changed.",
      "On a customer, give the NAME as CUSTOMER and the same facts as to 'screen', or the id of a"
          + " row and its file with --input. Negative clears: the pair stays silent in screening"
          + " until any fact of the customer or of the listed party changes. No other party is"
          + " hidden. With an id and no facts, only a change of the listed party re-opens it."
    },
    footer = {
      "",
      "Example:",
      "  crible judge unsc-6908555 eu-fsf-5551 negative --why \"another passport\"",
      "  crible judge \"Ilya Morev\" ofac-16865 negative --birth-date 1980 \\",
      "      --why \"born later\"",
      "  crible judge c-17 ofac-16865 negative --input customers.csv \\",
      "      --why \"born later\""
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

  @Option(
      names = "--input",
      paramLabel = "FILE",
      description = "The .csv or .jsonl file whose row with the id CUSTOMER is meant.")
  private @Nullable Path input;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The customer's name (default: CUSTOMER).")
  private @Nullable String name;

  @Option(names = "--schema", paramLabel = "S", description = "As given to screen.")
  private @Nullable String schema;

  @Option(names = "--birth-date", paramLabel = "D", description = "As given to screen.")
  private @Nullable String birthDate;

  @Option(names = "--country", paramLabel = "C", description = "As given to screen.")
  private List<String> countries = new ArrayList<>();

  @Option(names = "--id", paramLabel = "TYPE=VALUE", description = "As given to screen.")
  private List<String> identifiers = new ArrayList<>();

  public JudgeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Crible crible = desk.open()) {
      Judgement judgement = judge(crible);
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

  private Judgement judge(Crible crible) {
    boolean facts =
        input != null
            || name != null
            || schema != null
            || birthDate != null
            || !countries.isEmpty()
            || !identifiers.isEmpty();
    if (!facts && crible.entity(one, null).isPresent()) {
      return crible.judge(one, other, verdict(), desk.user(), why);
    }
    return crible.judge(one, party(), other, verdict(), desk.user(), why);
  }

  private Entity party() {
    if (input != null) {
      return Customers.find(input, one);
    }
    PartyForm form =
        new PartyForm()
            .schema(schema)
            .add("name", name == null ? one : name)
            .add("birth_date", birthDate);
    countries.forEach(country -> form.add("country", country));
    identifiers.forEach(identifier -> ScreenCommand.add(form, identifier));
    return form.party("query");
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
