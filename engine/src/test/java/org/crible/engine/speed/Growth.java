package org.crible.engine.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a query costs by the size of the world, in microseconds on all processors together. */
final class Growth {
  private static final double MICROSECONDS = 1e6;

  /** One cost at one size. */
  record Point(int parties, double microseconds) {}

  private final Map<String, List<Point>> lines = new LinkedHashMap<>();

  void add(String line, int parties, double queriesASecond) {
    lines
        .computeIfAbsent(line, name -> new ArrayList<>())
        .add(new Point(parties, MICROSECONDS / queriesASecond));
  }

  Map<String, List<Point>> lines() {
    return lines;
  }

  /** As Markdown; last how many times as much the largest world costs as the smallest. */
  String table() {
    List<Point> sizes = lines.values().iterator().next();
    StringBuilder out = new StringBuilder("| µs a query |");
    sizes.forEach(size -> out.append(" %,d parties |".formatted(size.parties)));
    out.append(" growth |\n|---|").append("--:|".repeat(sizes.size() + 1)).append('\n');
    lines.forEach(
        (line, points) -> {
          out.append("| ").append(line).append(" |");
          points.forEach(
              point -> out.append(String.format(Locale.ROOT, " %,.1f |", point.microseconds)));
          double growth = points.getLast().microseconds / points.getFirst().microseconds;
          out.append(String.format(Locale.ROOT, " %,.1f × |%n", growth));
        });
    return out.toString();
  }
}
