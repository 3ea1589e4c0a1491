package org.crible.lists.bis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crible.lists.Collected;
import org.crible.lists.FieldCoverage;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.SharedData;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.junit.jupiter.api.Test;

class DeniedPersonsTest {
  private static Collected read(ListFile file) {
    return SharedData.read(new DeniedPersonsReader(), ListFormat.US_BIS_DPL, file);
  }

  private static ListFile golden() throws Exception {
    return ListFile.of(Path.of(DeniedPersonsTest.class.getResource("dpl.txt").toURI()));
  }

  @Test
  void readsADeniedPerson() throws Exception {
    assertThat(DeniedPersonsReader.recognises(Head.of(golden()))).isTrue();
    Collected list = read(golden());
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("us_bis_denied");
    Entity party = list.parties.getFirst();
    assertThat(party.caption()).isEqualTo("E. XAMPLE");
    assertThat(party.values("topics")).containsExactly("export.control");
    assertThat(party.statements("country"))
        .extracting(Statement::value, Statement::original)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("us", "TX 77000"));
    assertThat(party.values("notes")).containsExactly("Shoe_Size: 44");
    Entity sanction = list.related.getFirst();
    assertThat(sanction.values("startDate")).containsExactly("2003-06-19");
    assertThat(sanction.values("endDate")).containsExactly("2056-06-29");
    assertThat(sanction.values("modifiedAt")).containsExactly("2007-01-31");
    assertThat(sanction.values("provisions")).containsExactly("Standard order: Y");
    assertThat(sanction.values("reason")).containsExactly("68 F.R. 38290 6/27/03");
  }

  @Test
  void reportsWhatItDoesNotRead() throws Exception {
    Collected list = read(golden());
    assertThat(list.unmapped).extracting(UnmappedField::field).containsExactly("Shoe_Size");
    assertThat(list.skipped).extracting(SkippedRow::line).containsExactly(6L);
    assertThat(list.parties).hasSize(4);
    assertThat(list.parties).extracting(Entity::id).doesNotHaveDuplicates();
    assertThat(list.related)
        .filteredOn(e -> e.schema().name().equals("Sanction"))
        .extracting(e -> e.values("summary"))
        .contains(List.of("13/45/2003"));
  }

  @Test
  void keepsEachValueOfTheWholeList() throws Exception {
    Path path = SharedData.list("us_bis_dpl.txt");
    Collected list = read(ListFile.of(path));
    List<String> lines = Files.readAllLines(path);
    assertThat(list.parties).hasSize(lines.size() - 1).hasSize(581);
    assertThat(list.parties).extracting(Entity::id).doesNotHaveDuplicates();
    assertThat(list.skipped).isEmpty();
    assertThat(list.unmapped).isEmpty();
    Map<String, Set<String>> leaves = new TreeMap<>();
    List<String> columns = List.of(lines.getFirst().replace("\"", "").split("\t", -1));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      for (int i = 0; i < cells.length; i++) {
        String cell = cells[i].replaceAll("^\"|\"$", "").replace("\"\"", "\"").strip();
        if (!cell.isEmpty()) {
          leaves.computeIfAbsent(columns.get(i), key -> new TreeSet<>()).add(cell);
        }
      }
    }
    FieldCoverage.assertKept(leaves, DeniedPersonsReader.class, "fields.yml", list);
  }
}
