package org.crible.dossier.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.evidence.Weighing;
import org.jspecify.annotations.Nullable;

/**
 * Which origin feeds which answer: a row for each origin, a cell for each question.
 *
 * @param rows in the order in which origins first appear
 */
public record Matrix(List<Row> rows) {
  private static final double GREATEST = 13;
  private static final double LEAST = 3;

  /**
   * One origin.
   *
   * @param title what a reader calls it
   * @param cells one for each question; null where it says nothing on it
   */
  public record Row(String title, List<@Nullable Cell> cells) {}

  /**
   * What an origin does to a question.
   *
   * @param supports whether it speaks for yes
   * @param radius of its disc, in pixels; the area stands for the weight
   * @param claims ids of its claims
   */
  public record Cell(boolean supports, double radius, List<String> claims) {}

  static Matrix of(Weighing weighing) {
    int questions = weighing.questions().size();
    double most = 0.1;
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Weighing.Assessment question : weighing.questions()) {
      for (Weighing.Contribution group : question.contributions()) {
        most = Math.max(most, Math.abs(group.log10Lr()));
        rows.computeIfAbsent(group.origin(), o -> new Row(group.title(), empty(questions)));
      }
    }
    for (int i = 0; i < questions; i++) {
      for (Weighing.Contribution group : weighing.questions().get(i).contributions()) {
        double share = Math.sqrt(Math.abs(group.log10Lr()) / most);
        Row row = rows.get(group.origin());
        if (row != null) {
          double radius = Math.max(LEAST, Math.round(share * GREATEST * 10) / 10.0);
          row.cells().set(i, new Cell(group.log10Lr() >= 0, radius, group.claims()));
        }
      }
    }
    return new Matrix(List.copyOf(rows.values()));
  }

  private static List<@Nullable Cell> empty(int size) {
    List<@Nullable Cell> cells = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      cells.add(null);
    }
    return cells;
  }
}
