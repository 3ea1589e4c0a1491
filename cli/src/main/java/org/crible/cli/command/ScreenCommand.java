package org.crible.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.crible.cli.Advance;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Crible;
import org.crible.engine.PartyForm;
import org.crible.engine.Query;
import org.crible.engine.Screening;
import org.crible.engine.bulk.Backtest;
import org.crible.engine.bulk.BacktestResult;
import org.crible.engine.bulk.BulkResult;
import org.crible.engine.bulk.BulkScreening;
import org.crible.engine.json.ScreeningJson;
import org.crible.match.profile.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crible screen}. */
@Command(
    name = "screen",
    description = {
      "Finds every listed party that a name, identifier or record may be.",
      "Give a NAME, or many parties with --input and --output. A CSV file has a header: id, name,"
          + " schema, birth_date, country, nationality, address and any other FollowTheMoney"
          + " property in snake case.",
      "Rows that cannot be used go with their reasons to a file beside the output:",
      "results.rejected.csv beside results.csv. The rest goes on.",
      "What was cleared with 'judge' for the same customer stays silent, is counted, and comes back"
          + " with the reason once a fact of the customer or of the listed party has changed."
    },
    footer = {
      "",
      "Example:",
      "  crible screen \"Almaz-Antei\" --country russia --explain",
      "  crible screen --id inn=7731084175",
      "  crible screen --input customers.csv --output results.jsonl --resume",
      "  crible screen --input customers.csv --output moves.csv \\",
      "      --profile new.yml --against standard"
    })
public final class ScreenCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The name to look for.")
  private @Nullable String name;

  @Option(
      names = "--schema",
      paramLabel = "S",
      description = "What it is: Person, Organization, Company, Vessel, Airplane ...")
  private @Nullable String schema;

  @Option(
      names = "--birth-date",
      paramLabel = "D",
      description = "Birth date: YYYY, YYYY-MM or YYYY-MM-DD.")
  private @Nullable String birthDate;

  @Option(
      names = "--country",
      paramLabel = "C",
      description = "Country, by ISO code or English or French name; may be repeated.")
  private List<String> countries = new ArrayList<>();

  @Option(
      names = "--id",
      paramLabel = "TYPE=VALUE",
      description =
          "A number: inn, ogrn, lei, imo, mmsi, passport, tax, registration, wallet ...; may be"
              + " repeated.")
  private List<String> identifiers = new ArrayList<>();

  @Option(
      names = "--dataset",
      paramLabel = "D",
      description = "Only this list, as 'crible datasets' names it; may be repeated.")
  private Set<String> datasets = new LinkedHashSet<>();

  @Option(
      names = "--threshold",
      paramLabel = "T",
      description = "Least score of a result, up to 1 (default: the profile's, 0.70).")
  private @Nullable Double threshold;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Most results for one party (default: 10).")
  private int limit = Query.LIMIT;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "On the lists as they were on this day, YYYY-MM-DD.")
  private @Nullable LocalDate asOf;

  @Option(names = "--explain", description = "Show how each score came about.")
  private boolean explain;

  @Option(names = "--exhaustive", description = "Score every entity, without the index.")
  private boolean exhaustive;

  @Option(
      names = "--show-cleared",
      description = "Show also the results that stay silent because they were cleared.")
  private boolean showCleared;

  @Option(
      names = "--customer",
      paramLabel = "ID",
      description = "Whose clearances count (default: NAME).")
  private @Nullable String customer;

  @Option(names = "--fail-on-match", description = "Exit with 10 if there is a result.")
  private boolean failOnMatch;

  @Option(names = "--input", paramLabel = "FILE", description = "Parties as .csv or .jsonl.")
  private @Nullable Path input;

  @Option(names = "--output", paramLabel = "FILE", description = "Results as .csv or .jsonl.")
  private @Nullable Path output;

  @Option(
      names = "--profile",
      paramLabel = "A",
      description = "Weigh by this profile: standard, or a file in YAML.")
  private @Nullable String profile;

  @Option(
      names = "--against",
      paramLabel = "B",
      description = {
        "With --input: write what differs between --profile A, on trial, and B, in use:"
            + " results that appear, vanish or move."
      })
  private @Nullable String against;

  @Option(
      names = "--resume",
      description = "Go on where an earlier run with the same files and options stopped.")
  private boolean resume;

  public ScreenCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    boolean matched = (input == null && output == null) ? one() : many();
    return matched && failOnMatch ? ExitCode.MATCHED : ExitCode.DONE;
  }

  private boolean one() {
    if (resume || against != null) {
      throw new IllegalArgumentException("--resume and --against go with --input and --output.");
    }
    if (name == null && identifiers.isEmpty()) {
      throw new IllegalArgumentException(
          "Give a NAME or --id TYPE=VALUE, or --input and --output.");
    }
    PartyForm form = new PartyForm().schema(schema).add("name", name).add("birth_date", birthDate);
    countries.forEach(country -> form.add("country", country));
    identifiers.forEach(identifier -> add(form, identifier));
    Query query =
        options(Query.of(form.party("query"))).forCustomer(customer == null ? name : customer);
    try (Crible crible = desk.open()) {
      Screening screening = crible.screen(query);
      if (desk.json()) {
        desk.print(ScreeningJson.write(screening, showCleared));
      } else {
        new ScreeningView(desk).print(screening, explain, showCleared);
      }
      return !screening.hits().isEmpty();
    }
  }

  static void add(PartyForm form, String identifier) {
    int sign = identifier.indexOf('=');
    if (sign <= 0 || sign == identifier.length() - 1) {
      throw new IllegalArgumentException(
          "'" + identifier + "' is no identifier; give --id TYPE=VALUE, as in inn=7731084175.");
    }
    form.add(identifier.substring(0, sign), identifier.substring(sign + 1));
  }

  private boolean many() {
    if (input == null || output == null || name != null) {
      throw new IllegalArgumentException(
          "Screening many parties needs both --input and --output, and no NAME.");
    }
    if (against != null) {
      return backtest(input, output, against);
    }
    try (Crible crible = desk.open();
        Advance advance = desk.advance()) {
      BulkResult result =
          new BulkScreening(crible, this::options, showCleared, advance)
              .screen(input, output, resume);
      new BulkView(desk).print(result, output);
      return result.matched() > 0;
    }
  }

  private boolean backtest(Path from, Path to, String inUse) {
    if (resume || showCleared) {
      throw new IllegalArgumentException(
          "--against goes neither with --resume nor --show-cleared.");
    }
    Profile trial = Profiles.of(profile);
    Profile use = Profiles.of(inUse);
    try (Crible crible = desk.open();
        Advance advance = desk.advance()) {
      BacktestResult result =
          new Backtest(
                  crible,
                  q -> options(q, trial, q.limit()),
                  q -> options(q, use, q.limit()),
                  advance)
              .compare(from, to);
      new BacktestView(desk).print(result, to);
      return result.appear() > 0;
    }
  }

  private Query options(Query query) {
    return options(query, Profiles.of(profile), limit);
  }

  private Query options(Query query, Profile by, int most) {
    return query
        .by(by)
        .in(datasets)
        .withThreshold(threshold == null ? by.threshold() : threshold)
        .withLimit(most)
        .asOf(asOf)
        .exhaustive(exhaustive);
  }
}
