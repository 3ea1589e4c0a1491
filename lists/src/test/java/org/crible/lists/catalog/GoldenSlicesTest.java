package org.crible.lists.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crible.lists.Collected;
import org.crible.lists.ListDate;
import org.crible.lists.LoadOptions;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small invented lists in each publisher's layout. */
class GoldenSlicesTest {
  @TempDir Path folder;

  private Collected load(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    Collected sink = new Collected();
    LoadPlan plan = ListCatalog.plan(List.of(file));
    assertThat(plan.refused()).isEmpty();
    ListCatalog.read(plan.loads().getFirst(), LoadOptions.on(LocalDate.parse("2026-01-01")), sink);
    return sink;
  }

  @Test
  void readsAnOfacPersonAndWhomHeIsLinkedTo() throws IOException {
    Collected list =
        load(
            "sdn.csv",
            """
            7,"EXAMPLE WORKS LLC",-0- ,"A-1] [B-2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Tax ID No. 7707083893 (Russia); Target Type Private Company."
            8,"DOE, Ivan",individual,"A-1","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB circa 1965; a.k.a. 'THE; CLERK'; Passport X12 (Iran) issued 19 Nov 1991; Linked To: EXAMPLE WORKS LLC; keeps bees."
            \u001A
            """);
    assertThat(list.headers.getFirst().date().origin()).isEqualTo(ListDate.Origin.LOAD_DAY);
    Entity works = list.party("ofac-7");
    assertThat(works.values("innCode")).containsExactly("7707083893");
    assertThat(works.values("program")).containsExactly("A-1", "B-2");
    Entity doe = list.party("ofac-8");
    assertThat(doe.caption()).isEqualTo("Ivan DOE");
    assertThat(doe.statements("name")).extracting(Statement::original).containsExactly("DOE, Ivan");
    assertThat(doe.values("weakAlias")).containsExactly("THE; CLERK");
    assertThat(doe.values("birthDate")).containsExactly("1965");
    assertThat(doe.values("notes")).containsExactly("keeps bees");
    assertThat(list.related)
        .filteredOn(e -> e.schema().name().equals("UnknownLink"))
        .extracting(e -> e.values("object"))
        .containsExactly(List.of("ofac-7"));
    assertThat(list.related)
        .filteredOn(e -> e.schema().name().equals("Passport"))
        .extracting(e -> e.values("startDate"))
        .containsExactly(List.of("1991-11-19"));
    assertThat(list.skipped).isEmpty();
  }

  @Test
  void reportsAnElementThatTheUnitedNationsAdded() throws IOException {
    Collected list =
        load(
            "un.xml",
            """
            <CONSOLIDATED_LIST dateGenerated="2025-03-04T00:00:00Z"><ENTITIES><ENTITY>
            <DATAID>5</DATAID><FIRST_NAME>Example Band</FIRST_NAME><REFERENCE_NUMBER>XXe.001</REFERENCE_NUMBER>
            <SHOE_SIZE>44</SHOE_SIZE>
            <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Band</ALIAS_NAME></ENTITY_ALIAS>
            </ENTITY></ENTITIES></CONSOLIDATED_LIST>
            """);
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2025-03-04");
    assertThat(list.unmapped).extracting(field -> field.field()).containsExactly("SHOE_SIZE");
    Entity band = list.party("unsc-5");
    assertThat(band.values("notes")).containsExactly("SHOE_SIZE: 44");
    assertThat(band.values("previousName")).containsExactly("Old Band");
    assertThat(band.values("idNumber")).containsExactly("XXe.001");
    assertThat(band.statements("idNumber").getFirst().field()).isEqualTo("REFERENCE_NUMBER");
    assertThat(list.related.getFirst().values("unscId")).containsExactly("XXe.001");
  }

  @Test
  void skipsALineThatIsNoEntityAndSaysSo() throws IOException {
    Collected list =
        load(
            "house_2025-02-03.jsonl",
            """
            {"id":"h-1","schema":"Company","properties":{"name":["Example GmbH"],"mood":["blue"]}}
            {"id":"h-2","schema":
            """);
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("house_2025_02_03");
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2025-02-03");
    assertThat(list.parties).hasSize(1);
    assertThat(list.unmapped).extracting(f -> f.field()).containsExactly("Company:mood");
    assertThat(list.skipped).extracting(row -> row.line()).containsExactly(2L);
  }
}
