package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.engine.Touch.Change;
import org.crible.lists.LoadOptions;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of the lists does to customers, against the difference of two full screenings. */
class RescreenTest {
  private static final LocalDate EARLIER = LocalDate.of(2022, 2, 18);
  private static final LocalDate LATER = LocalDate.of(2022, 3, 31);
  private static final double THRESHOLD = 0.7;

  @TempDir private Path folder;

  @Test
  void equalsTheDifferenceOfTwoFullScreeningsOfTheSdnList() {
    Path home = folder.resolve("home");
    List<Path> issues =
        List.of(
            SharedData.file("lists/ofac_sdn_2022-02-18.csv"),
            SharedData.file("lists/ofac_sdn_2022-03-31.csv"));
    try (Crible crible = Crible.open(home)) {
      crible.load(issues, LoadOptions.on(LATER), Progress.SILENT);
      ListChange change = crible.change(EARLIER, LATER, Set.of());
      assertThat(change.parties()).isEqualTo(792 + 33 + 1);
      try (Store store = Store.open(home);
          Snapshot earlier = store.snapshot(EARLIER);
          Snapshot later = store.snapshot(LATER)) {
        Set<String> lists = Set.of("us_ofac_sdn");
        Pool after = Pool.of(later, lists, Profile.standard());
        Pool before;
        try (Stream<Entity> parties = earlier.parties(lists)) {
          before = Pool.of(parties.toList(), after.profile());
        }
        for (String name : customers(earlier, later)) {
          Entity customer = new PartyForm().add("name", name).party("customer");

          List<Touch> touches = change.touches(customer, THRESHOLD);

          Map<String, Double> was = scores(before, customer);
          Map<String, Double> is = scores(after, customer);
          assertThat(of(touches, Change.TOUCHED)).as(name).isEqualTo(without(is, was));
          assertThat(of(touches, Change.RELEASED)).as(name).isEqualTo(without(was, is));
          assertThat(of(touches, Change.CHANGED))
              .as(name)
              .containsAll(
                  is.keySet().stream()
                      .filter(was::containsKey)
                      .filter(id -> !Objects.equals(is.get(id), was.get(id)))
                      .toList());
        }
      }
    }
  }

  /** Names that were added, some that were always there, the one that went, and nobody's. */
  private static List<String> customers(Snapshot earlier, Snapshot later) {
    List<String> names = new ArrayList<>(List.of("Wilhelmina Quackenbush", "VTB Bank"));
    try (Stream<Entity> parties = later.parties(Set.of("us_ofac_sdn"))) {
      List<Entity> all = parties.toList();
      for (int i = 0; i < all.size(); i += 211) {
        names.add(all.get(i).caption());
      }
    }
    later.partyChanges("us_ofac_sdn", EARLIER, LATER).stream()
        .filter(
            change ->
                !earlier.entity(change.id()).isPresent() || later.entity(change.id()).isEmpty())
        .map(change -> change.caption())
        .filter(name -> name.length() % 23 == 0)
        .forEach(names::add);
    return names;
  }

  private static Map<String, Double> scores(Pool pool, Entity customer) {
    Query query = Query.of(customer).withThreshold(THRESHOLD).withLimit(Integer.MAX_VALUE);
    return pool.search(query).stream()
        .collect(
            Collectors.toMap(
                hit -> hit.entity().id(),
                hit -> hit.score().value(),
                (one, other) -> one,
                TreeMap::new));
  }

  private static Set<String> without(Map<String, Double> these, Map<String, Double> those) {
    Set<String> ids = new TreeSet<>(these.keySet());
    ids.removeAll(those.keySet());
    return ids;
  }

  private static Set<String> of(List<Touch> touches, Change change) {
    return touches.stream()
        .filter(touch -> touch.change() == change)
        .map(touch -> touch.entity().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aNewAliasAnAdditionAndARemoval() throws IOException {
    Path home = folder.resolve("small");
    try (Crible crible = Crible.open(home)) {
      load(
          crible,
          EARLIER,
          party("a", "Alpha Trading"),
          party("b", "Borealis Shipping"),
          party("d", "Delta Marine"));
      load(
          crible,
          LATER,
          party("a", "Alpha Trading\",\"Omega Commerce"),
          party("c", "Celandine Works"),
          party("d", "Delta Marine"));
      ListChange change = crible.change(EARLIER, LATER, Set.of());

      assertThat(touches(change, "Celandine Works"))
          .singleElement()
          .asString()
          .startsWith("TOUCHED c null");
      assertThat(touches(change, "Borealis Shipping"))
          .singleElement()
          .asString()
          .startsWith("RELEASED b ")
          .endsWith(" null");
      assertThat(touches(change, "Alpha Trading"))
          .singleElement()
          .asString()
          .startsWith("CHANGED a");
      assertThat(touches(change, "Omega Commerce"))
          .singleElement()
          .asString()
          .startsWith("TOUCHED a");
      assertThat(touches(change, "Delta Marine")).isEmpty();
    }
  }

  @Test
  void aListThatWasNotYetThereIsAllNew() throws IOException {
    try (Crible crible = Crible.open(folder.resolve("young"))) {
      load(crible, LATER, party("a", "Celandine Works"));

      assertThat(touches(crible.change(EARLIER, LATER, Set.of()), "Celandine Works"))
          .singleElement()
          .asString()
          .startsWith("TOUCHED a null");
      assertThatThrownBy(() -> crible.change(LATER, EARLIER, Set.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("after the day to compare to");
      assertThatThrownBy(() -> crible.change(EARLIER, LATER, Set.of("nowhere")))
          .hasMessageContaining("There is no loaded list 'nowhere'");
    }
  }

  @Test
  void nothingLoadedIsSaid() {
    try (Crible crible = Crible.open(folder.resolve("empty"))) {
      assertThatThrownBy(() -> crible.change(EARLIER, LATER, Set.of()))
          .isInstanceOf(NothingLoadedException.class);
    }
  }

  private static List<String> touches(ListChange change, String name) {
    return change.touches(new PartyForm().add("name", name).party("customer"), THRESHOLD).stream()
        .map(t -> t.change() + " " + t.entity().id() + " " + t.before() + " " + t.after())
        .toList();
  }

  private static String party(String id, String names) {
    return "{\"id\":\"%s\",\"schema\":\"Company\",\"properties\":{\"name\":[\"%s\"],\"topics\":[\"sanction\"]}}%n"
        .formatted(id, names);
  }

  private void load(Crible crible, LocalDate day, String... parties) throws IOException {
    Path file = Files.writeString(folder.resolve("list.jsonl"), String.join("", parties));
    LoadOutcome outcome = crible.load(List.of(file), LoadOptions.on(day), Progress.SILENT);
    assertThat(outcome.refused()).isEmpty();
  }
}
