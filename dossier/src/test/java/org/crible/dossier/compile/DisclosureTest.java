package org.crible.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crible.dossier.Audience;
import org.crible.dossier.Cases;
import org.crible.dossier.Dossier;
import org.crible.dossier.html.DossierHtml;
import org.crible.dossier.json.DossierJson;
import org.crible.evidence.Case;
import org.crible.evidence.Reliability;
import org.crible.evidence.Source;
import org.crible.evidence.Weighing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DisclosureTest {
  private static final String SECRET = "Northern Wire Agency";

  private static ObjectNode weighingJson(Weighing weighing) {
    return JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .build()
        .valueToTree(weighing);
  }

  private static Case sealed(int origins) {
    Case open = Cases.content(origins);
    Map<String, Source> sources = new TreeMap<>(open.sources());
    sources.put("s0", new Source(SECRET, "press", Reliability.B, null, null, true));
    return new Case(
        open.title(),
        open.language(),
        open.asOf(),
        open.subjects(),
        open.questions(),
        sources,
        open.origins(),
        open.measures(),
        open.documents(),
        open.claims(),
        open.offers(),
        open.facts());
  }

  private static Dossier compile(Case content, Weighing weighing, Audience audience) {
    return DossierCompiler.compile(
        ShownPart.of(content, Map.of(), audience, Cases.AS_OF),
        weighing,
        Cases.parties(),
        Cases.versions());
  }

  @Test
  void aSealedNameReachesNoDossier() {
    Dossier dossier = compile(sealed(3), Cases.weighing(3), Audience.FULL);
    for (String language : new String[] {"en", "fr"}) {
      assertThat(DossierHtml.write(dossier, language)).doesNotContainIgnoringCase(SECRET);
    }
    byte[] json = DossierJson.bytes(dossier, DisclosureTest::weighingJson);
    assertThat(new String(json, StandardCharsets.UTF_8)).doesNotContainIgnoringCase(SECRET);
    assertThat(DossierHtml.write(dossier, "en")).contains("sealed source 1");
  }

  @Test
  void theDisclosablePartLeavesOutSealedSourcesAndWhatIsNotDisclosable() {
    Case part = Disclosure.of(sealed(12));
    assertThat(part.sources()).doesNotContainKey("s0");
    assertThat(part.claims()).extracting("id").doesNotContain("c0", "c5", "u1").contains("c1");
    assertThat(part.documents()).extracting("publisher").doesNotContain("s0");
  }

  @Test
  void aWeighingThatRestsOnWhatIsLeftOutIsRefused() {
    Case content = sealed(3);
    Weighing whole = Cases.weighing(3);
    assertThatThrownBy(() -> compile(content, whole, Audience.DISCLOSABLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("claim c0");
  }

  @Test
  void theDisclosableVersionHoldsWordsButNoFigures() {
    Dossier dossier = compile(Cases.content(3), Cases.weighing(3), Audience.DISCLOSABLE);
    String html = DossierHtml.write(dossier, "en");
    assertThat(html).contains("disclosable version", "very likely");
    assertThat(html).doesNotContain("class=\"bar\"><svg").doesNotContain("Arithmetic of");
    assertThat(html)
        .doesNotContain("Sum of contributions", "ρ", "Opposing weight", "class=\"interval\"");
    String json =
        new String(
            DossierJson.bytes(dossier, DisclosureTest::weighingJson), StandardCharsets.UTF_8);
    assertThat(json).doesNotContain("log10", "\"weight\"", "\"point\"", "\"prior\"");
  }

  /** They would tell its subject which origin to attack first, and what nobody has found. */
  @Test
  void whatTheAnswerHangsOnAndLacksIsForTheDeskOnly() {
    for (Audience audience : Audience.values()) {
      Dossier dossier = compile(Cases.content(3), Cases.weighing(3), audience);
      boolean own = audience == Audience.FULL;
      String html = DossierHtml.write(dossier, "en");
      for (String heading :
          List.of("On what it hangs", "It hangs on", "To do next", "to find next")) {
        assertThat(html.contains(heading)).as(heading).isEqualTo(own);
      }
      ObjectNode json =
          DossierJson.write(
              dossier, weighing -> org.crible.evidence.weigh.WeighingJson.tree(weighing, "en"));
      for (JsonNode question : json.get("questions")) {
        assertThat(question.has("linchpins")).isEqualTo(own);
        assertThat(question.has("next")).isEqualTo(own);
      }
    }
  }

  @Test
  void aGroupIsSealedOnlyByItsOwnSource() {
    SealedNames names = SealedNames.of(sealed(1));
    assertThat(names.group("s0")).isEqualTo("sealed-1");
    assertThat(names.group("s0-2")).isEqualTo("sealed-1-2");
    for (String other : new String[] {"s0_2", "s01", "s0-b", "s0-", "s0.2"}) {
      assertThat(names.group(other)).isEqualTo(other);
    }
  }

  @Test
  void theRealWeighingJsonLosesItsOddsAndItsArithmeticToo() {
    Dossier dossier = compile(Cases.content(3), Cases.weighing(3), Audience.DISCLOSABLE);
    byte[] json =
        DossierJson.bytes(
            dossier, weighing -> org.crible.evidence.weigh.WeighingJson.tree(weighing, "en"));
    assertThat(new String(json, StandardCharsets.UTF_8))
        .doesNotContain("log10", "confidence_why", "opposing-share");
  }
}
