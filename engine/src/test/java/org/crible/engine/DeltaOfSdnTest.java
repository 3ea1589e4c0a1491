package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crible.lists.LoadOptions;
import org.crible.model.Entity;
import org.crible.store.DatasetState;
import org.crible.store.PartyChange;
import org.crible.store.PartyChange.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two real issues of the SDN list against the plainest comparison of the two files: line by line,
 * by the number that each line begins with, without any reader of ours.
 */
class DeltaOfSdnTest {
  private static final LocalDate FEBRUARY = LocalDate.of(2022, 2, 18);
  private static final LocalDate MARCH = LocalDate.of(2022, 3, 31);
  private static final String REMOVED = "Yani Benjamin ROSENTHAL HIDALGO";
  private static final String ADDED = "EXIMBANK OF RUSSIA JSC";

  @TempDir private static Path home;
  private static Map<String, String> february = Map.of();
  private static Map<String, String> march = Map.of();
  private static Crible crible = Crible.open(Path.of("none"));

  @BeforeAll
  static void load() throws IOException {
    Path older = SharedData.file("lists/ofac_sdn_2022-02-18.csv");
    Path newer = SharedData.file("lists/ofac_sdn_2022-03-31.csv");
    february = lines(older);
    march = lines(newer);
    crible = Crible.open(home);
    // The newer issue first: the order of loading plays no part.
    LoadOutcome outcome =
        crible.load(List.of(newer, older), LoadOptions.on(MARCH), Progress.SILENT);
    assertThat(outcome.refused()).isEmpty();
  }

  @AfterAll
  static void close() {
    crible.close();
  }

  private static Map<String, String> lines(Path file) throws IOException {
    Map<String, String> lines = new TreeMap<>();
    for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\r?\n", -1)) {
      int comma = line.indexOf(',');
      if (comma > 0) {
        assertThat(lines.put("ofac-" + line.substring(0, comma).strip(), line)).isNull();
      }
    }
    return lines;
  }

  @Test
  void addedRemovedAndChangedAreThoseOfTheFiles() {
    TreeSet<String> added = new TreeSet<>(march.keySet());
    added.removeAll(february.keySet());
    TreeSet<String> removed = new TreeSet<>(february.keySet());
    removed.removeAll(march.keySet());
    TreeSet<String> changed = new TreeSet<>(february.keySet());
    changed.removeIf(id -> !march.containsKey(id) || march.get(id).equals(february.get(id)));
    assertThat(added).hasSize(792);
    assertThat(removed).hasSize(1);
    assertThat(changed).isNotEmpty();

    Delta delta = crible.delta("us_ofac_sdn", FEBRUARY, MARCH);

    assertThat(ids(delta, Kind.ADDED)).containsExactlyElementsOf(added);
    assertThat(ids(delta, Kind.REMOVED)).containsExactlyElementsOf(removed);
    assertThat(ids(delta, Kind.CHANGED)).containsExactlyElementsOf(changed);
    assertThat(delta.of(Kind.UNLISTED)).isEmpty();
    assertThat(delta.before().parties()).isEqualTo(february.size());
    assertThat(delta.after().parties()).isEqualTo(march.size());
  }

  private static List<String> ids(Delta delta, Kind kind) {
    return delta.of(kind).stream().map(PartyChange::id).toList();
  }

  @Test
  void eachChangedPartySaysADifferenceOfItsOwn() {
    for (PartyChange party : crible.delta("us_ofac_sdn", FEBRUARY, MARCH).of(Kind.CHANGED)) {
      assertThat(party.differences()).as(party.id()).isNotEmpty();
      assertThat(party.differences()).as(party.id()).noneMatch(d -> d.isEmpty());
    }
  }

  @Test
  void screeningEntityAndDatasetsAgreeOnBothSidesOfTheChange() {
    for (LocalDate day : List.of(FEBRUARY, LocalDate.of(2022, 3, 30))) {
      assertThat(found(REMOVED, day)).as("%s", day).isTrue();
      assertThat(found(ADDED, day)).as("%s", day).isFalse();
      assertThat(crible.entity("ofac-18598", day)).isPresent();
      assertThat(crible.entity("ofac-18268", day)).isEmpty();
      assertThat(inForce(day)).isEqualTo(FEBRUARY);
    }
    for (LocalDate day : List.of(MARCH, LocalDate.of(2023, 1, 1))) {
      assertThat(found(REMOVED, day)).as("%s", day).isFalse();
      assertThat(found(ADDED, day)).as("%s", day).isTrue();
      assertThat(crible.entity("ofac-18598", day)).isEmpty();
      assertThat(crible.entity("ofac-18268", day)).isPresent();
      assertThat(inForce(day)).isEqualTo(MARCH);
    }
    Screening before = crible.screen(Query.of(party(REMOVED)).asOf(LocalDate.of(2022, 2, 17)));
    assertThat(before.beforeFirstIssue()).isTrue();
  }

  private static boolean found(String name, LocalDate day) {
    return crible.screen(Query.of(party(name)).asOf(day)).hits().stream()
        .anyMatch(hit -> hit.entity().caption().equals(name));
  }

  private static Entity party(String name) {
    return new PartyForm().add("name", name).party("query");
  }

  private static LocalDate inForce(LocalDate day) {
    DatasetState state = crible.datasets(day).getFirst();
    assertThat(state.issues()).containsExactly(FEBRUARY, MARCH);
    return java.util.Objects.requireNonNull(state.inForce()).header().listDate();
  }
}
