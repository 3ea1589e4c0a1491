package org.crible.lists.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crible.lists.Collected;
import org.crible.lists.CsvRows;
import org.crible.lists.FieldCoverage;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListLoad;
import org.crible.lists.LoadOptions;
import org.crible.lists.SharedData;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.lists.UnreadableListException;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CslTest {
  @TempDir Path folder;

  private static ListFile golden(String name) throws Exception {
    return ListFile.of(Path.of(CslTest.class.getResource(name).toURI()));
  }

  /** Each list in the file by its dataset. */
  private static Map<String, Collected> lists(ListFormat format, ListFile file) {
    Map<String, Collected> lists = new TreeMap<>();
    for (ListLoad load : CslReader.parts(format, file, null)) {
      Collected sink = new Collected();
      new CslReader().read(load, LoadOptions.on(SharedData.TODAY), sink);
      assertThat(lists.put(sink.headers.getFirst().dataset().name(), sink)).isNull();
    }
    return lists;
  }

  private static Collected list(Map<String, Collected> lists, String name) {
    assertThat(lists).containsKey(name);
    return lists.getOrDefault(name, new Collected());
  }

  private static Entity related(Collected list, String schema) {
    return list.related.stream()
        .filter(e -> e.schema().name().equals(schema))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsEachListOfTheJsonAsItsOwn() throws Exception {
    Map<String, Collected> lists = lists(ListFormat.US_CSL_JSON, golden("csl.json"));
    assertThat(lists.keySet())
        .containsExactly("us_trade_csl_el", "us_trade_csl_ml", "us_trade_csl_sdn");
    Collected sdn = list(lists, "us_trade_csl_sdn");
    assertThat(sdn.headers.getFirst().date().day()).isEqualTo("2022-05-27");
    assertThat(sdn.parties).hasSize(3);
    Entity works = sdn.party("us-csl-sdn-7");
    assertThat(works.values("innCode")).containsExactly("7707083893");
    assertThat(works.values("country")).containsExactly("ru", "cy");
    assertThat(works.values("topics")).containsExactly("sanction");
    Entity doe = sdn.party("us-csl-sdn-8");
    assertThat(doe.caption()).isEqualTo("Ivan DOE");
    assertThat(doe.values("birthDate")).containsExactly("1965", "1969", "1970", "1971");
    assertThat(doe.values("notes")).containsExactly("keeps bees", "shoe_size: 44");
    assertThat(related(sdn, "Passport").values("endDate")).containsExactly("2001-11-18");
    assertThat(related(sdn, "UnknownLink").values("object")).containsExactly("us-csl-sdn-7");
    assertThat(sdn.party("us-csl-sdn-9").values("imoNumber")).containsExactly("IMO9074729");
    assertThat(sdn.party("us-csl-sdn-9").values("flag")).containsExactly("pa");
    assertThat(sdn.unmapped).extracting(UnmappedField::field).containsExactly("shoe_size");
  }

  @Test
  void keepsWhatALicenceHangsOn() throws Exception {
    Collected list = list(lists(ListFormat.US_CSL_JSON, golden("csl.json")), "us_trade_csl_el");
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2022-05-02");
    assertThat(list.parties).hasSize(2);
    assertThat(list.parties.getFirst().values("topics")).containsExactly("export.control");
    Entity sanction = related(list, "Sanction");
    assertThat(sanction.statements("provisions"))
        .extracting(Statement::value, Statement::original, Statement::field)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "License requirement: For all items subject to the EAR.",
                "For all items subject to the EAR.",
                "license_requirement"),
            org.assertj.core.groups.Tuple.tuple(
                "License policy: Presumption of denial.",
                "Presumption of denial.",
                "license_policy"));
    assertThat(sanction.values("reason")).containsExactly("85 FR 83799");
    assertThat(sanction.values("startDate")).containsExactly("2020-12-23");
    assertThat(list.unmapped).extracting(UnmappedField::field).containsExactly("addresses/moon");
  }

  @Test
  void saysThatAListIsNew() throws Exception {
    Collected list = list(lists(ListFormat.US_CSL_JSON, golden("csl.json")), "us_trade_csl_ml");
    assertThat(list.parties).hasSize(1);
    assertThat(list.notes.getFirst().text()).contains("Moon List (ML)").contains("is new");
    assertThat(list.skipped)
        .extracting(SkippedRow::reason)
        .containsExactly("The row has no name or no source.");
  }

  @Test
  void readsTheCsv() throws Exception {
    Map<String, Collected> lists = lists(ListFormat.US_CSL_CSV, golden("csl.csv"));
    assertThat(lists.keySet())
        .containsExactly("us_trade_csl_dpl", "us_trade_csl_el", "us_trade_csl_sdn");
    Collected sdn = list(lists, "us_trade_csl_sdn");
    assertThat(sdn.party("us-csl-sdn-7").values("innCode")).containsExactly("7707083893");
    assertThat(sdn.party("us-csl-sdn-7").values("website")).containsExactly("www.example.com");
    assertThat(related(sdn, "Sanction").values("provisions"))
        .containsExactly("Secondary sanctions risk: Rules, sections 1; 2 and 3");
    assertThat(sdn.party("us-csl-sdn-8").values("licenseNumber")).containsExactly("12");
    assertThat(sdn.unmapped)
        .extracting(UnmappedField::field)
        .containsExactly("shoe_size", "ids: Moon Base Permit");
    assertThat(sdn.skipped)
        .extracting(SkippedRow::reason)
        .containsExactly("Party 8 of this list stands already in line 3.");
    Collected el = list(lists, "us_trade_csl_el");
    assertThat(el.parties.getFirst().values("alias")).containsExactly("Exin", "Example Inst.");
    assertThat(el.parties.getFirst().values("country")).containsExactly("cn", "tr");
    Collected dpl = list(lists, "us_trade_csl_dpl");
    assertThat(dpl.parties).extracting(Entity::id).doesNotHaveDuplicates().hasSize(2);
    assertThat(related(dpl, "Sanction").values("endDate")).containsExactly("2030-06-17");
    assertThat(related(dpl, "Sanction").values("provisions")).containsExactly("Standard order: Y");
  }

  @Test
  void readsAllListsAsOneWhereTheCallerNamesOne() throws Exception {
    ListFile file = golden("csl.json");
    List<ListLoad> loads = CslReader.parts(ListFormat.US_CSL_JSON, file, "my_list");
    assertThat(loads).hasSize(1);
    Collected sink = new Collected();
    LoadOptions options = LoadOptions.on(SharedData.TODAY).withDataset("my_list");
    new CslReader().read(loads.getFirst(), options, sink);
    assertThat(sink.headers.getFirst().dataset().name()).isEqualTo("my_list");
    assertThat(sink.parties).hasSize(6);
    assertThat(sink.parties.getFirst().datasets()).containsExactly("my_list");
    assertThat(CslReader.parts(ListFormat.US_CSL_JSON, file, "us_trade_csl_el"))
        .extracting(load -> load.part())
        .extracting(part -> part == null ? "" : part.source())
        .containsExactly("Entity List (EL) - Bureau of Industry and Security");
  }

  @Test
  void keepsTheIdOfAPartyWhoseRowChanges() throws Exception {
    String json = Files.readString(golden("csl.json").path());
    Path changed =
        Files.writeString(
            folder.resolve("csl.json"),
            json.replace("85 FR 83799", "86 FR 1").replace("\"0a\"", "\"ff\""));
    List<String> ids = new ArrayList<>();
    for (ListFile file : List.of(golden("csl.json"), ListFile.of(changed))) {
      ids.add(list(lists(ListFormat.US_CSL_JSON, file), "us_trade_csl_el").parties.getFirst().id());
    }
    assertThat(ids.get(0)).isEqualTo(ids.get(1));
  }

  @Test
  void refusesJsonThatBreaksOffBeforeAnyListIsLoaded() throws Exception {
    String json = Files.readString(golden("csl.json").path());
    for (String broken :
        List.of(
            json.substring(0, json.length() - 3),
            json.substring(0, json.length() / 2),
            json.substring(0, json.indexOf("\"results\"")))) {
      ListFile file = ListFile.of(Files.writeString(folder.resolve("half.json"), broken));
      assertThatThrownBy(() -> CslReader.parts(ListFormat.US_CSL_JSON, file, null))
          .isInstanceOf(UnreadableListException.class)
          .hasMessageContaining("half.json");
    }
  }

  @Test
  void isRecognisedByContent() throws Exception {
    assertThat(CslReader.isJson(Head.of(golden("csl.json")))).isTrue();
    assertThat(CslReader.isCsv(Head.of(golden("csl.csv")))).isTrue();
    String json = Files.readString(golden("csl.json").path()).replace("\n", "");
    Head oneLine = Head.of(ListFile.of(Files.writeString(folder.resolve("csl.json"), json)));
    assertThat(CslReader.isJson(oneLine)).isTrue();
    assertThat(CslReader.isCsv(oneLine)).isFalse();
  }

  @Test
  void keepsEachValueOfTheWholeList() throws Exception {
    ListFile file = ListFile.of(SharedData.list("us_csl_2022-05.csv.gz"));
    Map<String, Collected> lists = lists(ListFormat.US_CSL_CSV, file);
    Map<String, Set<String>> numbers = new HashMap<>();
    Map<String, Set<String>> leaves = new TreeMap<>();
    long rows = rows(file, numbers, leaves);
    assertThat(rows).isEqualTo(14_160);
    assertThat(numbers).hasSize(13);
    assertThat(numbers.values().stream().mapToInt(Set::size).sum()).isEqualTo(14_159);
    Collected all = new Collected();
    lists.values().forEach(list -> all.parties.addAll(list.parties));
    lists.values().forEach(list -> all.related.addAll(list.related));
    lists.values().forEach(list -> all.skipped.addAll(list.skipped));
    lists.values().forEach(list -> all.unmapped.addAll(list.unmapped));
    lists.values().forEach(list -> all.notes.addAll(list.notes));
    assertThat(all.parties).hasSize(14_159);
    assertThat(all.parties).extracting(Entity::id).doesNotHaveDuplicates();
    assertThat(all.skipped).hasSize(1);
    assertThat(all.skipped.getFirst().reason()).startsWith("Party 15268 of this list");
    assertThat(all.notes).isEmpty();
    assertThat(all.unmapped).isEmpty();
    assertThat(list(lists, "us_trade_csl_el").parties).hasSize(2_001);
    assertThat(list(lists, "us_trade_csl_sdn").headers.getFirst().date().day())
        .isEqualTo("2022-05-31");
    FieldCoverage.assertKept(leaves, CslReader.class, "csv-fields.yml", all, "type");
  }

  private static long rows(
      ListFile file, Map<String, Set<String>> numbers, Map<String, Set<String>> leaves)
      throws IOException {
    long count = 0;
    try (CsvRows rows = new CsvRows(file)) {
      CsvRows.Row header = rows.next();
      List<String> columns = header == null ? List.of() : header.fields();
      for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
        List<String> fields = row.fields();
        numbers.computeIfAbsent(fields.get(1), key -> new HashSet<>()).add(fields.get(0));
        for (int i = 0; i < columns.size(); i++) {
          Set<String> values = leaves.computeIfAbsent(columns.get(i), key -> new TreeSet<>());
          for (String piece : fields.get(i).split("; (?:and )?", -1)) {
            if (!piece.isBlank() && values.size() < 400) {
              values.add(piece.strip());
            }
          }
        }
        count++;
      }
    }
    leaves.remove("ids");
    // Stands in the one row that is skipped, and nowhere else.
    leaves.values().forEach(values -> values.remove("http://bit.ly/1QWTIfE"));
    return count;
  }
}
