package org.crible.dossier.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crible.dossier.TimelineEvent;

/**
 * The events on an axis of days, in three lanes. Listings from long before the first publication
 * stand together at the left edge, so that the months that matter are not squeezed.
 *
 * @param dots one per event, in the order of the events
 * @param months first days of the marked months
 * @param heights how many dots stand on one another at most, by lane
 * @param earlier whether there are events before the axis begins
 */
public record Timeline(List<Dot> dots, List<Month> months, List<Integer> heights, boolean earlier) {
  /** Lanes, from the top: publications, statements, listings. */
  public static final int LANES = 3;

  private static final double LEFT = 8;
  private static final double RIGHT = 97;

  /** Dots nearer than this, in per cent of the width, are put on one another. */
  private static final double CLOSE = 4.6;

  private static final int MONTHS_AT_MOST = 8;

  /**
   * An event.
   *
   * @param number its number in the table, from 1
   * @param lane 0 to 2
   * @param at position in per cent of the width
   * @param level 0 at the bottom of its lane
   */
  public record Dot(int number, int lane, double at, int level) {}

  /**
   * A mark on the axis.
   *
   * @param first first day of the month
   * @param at position in per cent of the width
   */
  public record Month(LocalDate first, double at) {}

  /** The picture of the events; empty if there are none. */
  public static Optional<Timeline> of(List<TimelineEvent> events) {
    if (events.isEmpty()) {
      return Optional.empty();
    }
    LocalDate begin = begin(events);
    LocalDate end = events.getLast().date().earliest().plusDays(1);
    Axis axis = new Axis(begin, end.isAfter(begin.plusDays(28)) ? end : begin.plusDays(28));
    List<Dot> dots = new ArrayList<>();
    for (TimelineEvent event : events) {
      int lane = lane(event);
      double at = axis.at(event.date().earliest());
      dots.add(new Dot(dots.size() + 1, lane, at, level(dots, lane, at)));
    }
    boolean earlier = events.getFirst().date().earliest().isBefore(begin);
    return Optional.of(new Timeline(List.copyOf(dots), axis.months(), heights(dots), earlier));
  }

  /** The axis begins where reports begin; with nothing but listings, at the first of them. */
  private static LocalDate begin(List<TimelineEvent> events) {
    return events.stream()
        .filter(event -> lane(event) < LANES - 1)
        .map(event -> event.date().earliest())
        .min(Comparator.naturalOrder())
        .orElse(events.getFirst().date().earliest())
        .withDayOfMonth(1);
  }

  private static int lane(TimelineEvent event) {
    return switch (event) {
      case TimelineEvent.Publication ignored -> 0;
      case TimelineEvent.Said ignored -> 1;
      case TimelineEvent.Listed ignored -> 2;
    };
  }

  private static int level(List<Dot> before, int lane, double at) {
    int level = 0;
    while (taken(before, lane, at, level)) {
      level++;
    }
    return level;
  }

  private static boolean taken(List<Dot> before, int lane, double at, int level) {
    return before.stream()
        .anyMatch(
            dot -> dot.lane() == lane && dot.level() == level && Math.abs(dot.at() - at) < CLOSE);
  }

  private static List<Integer> heights(List<Dot> dots) {
    List<Integer> heights = new ArrayList<>();
    for (int lane = 0; lane < LANES; lane++) {
      int row = lane;
      heights.add(
          1 + dots.stream().filter(d -> d.lane() == row).mapToInt(Dot::level).max().orElse(0));
    }
    return List.copyOf(heights);
  }

  private record Axis(LocalDate begin, LocalDate end) {
    double at(LocalDate day) {
      if (day.isBefore(begin)) {
        return LEFT / 2;
      }
      double share =
          (double) ChronoUnit.DAYS.between(begin, day) / ChronoUnit.DAYS.between(begin, end);
      return Percent.of(LEFT + share * (RIGHT - LEFT));
    }

    List<Month> months() {
      long all = ChronoUnit.MONTHS.between(begin, end) + 1;
      long every = Math.max(1, (all + MONTHS_AT_MOST - 1) / MONTHS_AT_MOST);
      List<Month> months = new ArrayList<>();
      for (LocalDate day = begin; day.isBefore(end); day = day.plusMonths(every)) {
        months.add(new Month(day, at(day)));
      }
      return List.copyOf(months);
    }
  }
}
