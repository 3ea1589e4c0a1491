package org.crible.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.store.DatasetState;
import org.crible.store.PartyChange;
import org.crible.store.issue.Snapshot;

/**
 * The listed parties of which the lists say something else on one day than on another, ready to be
 * screened against. Thread-safe.
 *
 * <p>On both days words weigh what they weigh on the later one, so that a score moves only because
 * of what is said of the party itself. A party that did not change then scores the same on both
 * days: leaving it aside loses nothing, and {@link #touches} gives the difference of two full
 * screenings.
 */
public final class ListChange {
  private static final Comparator<Touch> BEST_FIRST =
      Comparator.comparingDouble(Touch::score)
          .reversed()
          .thenComparing(touch -> touch.entity().id());

  private final Set<String> datasets;
  private final int parties;
  private final Pool before;
  private final Pool after;

  private ListChange(Set<String> datasets, int parties, Pool before, Pool after) {
    this.datasets = datasets;
    this.parties = parties;
    this.before = before;
    this.after = after;
  }

  /**
   * @param earlier the lists on the earlier day, {@code from}
   * @param later the lists on the later day, {@code to}
   * @param datasets the lists to look at
   * @param profile weighs words as on the later day
   */
  static ListChange between(
      LocalDate from,
      Snapshot earlier,
      LocalDate to,
      Snapshot later,
      Set<String> datasets,
      Profile profile) {
    Set<String> changed = new TreeSet<>();
    for (DatasetState state : later.datasets()) {
      String name = state.dataset().name();
      if (datasets.contains(name)) {
        changed.addAll(changed(name, from, earlier, to, later));
      }
    }
    return new ListChange(
        datasets,
        changed.size(),
        Pool.of(parties(changed, earlier, datasets), profile),
        Pool.of(parties(changed, later, datasets), profile));
  }

  /** The parties of one list; all of it where no issue of it was in force on one of the days. */
  private static Collection<String> changed(
      String dataset, LocalDate from, Snapshot earlier, LocalDate to, Snapshot later) {
    boolean early = inForce(dataset, earlier);
    boolean late = inForce(dataset, later);
    if (early && late) {
      return later.partyChanges(dataset, from, to).stream()
          .filter(change -> change.kind() != PartyChange.Kind.UNLISTED)
          .map(PartyChange::id)
          .toList();
    }
    if (!early && !late) {
      return List.of();
    }
    try (Stream<Entity> all = (late ? later : earlier).parties(List.of(dataset))) {
      return all.map(Entity::id).toList();
    }
  }

  private static boolean inForce(String dataset, Snapshot snapshot) {
    return snapshot.datasets().stream()
        .anyMatch(state -> state.dataset().name().equals(dataset) && state.inForce() != null);
  }

  private static List<Entity> parties(
      Set<String> ids, Snapshot snapshot, Collection<String> datasets) {
    return ids.stream()
        .map(snapshot::entity)
        .flatMap(Optional::stream)
        .filter(Entity::isTarget)
        .filter(party -> party.datasets().stream().anyMatch(datasets::contains))
        .toList();
  }

  /** The lists that were looked at. */
  public Set<String> datasets() {
    return datasets;
  }

  /** How many listed parties were added, changed or removed. */
  public int parties() {
    return parties;
  }

  /**
   * What the change does to a customer: best score first, then by id.
   *
   * @param threshold the score from which a party is a match
   */
  public List<Touch> touches(Entity customer, double threshold) {
    Query query = Query.of(customer).withThreshold(threshold).withLimit(Integer.MAX_VALUE);
    Map<String, Hit> earlier = new HashMap<>();
    before.search(query).forEach(hit -> earlier.put(hit.entity().id(), hit));
    List<Touch> touches = new ArrayList<>();
    for (Hit hit : after.search(query)) {
      Hit known = earlier.remove(hit.entity().id());
      touches.add(
          known == null
              ? new Touch(Touch.Change.TOUCHED, hit.entity(), null, hit.score().value())
              : new Touch(
                  Touch.Change.CHANGED, hit.entity(), known.score().value(), hit.score().value()));
    }
    for (Hit hit : earlier.values()) {
      touches.add(new Touch(Touch.Change.RELEASED, hit.entity(), hit.score().value(), null));
    }
    touches.sort(BEST_FIRST);
    return touches;
  }
}
