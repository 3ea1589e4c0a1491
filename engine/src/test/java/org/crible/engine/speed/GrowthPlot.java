package org.crible.engine.speed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crible.engine.speed.Growth.Point;

/** The growth of cost as a picture, both axes logarithmic; legible on light and dark ground. */
final class GrowthPlot {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 440;
  private static final int LEFT = 90;
  private static final int RIGHT = 190;
  private static final int TOP = 40;
  private static final int BOTTOM = 60;
  private static final int LINE_OF_TEXT = 15;
  private static final String STYLE =
      """
      <style>
        svg { font: 13px system-ui, sans-serif; --ink: #1f2328; --faint: #d0d7de; }
        .c0 { --line: #0550ae; } .c1 { --line: #1a7f37; } .c2 { --line: #9a6700; }
        .c3 { --line: #8250df; } .c4 { --line: #bf3989; } .c5 { --line: #0a7d91; }
        .c6 { --line: #6e7781; } .c7 { --line: #57606a; } .all { --line: #cf222e; }
        @media (prefers-color-scheme: dark) {
          svg { --ink: #e6edf3; --faint: #3d444d; }
          .c0 { --line: #79c0ff; } .c1 { --line: #56d364; } .c2 { --line: #e3b341; }
          .c3 { --line: #d2a8ff; } .c4 { --line: #ff9bce; } .c5 { --line: #56d4dd; }
          .c6 { --line: #b1bac4; } .c7 { --line: #8b949e; } .all { --line: #ff7b72; }
        }
        text { fill: var(--ink); }
        .grid { stroke: var(--faint); }
        polyline { fill: none; stroke: var(--line); stroke-width: 2; }
        circle { fill: var(--line); }
        .label { fill: var(--line); }
      </style>
      """;

  private record Label(String text, String style, double at) {}

  private final Map<String, List<Point>> lines;
  private final double fewest;
  private final double most;
  private final int cheapest;
  private final int dearest;

  GrowthPlot(Growth growth) {
    lines = growth.lines();
    List<Point> all = lines.values().stream().flatMap(List::stream).toList();
    fewest = all.stream().mapToInt(Point::parties).min().orElse(1);
    most = Math.max(2 * fewest, all.stream().mapToInt(Point::parties).max().orElse(1));
    cheapest =
        (int) Math.floor(Math.log10(all.stream().mapToDouble(Point::microseconds).min().orElse(1)));
    dearest =
        (int) Math.ceil(Math.log10(all.stream().mapToDouble(Point::microseconds).max().orElse(10)));
  }

  String svg() {
    StringBuilder out = new StringBuilder();
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">%n"
            .formatted(WIDTH, HEIGHT));
    out.append(
        "<title>Time a query in bulk on all processors, by the number of parties in the"
            + " index</title>\n");
    out.append(STYLE);
    axes(out);
    List<Label> labels = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, List<Point>> line : lines.entrySet()) {
      String style = number == lines.size() - 1 ? "all" : "c" + number % 8;
      number++;
      line(out, line.getValue(), style);
      labels.add(new Label(line.getKey(), style, y(line.getValue().getLast().microseconds())));
    }
    labels(out, labels);
    return out.append("</svg>\n").toString();
  }

  private void axes(StringBuilder out) {
    text(out, LEFT, TOP - LINE_OF_TEXT, "start", "", "time a query");
    for (int power = cheapest; power <= dearest; power++) {
      double y = y(Math.pow(10, power));
      grid(out, LEFT, y, WIDTH - RIGHT, y);
      text(out, LEFT - 10, y + 4, "end", "", time(power));
    }
    for (Point point : lines.values().iterator().next()) {
      double x = x(point.parties());
      grid(out, x, TOP, x, HEIGHT - BOTTOM);
      text(out, x, HEIGHT - BOTTOM + 20, "middle", "", "%,d".formatted(point.parties()));
    }
    text(out, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 15, "middle", "", "parties in the index");
  }

  private static String time(int power) {
    String unit = power < 0 ? "ns" : power < 3 ? "µs" : power < 6 ? "ms" : "s";
    return "%,d %s"
        .formatted((long) Math.pow(10, power < 6 ? Math.floorMod(power, 3) : power - 6), unit);
  }

  private void line(StringBuilder out, List<Point> points, String style) {
    StringBuilder places = new StringBuilder();
    for (Point point : points) {
      places.append(place(x(point.parties()), y(point.microseconds()))).append(' ');
    }
    out.append(
        "<polyline class=\"%s\" points=\"%s\"/>%n".formatted(style, places.toString().strip()));
    for (Point point : points) {
      out.append(
          String.format(
              Locale.ROOT,
              "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>%n",
              style,
              x(point.parties()),
              y(point.microseconds())));
    }
  }

  /** Beside the last point of its line, moved where two would overlap. */
  private static void labels(StringBuilder out, List<Label> labels) {
    double next = TOP;
    for (Label label : labels.stream().sorted(Comparator.comparingDouble(Label::at)).toList()) {
      double y = Math.max(next, label.at);
      next = y + LINE_OF_TEXT;
      text(out, WIDTH - RIGHT + 12, y + 4, "start", "label " + label.style, label.text);
    }
  }

  private static void grid(StringBuilder out, double x1, double y1, double x2, double y2) {
    out.append(
        String.format(
            Locale.ROOT,
            "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
            x1,
            y1,
            x2,
            y2));
  }

  private static void text(
      StringBuilder out, double x, double y, String anchor, String style, String text) {
    out.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" class=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            style,
            text));
  }

  private static String place(double x, double y) {
    return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
  }

  private double x(double parties) {
    double share = Math.log(parties / fewest) / Math.log(most / fewest);
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private double y(double microseconds) {
    double share = (Math.log10(microseconds) - cheapest) / (dearest - cheapest);
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  }
}
