package org.crible.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.crible.store.DatasetState;
import org.crible.store.Issue;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;

/** Compares two issues of a list that are kept. */
final class Deltas {
  private final Path home;
  private final Store store;

  Deltas(Path home, Store store) {
    this.home = home;
    this.store = store;
  }

  Delta between(String dataset, LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException(
          "The day to compare from, " + from + ", is after the day to compare to, " + to + ".");
    }
    try (Snapshot snapshot = store.snapshot(to);
        Snapshot earlier = store.snapshot(from)) {
      Issue after = inForce(dataset, to, snapshot);
      Issue before = inForce(dataset, from, earlier);
      return new Delta(dataset, from, to, before, after, snapshot.partyChanges(dataset, from, to));
    }
  }

  private Issue inForce(String dataset, LocalDate day, Snapshot snapshot) {
    List<DatasetState> states = snapshot.datasets();
    if (states.isEmpty()) {
      throw new NothingLoadedException(home);
    }
    DatasetState state =
        states.stream()
            .filter(candidate -> candidate.dataset().name().equals(dataset))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no loaded list '"
                            + dataset
                            + "'; loaded are "
                            + states.stream()
                                .map(candidate -> candidate.dataset().name())
                                .collect(Collectors.joining(", "))));
    if (state.inForce() == null) {
      throw new InputRefusedException(
          "No issue of "
              + dataset
              + " on or before "
              + day
              + " is loaded; the first is of "
              + state.issues().getFirst()
              + ".");
    }
    return state.inForce();
  }
}
