package org.crible.engine.quality;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crible.match.Prepared;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;

/**
 * Measures how well parties are matched, and prints it as Markdown.
 *
 * <pre>QualityBench SHARED-FOLDER DISPUTED.csv [HOME]</pre>
 *
 * With a home, people on no list are screened against all its lists as well. {@code -Dstep=10}
 * takes every tenth of them, {@code -Dwrong=true} prints each error.
 */
public final class QualityBench {
  private QualityBench() {}

  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]).resolve("data/matching");
    boolean wrong = Boolean.getBoolean("wrong");
    Profile profile = Profile.standard();
    System.out.printf("Profile %s %s%n", profile.id(), profile.version());

    ScoredPairs bench =
        ScoredPairs.of(
            "Name bench, all rows",
            LabelledPair.bench(data.resolve("name_bench_cases.csv")),
            profile);
    Set<String> disputed =
        Rows.of(Path.of(args[1])).stream()
            .skip(1)
            .map(row -> "bench:" + row.getField(0))
            .collect(Collectors.toSet());
    ScoredPairs rest = bench.without("Name bench, without disputed rows", disputed);
    ScoredPairs checks =
        ScoredPairs.of(
            "Entity checks", LabelledPair.checks(data.resolve("entity_checks.yml")), profile);
    for (ScoredPairs set : List.of(bench, rest, checks)) {
      set.printCurve();
      if (wrong) {
        set.printWrong(profile.threshold());
      }
    }
    rest.half("fitted on, the even rows of the name bench", 0).printReliability();
    rest.half("not fitted on, the odd rows of the name bench", 1).printReliability();
    checks.printReliability();
    bench.printReliability();
    if (args.length > 2) {
      people(data, Path.of(args[2]), profile, wrong);
    }
  }

  private static void people(Path data, Path home, Profile profile, boolean wrong) {
    ListedParties listed = new ListedParties(profile, parties(home, profile));
    System.out.printf("%n%d listed parties.%n", listed.size());
    int step = Integer.getInteger("step", 1);
    for (String set : List.of("global", "us")) {
      List<CsvRecord> rows = Rows.of(data.resolve("negatives_" + set + "_10k.csv.gz"));
      List<CsvRecord> asked =
          IntStream.range(1, rows.size()).filter(i -> i % step == 0).mapToObj(rows::get).toList();
      new People(listed, asked).print(set, wrong);
    }
  }

  private static List<Prepared> parties(Path home, Profile profile) {
    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot();
        Stream<Entity> parties =
            snapshot.parties(snapshot.datasets().stream().map(d -> d.dataset().name()).toList())) {
      return parties.map(profile::prepare).toList();
    }
  }
}
