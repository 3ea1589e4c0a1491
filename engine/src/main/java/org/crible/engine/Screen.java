package org.crible.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crible.lists.Datasets;
import org.crible.match.Score;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.store.Judgement;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Screens against the store: the newest issues through the index, other days and exhaustive queries
 * by scoring every party.
 */
final class Screen implements AutoCloseable {
  private final Path home;
  private final Store store;
  private final Views views;
  private final Map<Key, Pool> pools = new HashMap<>();
  private final Map<String, Optional<Indexed>> indexes = new HashMap<>();
  private @Nullable String indexed;

  Screen(Path home, Store store) {
    this.home = home;
    this.store = store;
    this.views = new Views(store);
  }

  Screening screen(Query query) {
    return screen(List.of(query)).getFirst();
  }

  /** Answers in the order of the queries, on one state of the lists for all days alike. */
  List<Screening> screen(List<Query> queries) {
    List<Screening> answers = new ArrayList<>(queries.size());
    int next = 0;
    while (next < queries.size()) {
      LocalDate asOf = queries.get(next).asOf();
      View view = views.take(asOf);
      try {
        while (next < queries.size() && Objects.equals(queries.get(next).asOf(), asOf)) {
          answers.add(answer(queries.get(next++), view));
        }
      } finally {
        views.giveBack(view);
      }
    }
    return answers;
  }

  private Screening answer(Query asked, View view) {
    if (view.lists().isEmpty()) {
      throw new NothingLoadedException(home);
    }
    Query query = asked.in(meant(asked.datasets(), view.lists()));
    if (query.asOf() != null && view.snapshot().isBeforeFirstIssue()) {
      return new Screening(query, List.of(), List.of(), true);
    }
    return new Clearing(view.snapshot())
        .answer(query, q -> search(q, view).stream().map(view::joined).toList());
  }

  private List<Hit> search(Query query, View view) {
    if (query.asOf() == null && !query.exhaustive()) {
      Optional<Indexed> current = index(view, query.profile(), Progress.SILENT);
      if (current.isPresent()) {
        return current.get().search(query, view.snapshot());
      }
    }
    return pool(view, query.profile()).search(query);
  }

  private synchronized Optional<Indexed> index(View view, Profile profile, Progress progress) {
    if (!view.generation().equals(indexed)) {
      indexes.clear();
      indexed = view.generation();
    }
    return indexes.computeIfAbsent(
        profile.fingerprint(), key -> Indexed.open(home, view, profile, progress));
  }

  /** The loaded lists that the names stand for; a name may stand for several. */
  private static Set<String> meant(Collection<String> datasets, Set<String> loaded) {
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
        View later = new View(store.snapshot(to), to)) {
      if (later.lists().isEmpty()) {
        throw new NothingLoadedException(home);
      }
      Set<String> meant = datasets.isEmpty() ? later.lists() : meant(datasets, later.lists());
      return ListChange.between(
          from, earlier, to, later.snapshot(), meant, pool(later, Profile.standard()).profile());
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

  private synchronized Pool pool(View view, Profile profile) {
    return pools.computeIfAbsent(
        new Key(view.asOf(), view.generation(), profile.fingerprint()),
        key -> Pool.of(view.snapshot(), view.lists(), profile));
  }

  /** Makes the index anew after a load. */
  void renew(Progress progress) {
    View view = views.take(null);
    try {
      index(view, Profile.standard(), progress);
    } finally {
      views.giveBack(view);
    }
  }

  @Override
  public void close() {
    views.close();
  }

  private record Key(@Nullable LocalDate asOf, String generation, String profile) {}
}
