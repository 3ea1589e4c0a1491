package org.crible.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.crible.engine.UpdateReport.Status;
import org.crible.lists.ListHeader;
import org.crible.lists.LoadOptions;
import org.crible.lists.UnreadableListException;
import org.crible.lists.fetch.FetchException;
import org.crible.lists.fetch.Fetched;
import org.crible.lists.fetch.Fetching;
import org.crible.lists.fetch.Source;
import org.crible.lists.fetch.Validators;
import org.crible.store.DatasetState;
import org.crible.store.Issue;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;

/**
 * Fetches lists and loads them. What cannot be fetched, cannot be read, is another list, is dated
 * in the future, or has shrunk too much to be believed, changes nothing.
 */
final class Updating {
  private final Path home;
  private final Store store;
  private final Clock clock;
  private final UpdateOptions options;
  private final Progress progress;

  Updating(Path home, Store store, Clock clock, UpdateOptions options, Progress progress) {
    this.home = home;
    this.store = store;
    this.clock = clock;
    this.options = options;
    this.progress = progress;
  }

  List<UpdateReport> update() {
    List<Source> sources = sources();
    List<UpdateReport> reports = new ArrayList<>();
    try (UpdateRecord record = UpdateRecord.open(home);
        Fetching fetching = new Fetching(options.patience(), options.environment(), clock)) {
      for (Source source : sources) {
        UpdateReport report = update(source, record, fetching);
        record.add(report, clock.instant(), options.forceReason());
        reports.add(report);
      }
    }
    return reports;
  }

  /**
   * @throws IllegalArgumentException if a list has no publisher's address
   */
  private List<Source> sources() {
    List<Source> sources =
        options.datasets().isEmpty()
            ? Source.all()
            : options.datasets().stream().distinct().map(Updating::source).toList();
    return options.base() == null
        ? sources
        : sources.stream()
            .map(source -> source.on(Objects.requireNonNull(options.base())))
            .toList();
  }

  private static Source source(String dataset) {
    return Source.of(dataset)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No publisher's address is known for '"
                        + dataset
                        + "'; there is one for "
                        + Source.all().stream()
                            .map(Source::dataset)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private UpdateReport update(Source source, UpdateRecord record, Fetching fetching) {
    Fetched fetched;
    try {
      boolean asked = !options.forced() && isLoaded(source);
      fetched =
          fetching.fetch(
              source,
              asked ? record.known(source) : Validators.none(),
              record.folder(),
              (bytes, total) -> progress.at("fetching " + source.dataset(), bytes, total));
    } catch (FetchException e) {
      return new UpdateReport(source, Status.FAILED, null, null, e.getMessage());
    }
    Path file = fetched.file();
    if (file == null) {
      return new UpdateReport(source, Status.UNCHANGED, fetched, null, null);
    }
    try {
      LoadOutcome outcome = load(source, file);
      if (!outcome.refused().isEmpty()) {
        String reason = String.join(" ", outcome.refused());
        return new UpdateReport(source, Status.REFUSED, fetched, outcome, reason);
      }
      record.keep(source, fetched.validators());
      return new UpdateReport(source, Status.LOADED, fetched, outcome, null);
    } finally {
      record.discard(file);
    }
  }

  private LoadOutcome load(Source source, Path file) {
    LocalDate today = LocalDate.now(clock.withZone(ZoneId.systemDefault()));
    LoadOptions plain = LoadOptions.on(today);
    Acceptance acceptance = (header, parties) -> check(source, header, parties);
    return new Loading(store, clock.instant(), progress, acceptance).load(List.of(file), plain);
  }

  /** Whether an issue is that of the list that was asked for, and whole as far as can be seen. */
  private void check(Source source, ListHeader header, long parties) {
    String dataset = header.dataset().name();
    if (!dataset.equals(source.dataset()) && !dataset.startsWith(source.dataset() + "_")) {
      throw new UnreadableListException(
          source.url().toString(), 0, "holds " + dataset + "; expected " + source.dataset() + ".");
    }
    LocalDate day = header.date().day();
    if (Acceptance.isStillToCome(day, clock.instant()) && !options.forced()) {
      throw new UnreadableListException(
          source.url().toString(),
          0,
          "is dated %s, a day still to come; later issues would count as older. If that is right, update %s with --force and --reason TEXT."
              .formatted(day, source.dataset()));
    }
    long before = parties(dataset);
    if (parties < before * (1 - source.shrinks()) && !options.forced()) {
      throw new UnreadableListException(
          source.url().toString(),
          0,
          "holds %,d parties where the newest issue holds %,d: more than %.0f %% fewer. If that is right, update %s with --force and --reason TEXT."
              .formatted(parties, before, 100 * source.shrinks(), source.dataset()));
    }
  }

  private boolean isLoaded(Source source) {
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot.datasets().stream()
          .map(state -> state.dataset().name())
          .anyMatch(
              name -> name.equals(source.dataset()) || name.startsWith(source.dataset() + "_"));
    }
  }

  private long parties(String dataset) {
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot.datasets().stream()
          .filter(state -> state.dataset().name().equals(dataset))
          .map(DatasetState::inForce)
          .filter(Objects::nonNull)
          .mapToLong(Issue::parties)
          .findFirst()
          .orElse(0);
    }
  }
}
