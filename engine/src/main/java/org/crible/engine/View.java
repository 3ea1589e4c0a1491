package org.crible.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crible.store.Join;
import org.crible.store.issue.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * One state of the lists, and what is asked of it again and again while it lasts. For one thread at
 * a time.
 */
final class View implements AutoCloseable {
  private static final int JOINS_KEPT = 4096;

  private final Snapshot snapshot;
  private final @Nullable LocalDate asOf;
  private final Set<String> lists;
  private final String generation;
  private final Map<String, List<Join>> joins =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Join>> eldest) {
          return size() > JOINS_KEPT;
        }
      };

  View(Snapshot snapshot, @Nullable LocalDate asOf) {
    this.snapshot = snapshot;
    this.asOf = asOf;
    Set<String> names = new TreeSet<>();
    snapshot.datasets().forEach(state -> names.add(state.dataset().name()));
    this.lists = Collections.unmodifiableSet(names);
    this.generation = snapshot.generation();
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /** The day; null for the newest issues. */
  @Nullable LocalDate asOf() {
    return asOf;
  }

  /** The names of the loaded lists, in alphabetical order. */
  Set<String> lists() {
    return lists;
  }

  /** See {@link Snapshot#generation}. */
  String generation() {
    return generation;
  }

  /** The hit, with those on other lists that count as the same party. */
  Hit joined(Hit hit) {
    return hit.with(joins.computeIfAbsent(hit.entity().id(), this::standing));
  }

  private List<Join> standing(String id) {
    return snapshot.joins(id).stream().filter(Join::stands).toList();
  }

  @Override
  public void close() {
    snapshot.close();
  }
}
