package org.crible.engine.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crible.engine.PartyForm;
import org.crible.engine.Query;
import org.crible.index.file.IndexFile;
import org.crible.index.search.NameIndex;
import org.crible.match.Token;
import org.crible.match.profile.Comparison;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;

/** The index over generated worlds: {@code MATCHING HOME FOLDER PLOT COUNT PARTIES...}. */
final class ScaleBench {
  private static final double THRESHOLD = 0.7;

  /** Queries for which every name is looked at. */
  private static final int LOOKED_AT = 32;

  private final World world;
  private final Questions questions;
  private final int count;
  private final Growth growth = new Growth();

  private ScaleBench(World world, Questions questions, int count) {
    this.world = world;
    this.questions = questions;
    this.count = count;
  }

  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[1]);
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    World world = new World(home);
    ScaleBench bench =
        new ScaleBench(
            world, new Questions(home, Path.of(arguments[0])), Integer.parseInt(arguments[4]));
    for (String parties : Arrays.asList(arguments).subList(5, arguments.length)) {
      bench.run(Integer.parseInt(parties), folder);
    }
    System.out.println(bench.growth.table());
    Files.writeString(
        Path.of(arguments[3]), new GrowthPlot(bench.growth).svg(), StandardCharsets.UTF_8);
  }

  private void run(int parties, Path folder) throws IOException {
    WorldIndex built = new WorldIndex(world, parties, folder);
    built.build();
    long words = heap();
    IndexFile file = built.open();
    NameIndex index = NameIndex.of(file, Profile.standard());
    System.out.printf(
        Locale.ROOT,
        "%,d different names of %,d words.%n%n",
        file.names().count(),
        file.vocabulary().count());
    System.out.println(
        "| queries | in bulk, a second | alone: p50, p99 µs | hits each |\n|---|--:|--:|--:|");
    for (Kind kind : Kind.values()) {
      measure(index, parties, kind.name().toLowerCase(Locale.ROOT), queries(parties, kind));
    }
    long heap = heap() - words;
    everyName(new BestPairs(file), parties, index);
    System.out.printf(
        Locale.ROOT, "%nHeap of the index after all queries: %.0f MB.%n%n", heap / 1e6);
  }

  private List<Entity> queries(int parties, Kind kind) {
    return kind == Kind.NONE || kind == Kind.SCRIPT
        ? questions.of(kind, count, true).stream().map(Query::party).toList()
        : generated(parties, kind);
  }

  private List<Entity> generated(int parties, Kind kind) {
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

  private void measure(NameIndex index, int parties, String kind, List<Entity> queries) {
    search(index, queries);
    long start = System.nanoTime();
    long hits = search(index, queries);
    double rate = queries.size() / ((System.nanoTime() - start) / 1e9);
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
        kind,
        rate,
        each[each.length / 2],
        each[each.length * 99 / 100],
        hits / (double) queries.size());
    growth.add(kind, parties, rate);
  }

  private static long search(NameIndex index, List<Entity> queries) {
    return queries.parallelStream().mapToLong(query -> hits(index, query)).sum();
  }

  private static int hits(NameIndex index, Entity query) {
    Comparison comparison = index.profile().comparison(index.profile().prepare(query));
    return index.search(comparison, THRESHOLD).size();
  }

  /** The same world with every name looked at. */
  private void everyName(BestPairs pairs, int parties, NameIndex index) {
    List<List<String>> queries =
        Stream.of(Kind.NONE, Kind.TYPO)
            .flatMap(kind -> queries(parties, kind).stream().limit(LOOKED_AT / 2))
            .map(query -> index.profile().prepare(query).names().getFirst().form().tokens())
            .map(tokens -> tokens.stream().map(Token::form).toList())
            .toList();
    long start = System.nanoTime();
    int hits = queries.parallelStream().mapToInt(query -> pairs.hits(query, THRESHOLD)).sum();
    double rate = queries.size() / ((System.nanoTime() - start) / 1e9);
    System.out.printf(
        Locale.ROOT,
        "| best-pairs Jaro-Winkler over all names | %,.2f | | %.1f |%n",
        rate,
        hits / (double) queries.size());
    growth.add("Jaro-Winkler over all", parties, rate);
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
