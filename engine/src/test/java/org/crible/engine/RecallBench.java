package org.crible.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;
import org.crible.text.Script;
import org.crible.text.transliterate.Transliteration;

/**
 * Measures how often a listed name that is written otherwise finds its party. Arguments: a home
 * with lists loaded, the folder of data for matching, how many cases a class, a class of which the
 * misses are printed, {@code ALL} or {@code -}. Property {@code draw}: another number, other cases.
 */
public final class RecallBench {
  private static final int RANK = 10;
  private static final int NEGATIVES = 1000;

  private record Listed(String id, List<String> words, boolean person, String schema) {}

  private final Crible crible;
  private final Map<String, List<String>> nicknames;
  private final Map<String, Set<String>> bearers = new HashMap<>();

  private RecallBench(Crible crible, Map<String, List<String>> nicknames) {
    this.crible = crible;
    this.nicknames = nicknames;
  }

  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    Path data = Path.of(arguments[1]);
    int cases = Integer.parseInt(arguments[2]);
    try (Crible crible = Crible.open(home)) {
      RecallBench bench = new RecallBench(crible, nicknames(data.resolve("nicknames.csv")));
      List<Listed> names = bench.names(home);
      System.out.println("| written otherwise | cases | recall at 1 | recall at 10 | below 0.70 |");
      System.out.println("|---|--:|--:|--:|--:|");
      for (Perturbation perturbation : Perturbation.values()) {
        bench.measure(perturbation, names, cases, shown(perturbation, arguments[3]));
      }
      for (String set : List.of("negatives_global_10k.csv.gz", "negatives_us_10k.csv.gz")) {
        bench.alerts(data.resolve(set));
      }
    }
  }

  private static boolean shown(Perturbation perturbation, String classes) {
    return classes.equals("ALL") || classes.equals(perturbation.name());
  }

  private void measure(Perturbation perturbation, List<Listed> names, int cases, boolean show) {
    Random dice = new Random(Integer.getInteger("draw", 0) + perturbation.name().hashCode());
    List<Listed> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, dice);
    int asked = 0;
    int first = 0;
    int found = 0;
    int nothing = 0;
    for (Listed listed : shuffled) {
      String name = perturbation.of(listed.words, listed.person, nicknames, dice);
      if (name == null || asked == cases) {
        continue;
      }
      asked++;
      List<Hit> hits = screen(listed.schema, name);
      int rank = rank(hits, listed);
      first += rank == 1 ? 1 : 0;
      found += rank > 0 ? 1 : 0;
      nothing += hits.isEmpty() ? 1 : 0;
      if (show && rank == 0) {
        System.out.println("MISS " + perturbation + " " + name + " of " + listed + said(hits));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %d |%n",
        perturbation.words,
        asked,
        first / (double) asked,
        found / (double) asked,
        nothing);
  }

  private static String said(List<Hit> hits) {
    return hits.isEmpty()
        ? ""
        : " behind " + hits.size() + " such as " + hits.getFirst().entity().caption();
  }

  private List<Hit> screen(String schema, String name) {
    Entity party =
        Entity.builder("query", FollowTheMoney.schema(schema), "bench").add("name", name).build();
    return crible.screen(Query.of(party).withLimit(RANK)).hits();
  }

  /** The place of the party, or of another that bears the very same name; 0 if not there. */
  private int rank(List<Hit> hits, Listed listed) {
    Set<String> same = bearers.getOrDefault(String.join(" ", listed.words), Set.of());
    for (int i = 0; i < hits.size(); i++) {
      if (same.contains(hits.get(i).entity().id())) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Every listed name in Latin letters of two words or more. */
  private List<Listed> names(Path home) {
    Set<Listed> names = new LinkedHashSet<>();
    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot();
        Stream<Entity> parties = snapshot.entities()) {
      parties
          .filter(p -> p.schema().is("LegalEntity"))
          .forEach(p -> p.values("name").forEach(name -> add(p, name, names)));
    }
    return List.copyOf(names);
  }

  private void add(Entity party, String name, Set<Listed> names) {
    Transliteration.Reading reading = Transliteration.read(name);
    String plain = reading.text().replaceAll("[^a-z0-9 ]+", " ").strip();
    List<String> words = List.of(plain.split(" +"));
    if (reading.script() == Script.LATIN && words.size() >= 2 && words.size() <= 8) {
      bearers.computeIfAbsent(String.join(" ", words), w -> new HashSet<>()).add(party.id());
      names.add(new Listed(party.id(), words, party.schema().is("Person"), party.schema().name()));
    }
  }

  private void alerts(Path file) throws IOException {
    int asked = 0;
    int alerts = 0;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null && asked < NEGATIVES; asked++) {
        alerts += screen("Person", line.substring(0, line.indexOf(','))).isEmpty() ? 0 : 1;
        line = lines.readLine();
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d people on no list, %.1f alerts per 1,000 at %.2f%n",
        file.getFileName(),
        asked,
        1000.0 * alerts / asked,
        Query.THRESHOLD);
  }

  private static Map<String, List<String>> nicknames(Path file) throws IOException {
    Map<String, List<String>> nicknames = new HashMap<>();
    for (String line : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
      List<String> fields = List.of(line.split(",", -1));
      nicknames.computeIfAbsent(fields.getFirst(), n -> new ArrayList<>()).add(fields.getLast());
    }
    return nicknames;
  }
}
