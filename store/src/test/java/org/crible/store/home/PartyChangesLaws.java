package org.crible.store.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crible.store.home.Lists.HARBOUR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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
import net.jqwik.api.constraints.IntRange;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.Statement;
import org.crible.store.EntityDifference;
import org.crible.store.PartyChange;
import org.crible.store.PartyChange.Kind;
import org.crible.store.issue.IssueWriter;
import org.crible.store.issue.Snapshot;

/**
 * Changes by party are those that a comparison of full copies finds, whatever the order of loading;
 * an address and a sanction change with their party.
 */
class PartyChangesLaws {
  private static final LocalDate START = LocalDate.of(2022, 2, 18);

  /** What one issue says of one company; its address and sanction are entities of their own. */
  record Said(String name, String program, String address) {}

  /** One issue: companies by id. */
  record Issued(int day, Map<String, Said> companies) {}

  @Provide
  Arbitrary<List<Issued>> issues() {
    Arbitrary<Said> said =
        Combinators.combine(
                Arbitraries.of("Almaz", "Antei"),
                Arbitraries.of("P1", "P2"),
                Arbitraries.of("Quay", "Pier"))
            .as(Said::new);
    Arbitrary<Map<String, Said>> companies =
        Arbitraries.maps(Arbitraries.of("a", "b", "c"), said).ofMaxSize(3).map(TreeMap::new);
    return Combinators.combine(Arbitraries.integers().between(1, 5), companies)
        .as(Issued::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7);
  }

  @Property(tries = 60)
  void changesAreThoseOfTheFullCopies(
      @ForAll("issues") List<Issued> issues,
      @ForAll @IntRange(min = 0, max = 6) int one,
      @ForAll @IntRange(min = 0, max = 6) int other)
      throws IOException {
    TreeMap<Integer, Map<String, Said>> standing = new TreeMap<>();
    Path home = Files.createTempDirectory("changes");
    try (Store store = Store.open(home)) {
      for (Issued issue : issues) {
        load(store, issue);
        standing.put(issue.day(), issue.companies());
      }
      Map<String, Said> before = inForce(standing, Math.min(one, other));
      Map<String, Said> after = inForce(standing, Math.max(one, other));
      try (Snapshot snapshot = store.snapshot()) {
        List<PartyChange> changes =
            snapshot.partyChanges(
                HARBOUR.name(),
                START.plusDays(Math.min(one, other)),
                START.plusDays(Math.max(one, other)));
        assertThat(changes.stream().map(PartyChangesLaws::plain))
            .containsExactlyElementsOf(expected(before, after));
      }
    } finally {
      delete(home);
    }
  }

  private static Map<String, Said> inForce(NavigableMap<Integer, Map<String, Said>> all, int day) {
    Map.Entry<Integer, Map<String, Said>> entry = all.floorEntry(day);
    return entry == null ? Map.of() : entry.getValue();
  }

  private static void load(Store store, Issued issue) {
    LocalDate date = START.plusDays(issue.day());
    try (IssueWriter writer =
        store.load(Lists.header(HARBOUR, date, issue.companies().toString()))) {
      issue
          .companies()
          .forEach(
              (id, said) -> {
                writer.add(
                    Entity.builder(id, FollowTheMoney.schema("Company"), HARBOUR.name())
                        .add("name", said.name())
                        .add("addressEntity", id + "-at")
                        .build(),
                    true);
                writer.add(
                    Entity.builder(id + "-at", FollowTheMoney.schema("Address"), HARBOUR.name())
                        .add("full", said.address())
                        .build(),
                    false);
                writer.add(
                    Entity.builder(id + "-s", FollowTheMoney.schema("Sanction"), HARBOUR.name())
                        .add("entity", id)
                        .add("program", said.program())
                        .build(),
                    false);
              });
      writer.commit();
    }
  }

  private static List<String> expected(Map<String, Said> before, Map<String, Said> after) {
    List<String> expected = new ArrayList<>();
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    for (String id : ids) {
      Said old = before.get(id);
      Said now = after.get(id);
      if (old == null || now == null) {
        expected.add(id + " " + (old == null ? Kind.ADDED : Kind.REMOVED));
      } else if (!old.equals(now)) {
        TreeSet<String> values = new TreeSet<>();
        differ(values, id + " name", old.name(), now.name());
        differ(values, id + "-at full", old.address(), now.address());
        differ(values, id + "-s program", old.program(), now.program());
        expected.add(id + " " + Kind.CHANGED + " " + values);
      }
    }
    return expected;
  }

  private static void differ(Set<String> values, String what, String old, String now) {
    if (!old.equals(now)) {
      values.add("-" + what + " " + old);
      values.add("+" + what + " " + now);
    }
  }

  private static String plain(PartyChange change) {
    TreeSet<String> values = new TreeSet<>();
    for (EntityDifference difference : change.differences()) {
      difference.removed().forEach(statement -> values.add("-" + plain(statement)));
      difference.added().forEach(statement -> values.add("+" + plain(statement)));
    }
    return change.id() + " " + change.kind() + (values.isEmpty() ? "" : " " + values);
  }

  private static String plain(Statement statement) {
    return statement.entityId() + " " + statement.property() + " " + statement.value();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
