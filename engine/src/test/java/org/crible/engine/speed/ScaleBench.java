package org.crible.engine.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.crible.engine.PartyForm;
import org.crible.engine.Query;
import org.crible.index.Stamp;
import org.crible.index.search.NameIndex;
import org.crible.match.Prepared;
import org.crible.match.profile.Comparison;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;

/** The index over a generated world: {@code MATCHING HOME FILE PARTIES [COUNT]}. */
final class ScaleBench {
  private static final double THRESHOLD = 0.7;
  private static final int AT_ONCE = 8192;

  private ScaleBench() {}

  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[1]);
    Path file = Path.of(arguments[2]);
    int parties = Integer.parseInt(arguments[3]);
    int count = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 5_000;
    World world = new World(home);
    if (!Files.exists(file)) {
      long start = System.nanoTime();
      Profile profile = Profile.standard();
      NameIndex.write(
          file, new Stamp("generated", "bench"), profile, () -> prepared(world, parties, profile));
      System.out.printf(
          Locale.ROOT,
          "%,d parties: built in %.0f s, %.0f MB.%n",
          parties,
          (System.nanoTime() - start) / 1e9,
          Files.size(file) / 1e6);
    }
    long start = System.nanoTime();
    NameIndex index = NameIndex.open(file, Profile.standard());
    System.out.printf(Locale.ROOT, "Opened in %.1f ms.%n", (System.nanoTime() - start) / 1e6);
    System.out.println("| queries | in bulk, a second | alone: p50, p99 µs | hits each |");
    System.out.println("|---|--:|--:|--:|");
    Questions questions = new Questions(home, Path.of(arguments[0]));
    for (Kind kind : Kind.values()) {
      if (kind == Kind.NONE || kind == Kind.SCRIPT) {
        List<Query> queries = questions.of(kind, count, true);
        measure(index, kind, queries.stream().map(Query::party).toList());
      } else {
        measure(index, kind, generated(world, parties, kind, count));
      }
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%nHeap in use, the words of the world included: %.0f MB.%n",
        (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
  }

  private static Iterator<Prepared> prepared(World world, int parties, Profile profile) {
    return IntStream.iterate(0, from -> from < parties, from -> from + AT_ONCE)
        .boxed()
        .flatMap(
            from ->
                IntStream.range(from, Math.min(parties, from + AT_ONCE))
                    .parallel()
                    .mapToObj(number -> profile.prepare(world.party(number)))
                    .toList()
                    .stream())
        .iterator();
  }

  private static List<Entity> generated(World world, int parties, Kind kind, int count) {
    Random random = new Random(kind.name().hashCode());
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              Entity party = world.party(random.nextInt(parties));
              String name = kind.changed(party.caption(), random);
              return new PartyForm()
                  .add("name", PartyForm.says(name) ? name : party.caption())
                  .schema(party.schema().name())
                  .party("query");
            })
        .toList();
  }

  private static void measure(NameIndex index, Kind kind, List<Entity> queries) {
    search(index, queries);
    long start = System.nanoTime();
    long hits = search(index, queries);
    double seconds = (System.nanoTime() - start) / 1e9;
    long[] each = new long[queries.size()];
    for (int i = 0; i < each.length; i++) {
      long begun = System.nanoTime();
      hits(index, queries.get(i));
      each[i] = (System.nanoTime() - begun) / 1_000;
    }
    Arrays.sort(each);
    System.out.printf(
        Locale.ROOT,
        "| %s | %,.0f | %d, %d | %.1f |%n",
        kind.name().toLowerCase(Locale.ROOT),
        queries.size() / seconds,
        each[each.length / 2],
        each[each.length * 99 / 100],
        hits / (double) queries.size());
  }

  private static long search(NameIndex index, List<Entity> queries) {
    return queries.parallelStream().mapToLong(query -> hits(index, query)).sum();
  }

  private static int hits(NameIndex index, Entity query) {
    Comparison comparison = index.profile().comparison(index.profile().prepare(query));
    return index.search(comparison, THRESHOLD).size();
  }
}
