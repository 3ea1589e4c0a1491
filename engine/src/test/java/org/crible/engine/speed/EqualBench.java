package org.crible.engine.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.crible.engine.Crible;
import org.crible.engine.Query;
import org.crible.engine.json.ScreeningJson;

/** Whether the index gives what scoring every party gives: {@code MATCHING HOME [COUNT]}. */
final class EqualBench {
  private static final double[] THRESHOLDS = {0.5, 0.7, 0.9};

  private EqualBench() {}

  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[1]);
    int count = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
    List<Query> queries = new ArrayList<>();
    Questions questions = new Questions(home, Path.of(arguments[0]));
    int each = Math.ceilDiv(count, 2 * Kind.values().length);
    for (Kind kind : Kind.values()) {
      queries.addAll(questions.of(kind, each, true));
      queries.addAll(questions.of(kind, each, false));
    }
    AtomicInteger different = new AtomicInteger();
    try (Crible crible = Crible.open(home)) {
      IntStream.range(0, queries.size())
          .parallel()
          .forEach(i -> compare(crible, at(queries.get(i), i), different));
    }
    System.out.println(queries.size() + " queries compared, " + different + " differ.");
    if (different.get() > 0) {
      System.exit(1);
    }
  }

  private static Query at(Query query, int number) {
    return query.withThreshold(THRESHOLDS[number % THRESHOLDS.length]).withLimit(25);
  }

  private static void compare(Crible crible, Query query, AtomicInteger different) {
    String found = ScreeningJson.write(crible.screen(query), true).toString();
    String every = ScreeningJson.write(crible.screen(query.exhaustive(true)), true).toString();
    if (!found.equals(every)) {
      different.incrementAndGet();
      System.out.println("differs: " + query.party().caption() + " at " + query.threshold());
    }
  }
}
