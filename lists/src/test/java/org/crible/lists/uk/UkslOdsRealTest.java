package org.crible.lists.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.crible.lists.Collected;
import org.crible.lists.ListFormat;
import org.crible.lists.ListLoad;
import org.crible.lists.LoadOptions;
import org.crible.lists.SharedData;
import org.crible.lists.catalog.ListCatalog;
import org.crible.lists.catalog.LoadPlan;
import org.crible.model.Entity;
import org.junit.jupiter.api.Test;

/** The UK Sanctions List of 11 August 2025, cut down by a third party to eight columns. */
class UkslOdsRealTest {
  @Test
  void readsEachRowOfTheSpreadsheet() throws Exception {
    Path path = SharedData.list("uksl_2025-08-11.ods");
    String content;
    try (ZipFile zip = new ZipFile(path.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("content.xml"))) {
      content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    long ids =
        Pattern.compile("<text:p>[A-Z]{3}\\d{4}</text:p>").matcher(content).results().count();
    LoadPlan plan = ListCatalog.plan(List.of(path));
    assertThat(plan.refused()).isEmpty();
    ListLoad load = plan.loads().getFirst();
    assertThat(load.format()).isEqualTo(ListFormat.UK_SANCTIONS_TABLE);
    Collected list = new Collected();
    ListCatalog.read(load, LoadOptions.on(SharedData.TODAY), list);
    assertThat(ids).isEqualTo(5_302);
    assertThat(list.parties).hasSize(5_300);
    assertThat(list.skipped)
        .extracting(row -> row.line() + " " + row.reason())
        .containsExactly(
            "649 The designation BEL0174 has no name.",
            "3524 The designation RUS1467 has no name.");
    assertThat(list.unmapped).isEmpty();
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2025-08-11");
    assertThat(list.parties)
        .extracting(party -> party.schema().name())
        .filteredOn("Vessel"::equals)
        .hasSize(461);
    Entity sanction =
        list.related.stream()
            .filter(e -> e.id().equals("gb-fcdo-yem0018-sanction"))
            .findFirst()
            .orElseThrow();
    assertThat(sanction.values("recordId")).containsExactly("16362");
    assertThat(sanction.values("startDate")).containsExactly("2024-02-27");
    assertThat(sanction.values("provisions"))
        .containsExactly(
            "Asset freeze",
            "Director Disqualification Sanction",
            "Targeted arms embargo",
            "Travel Ban");
  }
}
