package org.crible.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crible.lists.Collected;
import org.crible.lists.Datasets;
import org.crible.lists.PartyDraft;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {
  @ParameterizedTest
  @CsvSource({
    "Person,Owned or Controlled By,Person,UnknownLink",
    "Company,Owned or Controlled By,Person,Ownership",
    "Organization,Owned or Controlled By,Person,UnknownLink",
    "Organization,'Owns, controls, or operates',Vessel,Ownership",
    "Person,Acting for or on behalf of,Organization,Representation",
    "Vessel,Acting for or on behalf of,Organization,UnknownLink",
    "Person,Family member of,Person,Family",
    "Person,Family member of,Organization,UnknownLink",
    "Person,Associate Of,Person,Associate",
    "Person,Leader or official of,Organization,Directorship",
    "Person,Providing support to,Organization,UnknownLink",
    "Person,Something new,Organization,UnknownLink",
  })
  void becomesTheEdgeThatBothEndsFit(String from, String type, String to, String edge) {
    PartyDraft draft =
        new PartyDraft(Datasets.named("us_ofac_sdn", "ofac"), "1", FollowTheMoney.schema(from));
    draft.party().add("name", "A");
    new Relations(Map.of("2", FollowTheMoney.schema(to)))
        .add(draft, new Relations.Relation(type, "2", "B", false, List.of()), "relationship");
    Collected list = new Collected();
    draft.emit(list);
    Entity link = list.related.getLast();
    assertThat(link.schema().name()).isEqualTo(edge);
    assertThat(link.statements())
        .extracting(statement -> statement.value())
        .contains("ofac-1", "ofac-2", type);
  }
}
