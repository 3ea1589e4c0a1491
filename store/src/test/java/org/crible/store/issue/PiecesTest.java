package org.crible.store.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.Test;

class PiecesTest {
  private static Entity piece(String schema, String dataset, String name) {
    return Entity.builder("x-1", FollowTheMoney.schema(schema), dataset).add("name", name).build();
  }

  @Test
  void theNarrowerSchemaStands() {
    Entity joined =
        Pieces.join(piece("LegalEntity", "north", "Almaz"), piece("Company", "south", "Antei"))
            .orElseThrow();
    assertThat(joined.schema().name()).isEqualTo("Company");
    assertThat(joined.values("name")).containsExactly("Almaz", "Antei");
  }

  @Test
  void anAssetThatIsAnOrganizationIsACompany() {
    Entity joined =
        Pieces.join(piece("Asset", "north", "Almaz"), piece("Organization", "south", "Antei"))
            .orElseThrow();
    assertThat(joined.schema().name()).isEqualTo("Company");
  }

  @Test
  void aPersonAndACompanyStayTwo() {
    Entity person = piece("Person", "north", "Almaz");
    Entity company = piece("Company", "south", "Antei");
    assertThat(Pieces.joined(List.of(person, company))).containsExactly(person, company);
  }

  @Test
  void manyPiecesJoinAsOneAfterTheOther() {
    Entity one = piece("Asset", "north", "Almaz");
    Entity two = piece("Organization", "north", "Antei");
    Entity three = piece("Company", "north", "Almaz");
    Entity joined = Pieces.join(List.of(one, two, three)).orElseThrow();
    assertThat(joined)
        .isEqualTo(Pieces.join(Pieces.join(one, two).orElseThrow(), three).orElseThrow());
    assertThat(joined.values("name")).containsExactly("Almaz", "Antei");
    assertThat(Pieces.join(List.of(one, two, piece("Person", "north", "Almaz")))).isEmpty();
  }
}
