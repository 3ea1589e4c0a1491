package org.crible.lists.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crible.lists.Collected;
import org.crible.lists.FieldCoverage;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.SharedData;
import org.crible.lists.catalog.ListCatalog;
import org.junit.jupiter.api.Test;

/** The excerpts of the EU's files against counts made here straight from the text. */
class EuRealTest {

  @Test
  void readsEachAttributeOfTheXmlExcerpt() throws Exception {
    ListFile file = ListFile.of(SharedData.list("eu_fsf_1_1_excerpt_2020-04.xml"));
    Collected list = SharedData.read(new EuXmlReader(), ListFormat.EU_FSF_XML, file);
    assertThat(FieldCoverage.elements(file, "sanctionEntity")).hasSize(7);
    assertThat(list.parties).hasSize(6);
    assertThat(list.skipped)
        .as("one record stands twice, the second time with a name made for a test")
        .extracting(row -> row.reason())
        .containsExactly("Party eu-4009-74 stands already further up.");
    assertThat(list.unmapped).isEmpty();
    assertThat(
            list.related.stream()
                .filter(e -> e.schema().name().equals("Sanction"))
                .map(
                    e ->
                        e.values("startDate").getFirst()
                            + " < "
                            + String.join(",", e.values("modifiedAt"))))
        .as("days of designation, else the oldest act, before the newest amendment")
        .containsExactlyInAnyOrder(
            "2008-07-03 < 2019-04-09",
            "2009-07-16 < 2017-09-01",
            "2009-07-16 < 2017-09-01",
            "2005-11-30 < 2020-01-15",
            "2010-12-01 < 2017-03-09",
            "2003-05-20 < 2016-03-03");
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2020-04-15");
  }

  @Test
  void readsWhatIsLeftOfTheMangledCsv() throws IOException {
    ListFile file = ListFile.of(SharedData.list("eu_fsf_1_0_excerpt.csv"));
    Set<String> references = new HashSet<>();
    String text = Files.readString(file.path(), StandardCharsets.ISO_8859_1);
    for (String line : text.lines().skip(1).toList()) {
      references.add(line.substring(line.lastIndexOf(';') + 1).strip().replace("\"", "").strip());
    }
    Collected list = SharedData.read(new EuCsvReader(), ListFormat.EU_FSF_CSV, file);
    assertThat(list.parties).hasSize(93).hasSize(references.size());
    assertThat(list.skipped).hasSize(327);
    assertThat(list.notes).hasSize(1);
    assertThat(list.unmapped).isEmpty();
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2018-07-04");
  }

  @Test
  void leavesTheMergedFileToAMapping() {
    assertThat(ListCatalog.plan(List.of(SharedData.list("eu_fsf_merged_2022-09.csv"))).refused())
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .contains("no format that Crible knows");
  }
}
