package org.crible.dossier.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.crible.dossier.Cases;
import org.crible.dossier.Dossier;
import org.crible.evidence.Weighing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DossierJsonTest {
  private static ObjectNode weighingJson(Weighing weighing) {
    return JsonMapper.shared().createObjectNode().put("as_of", weighing.asOf().toString());
  }

  @Test
  void itIsTheWeighingWithTheCaseAround() {
    JsonNode json = DossierJson.write(Cases.dossier(3), DossierJsonTest::weighingJson);
    assertThat(json.propertyNames())
        .containsExactly(
            "as_of", "audience", "case", "subjects", "documents", "claims", "timeline", "versions");
    assertThat(json.get("claims")).hasSize(4);
    assertThat(json.at("/claims/0/said_on").isMissingNode()).isTrue();
    assertThat(json.at("/claims/0/about/0/bearing").asString()).isEqualTo("supports");
    assertThat(json.at("/subjects/1/listings/0/since").asString()).isEqualTo("2019-07-15");
    assertThat(json.at("/timeline/0/kind").asString()).isEqualTo("listing");
    assertThat(json.at("/timeline/1/date").asString()).isEqualTo("2023-11-01");
  }

  /** Where only the month is known, the month is the date of publication. */
  @Test
  void aDocumentDatedByMonthHasADateOfPublication() {
    JsonNode json = DossierJson.write(Cases.dossier(12), DossierJsonTest::weighingJson);
    assertThat(json.at("/documents/4/published").asString()).isEqualTo("2023-12");
    assertThat(json.at("/documents/3/published").asString()).isEqualTo("2023-11-28");
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    Dossier dossier = Cases.dossier(12);
    assertThat(DossierJson.bytes(dossier, DossierJsonTest::weighingJson))
        .isEqualTo(DossierJson.bytes(Cases.dossier(12), DossierJsonTest::weighingJson))
        .endsWith('\n');
  }
}
