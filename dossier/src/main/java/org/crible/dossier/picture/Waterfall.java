package org.crible.dossier.picture;

import java.util.ArrayList;
import java.util.List;
import org.crible.evidence.Weighing.Assessment;
import org.crible.evidence.Weighing.Contribution;

/**
 * The contributions to an answer, one under the other, each starting where the last one ended. All
 * positions in per cent of the picture's width; weights in bans.
 *
 * @param steps the prior, each origin, the sum
 * @param zero where even odds lie
 * @param ticks the marked weights
 */
public record Waterfall(List<Step> steps, double zero, List<Tick> ticks) {

  /** What a step stands for. */
  public enum Kind {
    /** The odds before any claim. */
    PRIOR,
    /** One origin group. */
    ORIGIN,
    /** Everything together. */
    SUM
  }

  /**
   * One bar.
   *
   * @param kind prior, origin or sum
   * @param title the origin's title; empty for the other kinds
   * @param claims ids of the claims behind it
   * @param weight in bans, positive for yes
   * @param left left end of the bar
   * @param width length of the bar, 0 for no weight
   * @param start where the weight stood before
   * @param end where it stands after
   */
  public record Step(
      Kind kind,
      String title,
      List<String> claims,
      double weight,
      double left,
      double width,
      double start,
      double end) {}

  /**
   * A marked weight.
   *
   * @param weight in bans
   * @param at its position
   */
  public record Tick(double weight, double at) {}

  /** The waterfall of an answer. */
  public static Waterfall of(Assessment question) {
    List<Double> levels = new ArrayList<>(List.of(0.0, question.logOdds()));
    double level = question.logOdds();
    for (Contribution group : question.contributions()) {
      level += group.log10Lr();
      levels.add(level);
    }
    Axis axis = Axis.around(levels);
    List<Step> steps = new ArrayList<>();
    steps.add(step(axis, Kind.PRIOR, "", List.of(), 0, question.logOdds()));
    double before = question.logOdds();
    for (Contribution group : question.contributions()) {
      double after = before + group.log10Lr();
      steps.add(step(axis, Kind.ORIGIN, group.title(), group.claims(), before, after));
      before = after;
    }
    steps.add(step(axis, Kind.SUM, "", List.of(), 0, before));
    return new Waterfall(List.copyOf(steps), axis.at(0), axis.ticks());
  }

  private static Step step(
      Axis axis, Kind kind, String title, List<String> claims, double from, double to) {
    double left = axis.at(Math.min(from, to));
    double width = Percent.of(axis.at(Math.max(from, to)) - left);
    return new Step(kind, title, claims, to - from, left, width, axis.at(from), axis.at(to));
  }

  /** The weights from {@code low} to {@code high} bans, with room at both ends. */
  private record Axis(double low, double high, double step) {
    private static final double LEAST_REACH = 0.5;

    static Axis around(List<Double> levels) {
      double low = -LEAST_REACH;
      double high = LEAST_REACH;
      for (double level : levels) {
        low = Math.min(low, level);
        high = Math.max(high, level);
      }
      double reach = high - low;
      double step = reach <= 2 ? 0.5 : reach <= 4 ? 1 : 2;
      double room = reach * 0.06;
      return new Axis(low - room, high + room, step);
    }

    double at(double weight) {
      return Percent.of((weight - low) / (high - low) * 100);
    }

    List<Tick> ticks() {
      List<Tick> ticks = new ArrayList<>();
      for (double weight = Math.ceil(low / step) * step; weight <= high; weight += step) {
        ticks.add(new Tick(weight == 0 ? 0 : weight, at(weight)));
      }
      return List.copyOf(ticks);
    }
  }
}
