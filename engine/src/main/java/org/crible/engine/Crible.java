package org.crible.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crible.evidence.folder.CaseFolder;
import org.crible.lists.LoadOptions;
import org.crible.match.Score;
import org.crible.model.Entity;
import org.crible.reading.Proposal;
import org.crible.reading.ReadOptions;
import org.crible.store.DatasetState;
import org.crible.store.Evidence;
import org.crible.store.Issue;
import org.crible.store.Judgement;
import org.crible.store.SkippedRow;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * All of Crible on one home folder.
 *
 * <pre>{@code
 * try (Crible crible = Crible.open(Path.of("lists"))) {
 *   crible.load(List.of(Path.of("sdn.csv")), LoadOptions.on(LocalDate.now()), Progress.SILENT);
 *   Entity party = new PartyForm().add("name", "Almaz-Antei").party("customer-1");
 *   for (Hit hit : crible.screen(Query.of(party)).hits()) {
 *     System.out.println(hit.score().value() + " " + hit.entity().caption());
 *   }
 * }
 * }</pre>
 *
 * <p>Safe for many threads. Any number of processes may read one home while one of them loads.
 */
public final class Crible implements AutoCloseable {
  private final Path home;
  private final Clock clock;
  private final Store store;
  private final Screen screen;

  private Crible(Path home, Clock clock) {
    this.home = home;
    this.clock = clock;
    this.store = Store.open(home);
    this.screen = new Screen(home, store);
  }

  /** Opens a home; makes nothing on the disk before the first load. */
  public static Crible open(Path home) {
    return open(home, Clock.system(ZoneId.systemDefault()));
  }

  /** Opens a home at a given time: what "today" and "loaded at" mean. */
  public static Crible open(Path home, Clock clock) {
    return new Crible(home, clock);
  }

  /** {@code $CRIBLE_HOME}, else {@code ~/.crible}. */
  public static Path defaultHome(Map<String, String> environment) {
    String named = environment.getOrDefault("CRIBLE_HOME", "");
    return named.isBlank()
        ? Path.of(System.getProperty("user.home", "."), ".crible")
        : Path.of(named);
  }

  /** The version of this program. */
  public static String version() {
    return Version.NUMBER;
  }

  public Path home() {
    return home;
  }

  /** The day that it is. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Loads published lists, detected by content. A file that cannot be read changes nothing, and the
   * others load. Loading the same again changes nothing.
   */
  public LoadOutcome load(List<Path> files, LoadOptions options, Progress progress) {
    LoadOutcome outcome =
        new Loading(store, clock.instant(), progress, Acceptance.OF_ALL).load(files, options);
    if (outcome.loaded().stream().anyMatch(report -> report.result().changed())) {
      screen.renew(progress);
    }
    return outcome;
  }

  /**
   * The rows that could not be read when an issue was loaded, in the file's order; only of an issue
   * that is still kept.
   */
  public List<SkippedRow> skipped(Issue issue) {
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot.skipped(issue.header().dataset().name(), issue.header().listDate());
    }
  }

  /**
   * Fetches lists from their publishers or a mirror and loads them; the only thing here that uses a
   * network. A list that cannot be had or believed stays as it is.
   *
   * @throws IllegalArgumentException if a list is named that has no publisher's address
   * @throws InputRefusedException if another process updates this home
   */
  public List<UpdateReport> update(UpdateOptions options, Progress progress) {
    List<UpdateReport> reports = new Updating(home, store, clock, options, progress).update();
    boolean changed =
        reports.stream()
            .map(UpdateReport::outcome)
            .filter(Objects::nonNull)
            .flatMap(outcome -> outcome.loaded().stream())
            .anyMatch(load -> load.result().changed());
    if (changed) {
      screen.renew(progress);
    }
    return reports;
  }

  /**
   * Every loaded list.
   *
   * @param asOf the day; null for the newest issues
   */
  public List<DatasetState> datasets(@Nullable LocalDate asOf) {
    try (Snapshot snapshot = snapshot(asOf)) {
      return snapshot.datasets();
    }
  }

  /**
   * What changed in a list between the issues in force on two days.
   *
   * @throws NothingLoadedException if no list was ever loaded
   * @throws IllegalArgumentException if that list is not loaded, or the days are in the wrong order
   * @throws InputRefusedException if no issue is loaded that was in force on one of the days
   */
  public Delta delta(String dataset, LocalDate from, LocalDate to) {
    return new Deltas(home, store).between(dataset, from, to);
  }

  /**
   * One entity with every value and its source.
   *
   * @param asOf the day; null for the newest issues
   * @throws NothingLoadedException if no list was ever loaded
   */
  public Optional<ListedEntity> entity(String id, @Nullable LocalDate asOf) {
    try (Snapshot snapshot = snapshot(asOf)) {
      if (snapshot.isEmpty()) {
        throw new NothingLoadedException(home);
      }
      return new Lookup(snapshot).entity(id);
    }
  }

  /**
   * Keeps a person's word on whether two are the same party: it joins two entities of the lists, or
   * undoes what a rule joined. No statement changes.
   *
   * @param one an entity of the lists, or a customer
   * @param other an entity of the lists
   * @throws NothingLoadedException if no list was ever loaded
   * @throws InputRefusedException if no list has the other
   * @throws IllegalArgumentException if there is no reason, or both are the same
   */
  public Judgement judge(
      String one, String other, Judgement.Verdict verdict, String judge, String why) {
    Judgement judgement = new Judgement(one, other, verdict, judge, clock.instant(), why);
    if (entity(other, null).isEmpty()) {
      throw new InputRefusedException("No loaded list has an entity '" + other + "'.");
    }
    store.judge(judgement);
    return judgement;
  }

  /**
   * Keeps a person's word on whether a customer is a listed entity, with all that is known of both
   * now. A negative one keeps the pair silent for that customer until any of it changes.
   *
   * @param customer the id in the caller's system, or the name that is screened
   * @param party the customer's facts, as they are screened
   * @throws NothingLoadedException if no list was ever loaded
   * @throws InputRefusedException if no list has the entity
   * @throws IllegalArgumentException if there is no reason
   */
  public Judgement judge(
      String customer,
      Entity party,
      String entity,
      Judgement.Verdict verdict,
      String judge,
      String why) {
    try (Snapshot snapshot = store.snapshot()) {
      if (snapshot.isEmpty()) {
        throw new NothingLoadedException(home);
      }
      Entity listed =
          snapshot
              .entity(entity)
              .orElseThrow(
                  () ->
                      new InputRefusedException("No loaded list has an entity '" + entity + "'."));
      Evidence evidence = new Clearing(snapshot).evidence(party, listed);
      Judgement judgement =
          new Judgement(customer, entity, verdict, judge, clock.instant(), why, evidence);
      store.judge(judgement);
      return judgement;
    }
  }

  /**
   * What persons judged, oldest first.
   *
   * @param customer on whom; null for all
   */
  public List<Judgement> judgements(@Nullable String customer) {
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot.judgements(customer);
    }
  }

  /**
   * Erases all judgements on a customer and the facts kept beside them.
   *
   * @param by who wants it; noted with the time and the number, without the customer
   * @return how many there were
   */
  public int erase(String customer, String by) {
    return store.erase(customer, by, clock.instant());
  }

  /**
   * Every listed entity that the party looked for may be.
   *
   * @throws NothingLoadedException if no list was ever loaded
   * @throws IllegalArgumentException if the query names a dataset that is not loaded
   */
  public Screening screen(Query query) {
    return screen.screen(query);
  }

  /**
   * What the lists say differently on two days, to screen customers against; see {@link
   * org.crible.engine.bulk.Rescreening} for a file of them.
   *
   * @param datasets the lists to look at; none for all
   * @throws NothingLoadedException if no list was ever loaded
   * @throws IllegalArgumentException if a list is not loaded, or the days are in the wrong order
   */
  public ListChange change(LocalDate from, LocalDate to, Set<String> datasets) {
    return screen.change(from, to, datasets);
  }

  /**
   * Names all that decides an answer beside the query: the same as long as the loaded lists, the
   * profile and what persons judged are the same.
   */
  public String state() {
    return screen.state();
  }

  /** How likely two entities are the same party; needs no loaded list. */
  public static Score compare(Entity one, Entity other) {
    return Screen.compare(one, other);
  }

  /**
   * Proposes what a document claims, asks and mentions; stores nothing. Mentions are resolved on
   * the lists that are loaded, if any. Of a document inside a case the sealed sources of that case
   * are shown by their neutral names.
   *
   * @throws InputRefusedException if the file cannot be read
   */
  public Proposal read(Path file, ReadOptions options) {
    Proposal proposal = new DocumentReading(new Parties(screen, null)).read(file, options);
    return SealedProposal.inCaseOf(file, proposal);
  }

  /**
   * Makes a new, empty case.
   *
   * @param language ISO 639-1 code of the working language; null to take that of the first document
   */
  public Casework newCase(
      Path folder, String title, @Nullable String language, List<String> measures) {
    return casework(CaseFolder.create(folder, title, language, measures));
  }

  /** Opens a case folder; screening in it uses this home's lists. */
  public Casework openCase(Path folder) {
    return casework(CaseFolder.open(folder));
  }

  /** Runs the bundled example in a home of its own under the output folder. */
  public static Demo demo(Path output, Progress progress) {
    return Demo.run(output, progress);
  }

  private Casework casework(CaseFolder folder) {
    return new Casework(folder, store, screen, today());
  }

  private Snapshot snapshot(@Nullable LocalDate asOf) {
    return asOf == null ? store.snapshot() : store.snapshot(asOf);
  }

  @Override
  public void close() {
    store.close();
  }
}
