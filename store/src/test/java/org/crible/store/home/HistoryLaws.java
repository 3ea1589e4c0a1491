package org.crible.store.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.store.Change;
import org.crible.store.issue.Snapshot;

/** What the history of a list says does not depend on the order in which its issues came. */
class HistoryLaws {
  private static final LocalDate START = LocalDate.of(2022, 2, 18);

  /** A list at a date: names of companies by id. */
  record Issued(Dataset dataset, LocalDate date, Map<String, String> companies) {}

  @Provide
  Arbitrary<List<Issued>> issues() {
    Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d");
    Arbitrary<String> names = Arbitraries.of("Almaz", "Antei", "Almaz/Antei", "Antei/Almaz");
    Arbitrary<Map<String, String>> companies =
        Arbitraries.maps(ids, names).ofMaxSize(4).map(TreeMap::new);
    Arbitrary<Dataset> datasets = Arbitraries.of(Lists.list("north"), Lists.list("south"));
    // Few dates, so that issues are replaced too: the last one loaded for a date stands.
    Arbitrary<LocalDate> dates =
        Arbitraries.integers().between(0, 7).map(n -> START.plusDays(n * 9L));
    return Combinators.combine(datasets, dates, companies).as(Issued::new).list().ofMaxSize(9);
  }

  @Property(tries = 60)
  void anyOrderOfLoadingGivesTheSameHistory(
      @ForAll("issues") List<Issued> issues, @ForAll Random random) throws Exception {
    List<Issued> standing = new ArrayList<>(lastOfEachDate(issues));
    List<Issued> byDate = new ArrayList<>(standing);
    byDate.sort(Comparator.comparing(Issued::date));
    Collections.shuffle(standing, random);

    // The replaced ones come too, before those that stand, in the order in which they were made.
    List<Issued> withReplaced = new ArrayList<>(issues);
    withReplaced.removeAll(standing);
    withReplaced.addAll(standing);

    History expected = history(byDate);
    assertThat(history(standing)).isEqualTo(expected);
    assertThat(history(withReplaced)).isEqualTo(expected);
    // As drawn: corrections come before, between and after the issues of other dates.
    assertThat(history(issues)).isEqualTo(expected);
  }

  @Property(tries = 60)
  void eachDayReadsAsTheIssueInForce(@ForAll("issues") List<Issued> issues) throws Exception {
    Path home = Files.createTempDirectory("history");
    try (Store store = Store.open(home)) {
      issues.forEach(i -> Lists.load(store, i.dataset(), i.date(), i.companies()));
      Set<Issued> standing = lastOfEachDate(issues);
      for (int day = -1; day < 70; day += 4) {
        LocalDate asOf = START.plusDays(day);
        try (Snapshot snapshot = store.snapshot(asOf)) {
          for (Dataset dataset : List.of(Lists.list("north"), Lists.list("south"))) {
            assertThat(snapshot.entities(List.of(dataset.name())))
                .containsExactlyElementsOf(Naive.listed(standing, dataset, asOf));
          }
        }
      }
    } finally {
      delete(home);
    }
  }

  @Property(tries = 40)
  void changesLeadFromOneIssueToTheOther(@ForAll("issues") List<Issued> issues) throws Exception {
    Path home = Files.createTempDirectory("history");
    Dataset north = Lists.list("north");
    try (Store store = Store.open(home)) {
      Lists.load(store, north, START.plusDays(100), Map.of("z", "Zenit"));
      issues.forEach(i -> Lists.load(store, i.dataset(), i.date(), i.companies()));
      LocalDate from = START.plusDays(20);
      LocalDate to = START.plusDays(50);
      Map<String, String> state = new TreeMap<>();
      try (Snapshot before = store.snapshot(from);
          Snapshot after = store.snapshot(to)) {
        before.entities(List.of("north")).forEach(e -> state.put(e.id(), contents(e)));
        for (Change change : after.changes("north", from, to).toList()) {
          Entity old = change.before();
          assertThat(state.remove(change.id())).isEqualTo(old == null ? null : contents(old));
          Entity now = change.after();
          if (now != null) {
            state.put(change.id(), contents(now));
          }
          assertThat(change.party()).isTrue();
          assertThat(old == null ? "" : contents(old))
              .isNotEqualTo(now == null ? "" : contents(now));
        }
        Map<String, String> expected = new TreeMap<>();
        after.entities(List.of("north")).forEach(e -> expected.put(e.id(), contents(e)));
        assertThat(state).isEqualTo(expected);
      }
    } finally {
      delete(home);
    }
  }

  private static String contents(Entity entity) {
    return entity.statements().stream().map(s -> s.content().toString()).toList().toString();
  }

  private static Set<Issued> lastOfEachDate(List<Issued> issues) {
    Map<String, Issued> last = new TreeMap<>();
    issues.forEach(issue -> last.put(issue.date() + issue.dataset().name(), issue));
    return new LinkedHashSet<>(last.values());
  }

  /** All that the tables say of the history, in words that do not depend on row numbers. */
  record History(String generation, List<String> versions, Set<String> entities, long contents) {}

  private static History history(List<Issued> issues) throws IOException, SQLException {
    Path home = Files.createTempDirectory("history");
    try (Store store = Store.open(home)) {
      issues.forEach(i -> Lists.load(store, i.dataset(), i.date(), i.companies()));
      String generation;
      Set<String> entities = new TreeSet<>();
      try (Snapshot snapshot = store.snapshot()) {
        generation = snapshot.generation();
        snapshot.entities().forEach(entity -> entities.add(entity + " " + entity.statements()));
      }
      if (issues.isEmpty()) {
        return new History(generation, List.of(), entities, 0);
      }
      List<String> versions = new ArrayList<>();
      try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Store.FILE));
          Statement statement = sql.createStatement()) {
        try (ResultSet rows =
            statement.executeQuery(
                "SELECT v.entity || d.name || v.listed_from || v.listed_until || hex(v.digest)"
                    + " || hex(coalesce(v.seen, '-')) || hex(c.payload) FROM version v"
                    + " JOIN dataset d ON d.id = v.dataset JOIN content c ON c.id = v.content"
                    + " ORDER BY 1")) {
          while (rows.next()) {
            versions.add(rows.getString(1));
          }
        }
        try (ResultSet rows =
            statement.executeQuery(
                "SELECT count(*) FROM content WHERE id NOT IN (SELECT content FROM version)")) {
          return new History(generation, versions, entities, rows.getLong(1));
        }
      }
    } finally {
      delete(home);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
