package org.crible.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crible.lists.Datasets;
import org.crible.match.Score;
import org.crible.match.profile.Profile;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.store.DatasetState;
import org.crible.store.Join;
import org.crible.store.Judgement;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Screens against the store: the newest issues through the index, other days and exhaustive queries
 * by scoring every party.
 */
final class Screen {
  private final Path home;
  private final Store store;
  private final Map<Key, Pool> pools = new HashMap<>();
  private final Map<String, Optional<Indexed>> indexes = new HashMap<>();
  private @Nullable String indexed;

  Screen(Path home, Store store) {
    this.home = home;
    this.store = store;
  }

  Screening screen(Query asked) {
    try (Snapshot snapshot = snapshot(asked.asOf())) {
      if (snapshot.isEmpty()) {
        throw new NothingLoadedException(home);
      }
      Query query = asked.in(meant(asked.datasets(), snapshot));
      if (query.asOf() != null && snapshot.isBeforeFirstIssue()) {
        return new Screening(query, List.of(), List.of(), true);
      }
      return new Clearing(snapshot).answer(query, q -> joined(search(q, snapshot), snapshot));
    }
  }

  /** Beside each hit stand those on other lists that count as the same party. */
  private static List<Hit> joined(List<Hit> hits, Snapshot snapshot) {
    return hits.stream()
        .map(
            hit ->
                hit.with(snapshot.joins(hit.entity().id()).stream().filter(Join::stands).toList()))
        .toList();
  }

  private List<Hit> search(Query query, Snapshot snapshot) {
    if (query.asOf() == null && !query.exhaustive()) {
      Optional<Indexed> current = index(snapshot, query.profile(), Progress.SILENT);
      if (current.isPresent()) {
        return current.get().search(query, snapshot);
      }
    }
    return pool(query.asOf(), snapshot, query.profile()).search(query);
  }

  private synchronized Optional<Indexed> index(
      Snapshot snapshot, Profile profile, Progress progress) {
    String generation = snapshot.generation();
    if (!generation.equals(indexed)) {
      indexes.clear();
      indexed = generation;
    }
    return indexes.computeIfAbsent(
        profile.fingerprint(),
        key -> Indexed.open(home, snapshot, names(snapshot), profile, progress));
  }

  /** The loaded lists that the names stand for; a name may stand for several. */
  private static Set<String> meant(Collection<String> datasets, Snapshot snapshot) {
    Set<String> loaded = names(snapshot);
    Set<String> meant = new TreeSet<>();
    for (String dataset : datasets) {
      Set<String> lists = Datasets.meant(dataset, loaded);
      if (lists.isEmpty()) {
        throw new IllegalArgumentException(
            "There is no loaded list '" + dataset + "'; loaded are " + String.join(", ", loaded));
      }
      meant.addAll(lists);
    }
    return meant;
  }

  private static Set<String> names(Snapshot snapshot) {
    return snapshot.datasets().stream()
        .map(DatasetState::dataset)
        .map(Dataset::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  boolean hasLists() {
    try (Snapshot snapshot = store.snapshot()) {
      return !snapshot.isEmpty();
    }
  }

  /**
   * What changed between two days.
   *
   * @throws IllegalArgumentException if the days are in the wrong order, or a list is not loaded
   */
  ListChange change(LocalDate from, LocalDate to, Set<String> datasets) {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException(
          "The day to compare from, " + from + ", is after the day to compare to, " + to + ".");
    }
    try (Snapshot earlier = store.snapshot(from);
        Snapshot later = store.snapshot(to)) {
      if (later.isEmpty()) {
        throw new NothingLoadedException(home);
      }
      Set<String> meant = datasets.isEmpty() ? names(later) : meant(datasets, later);
      return ListChange.between(
          from, earlier, to, later, meant, pool(to, later, Profile.standard()).profile());
    }
  }

  /** The loaded lists and the profile, by their fingerprints, and what persons judged so far. */
  String state() {
    Profile profile = Profile.standard();
    try (Snapshot snapshot = store.snapshot()) {
      List<Judgement> judgements = snapshot.judgements(null);
      return String.join(
          " ",
          snapshot.generation(),
          profile.id(),
          profile.fingerprint(),
          Integer.toString(judgements.size()),
          judgements.stream()
              .map(judgement -> judgement.judged().toString())
              .max(Comparator.naturalOrder())
              .orElse("none"));
    }
  }

  static Score compare(Entity one, Entity other) {
    Profile profile = Profile.standard();
    return profile.score(profile.prepare(one), profile.prepare(other));
  }

  private Snapshot snapshot(@Nullable LocalDate asOf) {
    return asOf == null ? store.snapshot() : store.snapshot(asOf);
  }

  private synchronized Pool pool(@Nullable LocalDate asOf, Snapshot snapshot, Profile profile) {
    return pools.computeIfAbsent(
        new Key(asOf, snapshot.generation(), profile.fingerprint()),
        key -> Pool.of(snapshot, names(snapshot), profile));
  }

  /** Makes the index anew after a load. */
  void renew(Progress progress) {
    try (Snapshot snapshot = store.snapshot()) {
      index(snapshot, Profile.standard(), progress);
    }
  }

  private record Key(@Nullable LocalDate asOf, String generation, String profile) {}
}
