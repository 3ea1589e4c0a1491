package org.crible.lists.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.crible.lists.Collected;
import org.crible.lists.catalog.Slices;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementsReaderTest {
  private static final String CSV =
      """
      canonical_id,entity_id,prop,prop_type,schema,value,dataset,lang,original_value,external,first_seen,last_seen,id
      Q1,a-1,name,name,LegalEntity,Example Works,us_ofac_sdn,eng,,f,2024-01-02,2025-01-02T00:00:00,h1
      s-1,s-1,entity,entity,Sanction,Q1,us_ofac_sdn,,,,,,h2
      Q1,b-1,name,name,Company,Beispielwerke,eu_fsf,deu,,f,,,h3
      Q1,a-1,topics,topic,LegalEntity,sanction,us_ofac_sdn,,,f,,,h4
      Q1,a-1,country,country,LegalEntity,ru,us_ofac_sdn,,Russie,f,,,h5
      Q1,a-1,id,checksum,LegalEntity,abc,us_ofac_sdn,,,f,,,h6
      Q2,c-1,name,name,Person,Nobody,wd,,,t,,,h7
      Q3,d-1,name,name,Nonsense,X,wd,,,f,,,h8
      Q1,a-1,mood,string,LegalEntity,blue,us_ofac_sdn,,,f,,,h9
      """;
  @TempDir Path folder;

  @Test
  void putsTheStatementsOfAnEntityTogetherInAnyOrder() throws IOException {
    Collected list = Slices.load(Files.writeString(folder.resolve("statements.csv"), CSV));
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("statements");
    Entity works = list.party("Q1");
    assertThat(list.parties).hasSize(1);
    assertThat(works.schema().name()).isEqualTo("Company");
    assertThat(works.referents()).containsExactly("a-1", "b-1");
    assertThat(works.values("name")).containsExactly("Example Works", "Beispielwerke");
    Statement first = works.statements("name").getFirst();
    assertThat(first.language()).isEqualTo("eng");
    assertThat(first.field()).isEqualTo("us_ofac_sdn");
    assertThat(first.firstSeen()).isEqualTo(LocalDate.parse("2024-01-02"));
    assertThat(first.lastSeen()).isEqualTo(LocalDate.parse("2025-01-02"));
    assertThat(works.statements("country").getFirst().original()).isEqualTo("Russie");
    assertThat(list.related).extracting(Entity::id).containsExactly("s-1");
    assertThat(list.skipped).extracting(row -> row.line()).containsExactly(8L, 9L);
    assertThat(list.unmapped).extracting(f -> f.field()).containsExactly("LegalEntity:mood");
  }

  @Test
  void readsStatementsAsJsonLines() throws IOException {
    Collected list =
        Slices.load(
            Files.writeString(
                folder.resolve("statements.jsonl"),
                """
                {"id":"h","canonical_id":"a","entity_id":"a","schema":"Person","prop":"name","value":"Ivan","dataset":"one","external":false,"lang":null,"shoe":44}
                {"canonical_id":
                {"canonical_id":"a","entity_id":"a","schema":"Person","prop":"birthDate","value":"1970","dataset":"one","external":false}
                """));
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("one");
    assertThat(list.party("a").values("birthDate")).containsExactly("1970");
    assertThat(list.skipped).extracting(row -> row.line()).containsExactly(2L);
    assertThat(list.unmapped).extracting(f -> f.field()).containsExactly("shoe");
  }
}
