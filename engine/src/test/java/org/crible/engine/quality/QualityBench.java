package org.crible.engine.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crible.match.Prepared;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;

public final class QualityBench {
  private QualityBench() {}

  record Scored(LabelledPair pair, double score) {}

  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]).resolve("data/matching");
    boolean wrong = Boolean.getBoolean("wrong");
    Profile profile = Profile.standard();
    set("bench", LabelledPair.bench(data.resolve("name_bench_cases.csv")), profile, wrong);
    set("checks", LabelledPair.checks(data.resolve("entity_checks.yml")), profile, wrong);
    if (args.length < 2) {
      return;
    }
    List<Prepared> parties;
    try (Store store = Store.open(Path.of(args[1]));
        Snapshot snapshot = store.snapshot();
        Stream<Entity> all =
            snapshot.parties(snapshot.datasets().stream().map(d -> d.dataset().name()).toList())) {
      parties = all.map(profile::prepare).toList();
    }
    long t0 = System.nanoTime();
    ListedParties listed = new ListedParties(profile, parties);
    System.out.printf("%d parties%n", listed.size());
    int step = Integer.getInteger("step", 1);
    recall(listed, wrong);
    for (String set : List.of("global", "us")) {
      people(data.resolve("negatives_" + set + "_10k.csv.gz"), set, listed, step, wrong);
    }
    System.out.printf("%.1f s%n", (System.nanoTime() - t0) / 1e9);
  }

  static void set(String name, List<LabelledPair> pairs, Profile profile, boolean wrong) {
    List<Scored> scored = new ArrayList<>();
    for (LabelledPair pair : pairs) {
      scored.add(
          new Scored(
              pair,
              profile.score(profile.prepare(pair.left()), profile.prepare(pair.right())).value()));
    }
    for (double t = 0.5; t < 0.96; t += 0.05) {
      double th = t;
      long tp = scored.stream().filter(s -> s.pair.match() && s.score >= th - 1e-9).count();
      long fp = scored.stream().filter(s -> !s.pair.match() && s.score >= th - 1e-9).count();
      long fn = scored.stream().filter(s -> s.pair.match() && s.score < th - 1e-9).count();
      System.out.printf(
          Locale.ROOT,
          "%s %.2f P %.3f R %.3f F1 %.3f (tp %d fp %d fn %d)%n",
          name,
          t,
          tp / (double) (tp + fp),
          tp / (double) (tp + fn),
          2.0 * tp / (2 * tp + fp + fn),
          tp,
          fp,
          fn);
    }
    if (System.getProperty("dump") != null) {
      scored.forEach(
          s ->
              System.out.printf(
                  Locale.ROOT, "DUMP %s %.4f %s%n", s.pair.id(), s.score, s.pair.match()));
    }
    if (wrong) {
      scored.stream()
          .filter(s -> s.pair.match() != s.score >= profile.threshold())
          .forEach(
              s ->
                  System.out.printf(
                      "%s %.3f %s %s%n",
                      s.pair.match() ? "MISS" : "ALARM", s.score, s.pair.id(), s.pair.text()));
    }
  }

  static void people(Path file, String set, ListedParties listed, int step, boolean wrong) {
    var rows = Rows.of(file);
    List<String> lines =
        java.util.stream.IntStream.range(1, rows.size())
            .filter(i -> i % step == 0)
            .parallel()
            .mapToObj(
                i -> {
                  var row = rows.get(i);
                  Entity bare = LabelledPair.named("q", "Person", row.getField(0));
                  var found = listed.search(listed.profile().prepare(bare), 0.70);
                  String line = "";
                  if (!found.isEmpty()) {
                    var f = found.get(0);
                    line +=
                        String.format(
                            Locale.ROOT,
                            "NAME %d %.3f %s -> %s%n",
                            found.size(),
                            f.score(),
                            row.getField(0),
                            names(f.party()));
                    Entity full =
                        Entity.builder("q", FollowTheMoney.schema("Person"), "bench")
                            .add("name", row.getField(0))
                            .add("birthDate", row.getField(5))
                            .add("nationality", row.getField(7))
                            .build();
                  }
                  Entity full =
                      Entity.builder("q", FollowTheMoney.schema("Person"), "bench")
                          .add("name", row.getField(0))
                          .add("birthDate", row.getField(5))
                          .add("nationality", row.getField(7))
                          .build();
                  found = listed.search(listed.profile().prepare(full), 0.70);
                  if (!found.isEmpty()) {
                    var g = found.get(0);
                    line +=
                        String.format(
                            Locale.ROOT,
                            "FULL %.3f %s %s %s -> %s %s %s%n",
                            g.score(),
                            row.getField(0),
                            row.getField(5),
                            row.getField(7),
                            names(g.party()),
                            g.party().dates().stream().map(d -> d.value().toString()).toList(),
                            g.party().countries().stream().map(d -> d.value()).toList());
                  }
                  return line;
                })
            .toList();
    for (double t = 0.70; t < 0.85; t += 0.02) {
      double th = t;
      long n =
          lines.stream()
              .filter(l -> l.startsWith("NAME") && Double.parseDouble(l.split(" ")[2]) >= th - 1e-9)
              .count();
      long f =
          lines.stream()
              .flatMap(l -> l.lines())
              .filter(l -> l.startsWith("FULL") && Double.parseDouble(l.split(" ")[1]) >= th - 1e-9)
              .count();
      System.out.printf(
          Locale.ROOT,
          "  at %.2f: %.2f %.2f%n",
          t,
          1000.0 * n / lines.size(),
          1000.0 * f / lines.size());
    }
    long name = lines.stream().filter(l -> l.contains("NAME ")).count();
    long full = lines.stream().filter(l -> l.contains("FULL ")).count();
    System.out.printf(
        Locale.ROOT,
        "%s: %d people, per 1000 name %.2f full %.2f%n",
        set,
        lines.size(),
        1000.0 * name / lines.size(),
        1000.0 * full / lines.size());
    if (wrong) {
      lines.forEach(System.out::print);
    }
  }

  static void recall(ListedParties listed, boolean wrong) {
    java.util.Random random = new java.util.Random(7);
    java.util.Map<String, int[]> counts = new java.util.TreeMap<>();
    List<Prepared> parties = listed.parties();
    for (int k = 0; k < 4000; k++) {
      Prepared party = parties.get(random.nextInt(parties.size()));
      if (party.names().isEmpty()) {
        continue;
      }
      String name =
          party.names().get(random.nextInt(Math.min(2, party.names().size()))).statement().value();
      List<String> words = new ArrayList<>(List.of(name.replace(",", "").split("\\s+")));
      if (words.size() < 2 || words.size() > 8) {
        continue;
      }
      String kind =
          party.schema().is("Person")
              ? "person"
              : party.schema().is("Organization") ? "org" : party.schema().toString();
      count(counts, kind + " same", listed, party, name, wrong);
      count(
          counts,
          kind + " swap",
          listed,
          party,
          words.get(words.size() - 1) + " " + String.join(" ", words.subList(0, words.size() - 1)),
          wrong);
      if (words.size() > 2) {
        List<String> fewer = new ArrayList<>(words);
        fewer.remove(random.nextInt(fewer.size()));
        count(counts, kind + " drop", listed, party, String.join(" ", fewer), wrong);
      }
      for (int n = 1; n <= 2; n++) {
        List<String> typed = new ArrayList<>(words);
        for (int e = 0; e < n; e++) {
          int at = random.nextInt(typed.size());
          String w = typed.get(at);
          if (w.length() < 2) {
            e += random.nextInt(2);
            continue;
          }
          int i = random.nextInt(w.length());
          char c = (char) ('a' + random.nextInt(26));
          typed.set(
              at,
              switch (random.nextInt(4)) {
                case 0 -> w.substring(0, i) + c + w.substring(i + 1);
                case 1 -> w.substring(0, i) + c + w.substring(i);
                case 2 -> w.substring(0, i) + w.substring(i + 1);
                default ->
                    i == 0
                        ? w
                        : w.substring(0, i - 1)
                            + w.charAt(i)
                            + w.charAt(i - 1)
                            + w.substring(i + 1);
              });
        }
        count(counts, kind + " typo" + n, listed, party, String.join(" ", typed), wrong);
      }
    }
    counts.forEach(
        (c, n) ->
            System.out.printf(
                Locale.ROOT, "recall %s %.3f of %d%n", c, n[0] / (double) n[1], n[1]));
  }

  static void count(
      java.util.Map<String, int[]> counts,
      String what,
      ListedParties listed,
      Prepared party,
      String query,
      boolean wrong) {
    Profile p = listed.profile();
    double score =
        p.score(p.prepare(LabelledPair.named("q", party.schema().name(), query)), party).value();
    int[] n = counts.computeIfAbsent(what, w -> new int[2]);
    n[0] += score >= 0.7 ? 1 : 0;
    n[1]++;
    if (wrong && score < 0.7) {
      System.out.printf(Locale.ROOT, "LOST %s %.3f %s -> %s%n", what, score, query, names(party));
    }
  }

  static String names(Prepared p) {
    return p.id()
        + " "
        + p.schema()
        + " "
        + p.names().stream().map(n -> n.form().reading()).limit(6).toList();
  }
}
