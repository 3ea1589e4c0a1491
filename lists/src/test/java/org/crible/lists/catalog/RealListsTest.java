package org.crible.lists.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crible.lists.Collected;
import org.crible.lists.CsvRows;
import org.crible.lists.ListFile;
import org.crible.lists.ListLoad;
import org.crible.lists.LoadOptions;
import org.crible.lists.SharedData;
import org.crible.model.Entity;
import org.junit.jupiter.api.Test;

/** The publishers' whole lists, where the shared data folder is there. */
class RealListsTest {
  private static Collected load(String... names) {
    List<Path> paths = Stream.of(names).map(SharedData::list).toList();
    LoadPlan plan = ListCatalog.plan(paths);
    assertThat(plan.refused()).isEmpty();
    assertThat(plan.loads()).hasSize(1);
    Collected sink = new Collected();
    ListCatalog.read(plan.loads().getFirst(), LoadOptions.on(LocalDate.parse("2026-11-23")), sink);
    return sink;
  }

  @Test
  void readsEveryPartyOfTheOfacList() {
    Collected list = load("ofac_sdn_2024-05-03.csv");
    assertThat(list.parties).hasSize(14_965);
    assertThat(list.skipped).isEmpty();
    assertThat(list.unmapped).isEmpty();
    assertThat(list.notes).hasSize(18);
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2024-05-03");
    assertThat(list.party("ofac-16865").caption()).contains("ALMAZ-ANTEY");
  }

  @Test
  void readsTheThreeFilesOfAnOfacListTogether() {
    Collected list = load("ofac_2022-01_sdn.csv", "ofac_2022-01_alt.csv", "ofac_2022-01_add.csv");
    assertThat(list.parties).hasSize(9_043);
    assertThat(list.skipped)
        .extracting(row -> row.reason())
        .containsExactlyInAnyOrder(
            "The address belongs to party 34489, which the list does not hold.",
            "Party 2677 stands already in line 57.");
    assertThat(list.notes)
        .extracting(note -> note.text())
        .filteredOn(text -> text.contains("the publisher's order"))
        .extracting(text -> text.substring(0, text.indexOf(',')))
        .containsExactlyInAnyOrder(
            "The row of party 2677 stands behind one of party 34488",
            "The row of party 34111 stands behind one of party 34486");
    assertThat(list.party("ofac-34111").values("alias")).contains("Another name");
  }

  @Test
  void readsEveryPartyOfTheUnitedNationsList() {
    Collected list = load("un_consolidated_2026-02.xml");
    assertThat(list.parties).hasSize(1_003);
    assertThat(list.skipped).isEmpty();
    assertThat(list.unmapped).isEmpty();
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2026-02-27");
    Collected before = load("un_consolidated_2024-09.xml");
    assertThat(before.parties).hasSize(875);
    assertThat(before.unmapped).isEmpty();
  }

  @Test
  void knowsEveryRemarkLabelOfTheOlderIssues() {
    assertThat(load("ofac_sdn_2022-02-18.csv").unmapped).isEmpty();
    assertThat(load("ofac_sdn_2022-03-31.csv").unmapped).isEmpty();
  }

  @Test
  void resolvesLinkedToAsTheAnswerKeyDoes() throws IOException {
    Collected list = load("ofac_sdn_2024-05-03.csv");
    Set<String> found = new HashSet<>();
    for (Entity entity : list.related) {
      if (entity.schema().name().equals("UnknownLink")
          && entity.values("role").contains("Linked To")) {
        found.add(entity.values("subject").getFirst() + ">" + entity.values("object").getFirst());
      }
    }
    Set<String> key = new HashSet<>();
    Path answers = SharedData.folder().resolve("ownership/ofac_linked_to_2024-05.csv");
    try (CsvRows rows = new CsvRows(ListFile.of(answers))) {
      rows.next();
      for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
        if (!row.fields().get(4).isBlank()) {
          key.add("ofac-" + row.fields().get(0) + ">ofac-" + row.fields().get(4));
        }
      }
    }
    Set<String> both = new HashSet<>(found);
    both.retainAll(key);
    assertThat((double) both.size() / found.size()).isGreaterThanOrEqualTo(.99);
    assertThat((double) both.size() / key.size()).isGreaterThanOrEqualTo(.99);
  }

  @Test
  void tellsWhichListAFileIsByItsContent() {
    Collected cons = load("ofac_consolidated_2025-03.xml");
    assertThat(cons.headers.getFirst().dataset().name()).isEqualTo("us_ofac_cons");
    assertThat(cons.parties).hasSize(443);
    Collected enhanced = load("ofac_consolidated_enhanced_2025-01.zip");
    assertThat(enhanced.headers.getFirst().dataset().name()).isEqualTo("us_ofac_cons");
    assertThat(enhanced.parties).hasSize(443);
    Collected denied = load("us_bis_dpl.txt");
    assertThat(denied.headers.getFirst().dataset().name()).isEqualTo("us_bis_denied");
    assertThat(denied.parties).hasSize(581);
  }

  @Test
  void makesOneLoadOfEachListOfTheConsolidatedScreeningList() {
    List<Path> files = List.of(SharedData.folder().resolve("lists/us_csl_2022-05.csv.gz"));
    LoadPlan plan = ListCatalog.plan(files, LoadOptions.on(LocalDate.parse("2026-11-23")));
    assertThat(plan.refused()).isEmpty();
    int parties = 0;
    Set<String> datasets = new HashSet<>();
    for (ListLoad load : plan.loads()) {
      Collected sink = new Collected();
      ListCatalog.read(load, LoadOptions.on(LocalDate.parse("2026-11-23")), sink);
      datasets.add(sink.headers.getFirst().dataset().name());
      parties += sink.parties.size();
    }
    assertThat(datasets).hasSize(13).contains("us_trade_csl_el", "us_trade_csl_uvl");
    assertThat(parties).isEqualTo(14_159);
  }
}
