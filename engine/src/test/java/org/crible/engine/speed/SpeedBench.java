package org.crible.engine.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.crible.engine.Crible;
import org.crible.engine.Query;
import org.crible.index.search.NameIndex;
import org.crible.match.profile.Profile;

/**
 * How many queries a second, and how long one takes: {@code MATCHING HOME [COUNT]}. Processor time
 * is printed beside the clock's, as other programs do not show in it.
 */
final class SpeedBench {
  private static final int PART = 64;

  private SpeedBench() {}

  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[1]);
    int count = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20_000;
    try (Crible crible = Crible.open(home)) {
      Questions questions = new Questions(home, Path.of(arguments[0]));
      crible.screen(questions.of(Kind.NONE, 1, true));
      index(home.resolve("names.index"));
      System.out.println(
          "| queries | schema | in bulk, a second | processor µs each | alone: p50, p99 µs"
              + " | hits each |\n|---|---|--:|--:|--:|--:|");
      for (boolean schema : new boolean[] {true, false}) {
        warmUp(crible, questions, count, schema);
        for (Kind kind : Kind.values()) {
          List<Query> asked = questions.of(kind, 2 * count, schema);
          measure(crible, kind, schema, asked.subList(asked.size() / 2, asked.size()));
        }
      }
    }
  }

  private static void index(Path file) throws IOException {
    heap();
    long before = heap();
    long start = System.nanoTime();
    NameIndex index = NameIndex.open(file, Profile.standard());
    double opened = (System.nanoTime() - start) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "Index of %.1f MB opened in %.1f ms, %.1f MB of heap (%s).%n%n",
        Files.size(file) / 1e6,
        opened,
        (heap() - before) / 1e6,
        index.stamp().content().substring(0, 8));
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** Queries of every kind, none of which is measured: compiling takes longer than they do. */
  private static void warmUp(Crible crible, Questions questions, int count, boolean schema)
      throws IOException {
    List<Query> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Query> asked = questions.of(kind, 2 * count, schema);
      all.addAll(asked.subList(0, asked.size() / 2));
    }
    Collections.shuffle(all, new Random(1));
    bulk(crible, parts(all));
  }

  private static void measure(Crible crible, Kind kind, boolean schema, List<Query> queries) {
    List<List<Query>> parts = parts(queries);
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = System.nanoTime();
    long used = system.getProcessCpuTime();
    long hits = bulk(crible, parts);
    double seconds = (System.nanoTime() - start) / 1e9;
    double processor = (system.getProcessCpuTime() - used) / 1e3 / queries.size();
    long[] each = new long[Math.min(queries.size(), 5_000)];
    for (int i = 0; i < each.length; i++) {
      long begun = System.nanoTime();
      crible.screen(queries.get(i));
      each[i] = (System.nanoTime() - begun) / 1_000;
    }
    Arrays.sort(each);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %,.0f | %.0f | %d, %d | %.2f |%n",
        kind.name().toLowerCase(Locale.ROOT),
        schema ? "given" : "open",
        queries.size() / seconds,
        processor,
        each[each.length / 2],
        each[each.length * 99 / 100],
        hits / (double) queries.size());
  }

  private static List<List<Query>> parts(List<Query> queries) {
    List<List<Query>> parts = new ArrayList<>();
    for (int from = 0; from < queries.size(); from += PART) {
      parts.add(queries.subList(from, Math.min(queries.size(), from + PART)));
    }
    return parts;
  }

  private static long bulk(Crible crible, List<List<Query>> parts) {
    return parts.parallelStream()
        .flatMap(part -> crible.screen(part).stream())
        .mapToLong(answer -> answer.hits().size())
        .sum();
  }
}
