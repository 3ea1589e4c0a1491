package org.crible.match.profile;

import static org.crible.model.Explanation.Operation.DIFFERENCE;
import static org.crible.model.Explanation.Operation.PRODUCT;
import static org.crible.model.Explanation.Operation.SUM;

import java.util.List;
import org.crible.model.Explanation;

/**
 * From how alike two parties are to the share of pairs so alike that are one party: straight lines
 * between points measured on labelled pairs. Strictly rising, so that no order changes.
 *
 * @param points rising in both, the first at 0 and 0, the last at 1 and 1
 */
record Calibration(List<Point> points) {
  /** What rounding can hide in {@link #least}. */
  private static final double ROUNDING = 1e-9;

  /**
   * A measured point.
   *
   * @param alike how alike, 0 to 1
   * @param same which share of such pairs is the same party, 0 to 1
   */
  record Point(double alike, double same) {}

  /**
   * @throws IllegalArgumentException if the points do not rise from 0 to 1
   */
  Calibration {
    points = List.copyOf(points);
    boolean rises = points.size() > 1 && points.get(0).equals(new Point(0, 0));
    for (int i = 1; i < points.size(); i++) {
      rises &= points.get(i).alike > points.get(i - 1).alike;
      rises &= points.get(i).same > points.get(i - 1).same;
    }
    if (!rises || !points.get(points.size() - 1).equals(new Point(1, 1))) {
      throw new IllegalArgumentException("calibration must rise from 0 to 1: " + points);
    }
  }

  /** The share for a likeness; the same arithmetic as {@link #explanation}. */
  double of(double alike) {
    int i = segment(alike);
    return points.get(i).same + slope(i) * (alike - points.get(i).alike);
  }

  /** The least likeness that reaches a share, less what rounding could hide. */
  double least(double share) {
    int i = 0;
    while (i + 2 < points.size() && points.get(i + 1).same < share) {
      i++;
    }
    double alike = points.get(i).alike + (share - points.get(i).same) / slope(i);
    return Math.max(0, alike - ROUNDING);
  }

  /** The point at or before a likeness. */
  private int segment(double alike) {
    int i = points.size() - 1;
    while (i > 0 && points.get(i).alike > alike) {
      i--;
    }
    return i;
  }

  private double slope(int i) {
    return i + 1 == points.size()
        ? 0
        : (points.get(i + 1).same - points.get(i).same)
            / (points.get(i + 1).alike - points.get(i).alike);
  }

  Explanation explanation(Explanation alike) {
    int i = segment(alike.value());
    return Explanation.of(
        "score",
        SUM,
        "of pairs that are so alike, the share that is one party",
        Explanation.given(
            "calibration.share", points.get(i).same, "share at the measured point below"),
        Explanation.of(
            "calibration.step",
            PRODUCT,
            "from that point on",
            Explanation.given("calibration.slope", slope(i), "how the share rises there"),
            Explanation.of(
                "calibration.above",
                DIFFERENCE,
                "how far above that point",
                alike,
                Explanation.given(
                    "calibration.point", points.get(i).alike, "likeness at that point"))));
  }
}
