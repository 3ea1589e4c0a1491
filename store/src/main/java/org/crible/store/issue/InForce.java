package org.crible.store.issue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which issue of each dataset is in force on a day: the newest that is not later. */
final class InForce {
  private final Map<Long, Place> places;
  private final String condition;

  private InForce(Map<Long, Place> places) {
    this.places = places;
    this.condition = condition(places);
  }

  /** An issue in force. */
  record Place(String dataset, LocalDate listDate) {}

  /**
   * @param day null for the newest issues of all
   */
  static InForce on(@Nullable LocalDate day, Issues issues) throws SQLException {
    Map<Long, Place> places = new TreeMap<>();
    for (Issues.Numbered numbered : issues.datasets()) {
      issues.dates(numbered.id()).stream()
          .filter(date -> day == null || !date.isAfter(day))
          .reduce((older, newer) -> newer)
          .ifPresent(date -> places.put(numbered.id(), new Place(numbered.dataset().name(), date)));
    }
    return new InForce(places);
  }

  /** Only the named datasets. */
  InForce among(Collection<String> datasets) {
    Map<Long, Place> some = new TreeMap<>(places);
    some.values().removeIf(place -> !datasets.contains(place.dataset()));
    return new InForce(some);
  }

  @Nullable Place place(long dataset) {
    return places.get(dataset);
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** The condition that a row of {@code version v} is in force. */
  String condition() {
    return condition;
  }

  private static String condition(Map<Long, Place> places) {
    if (places.isEmpty()) {
      return "(FALSE)";
    }
    List<String> each = new ArrayList<>();
    places.forEach(
        (id, place) ->
            each.add(
                "v.dataset = %1$d AND v.listed_from <= '%2$s' AND v.listed_until > '%2$s'"
                    .formatted(id, place.listDate())));
    return "(" + String.join(" OR ", each) + ")";
  }
}
