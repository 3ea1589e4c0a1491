package org.crible.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crible.dossier.Audience;
import org.crible.dossier.Dossier;
import org.crible.dossier.ListedParty;
import org.crible.dossier.Versions;
import org.crible.dossier.html.DossierHtml;
import org.crible.dossier.json.DossierJson;
import org.crible.evidence.Case;
import org.crible.evidence.ElementOffer;
import org.crible.evidence.Weighing;
import org.crible.evidence.folder.CaseFolder;
import org.crible.evidence.weigh.WeighOptions;
import org.crible.evidence.weigh.Weigher;
import org.crible.evidence.weigh.WeighingJson;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case in which the name of a sealed source stands wherever a name can stand. */
class SealedCaseTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final String CASE =
      """
      title: What northern-wire agency saw
      language: en
      as_of: 2024-03-01
      subjects:
      - {name: Example Instruments, schema: Company, country: ru, aliases: [Friends of Northern Wire Agency]}
      - {name: Hidden Yard, schema: Company, entity: h-1, status: proposed, score: 0.9}
      - {name: Open Quay, schema: Company, entity: o-1, status: proposed, score: 0.9}
      questions:
      - {id: q1, text: {en: "Did the N\u00f6rthern Wire Agency see the crates?"}}
      - {id: q2, text: {en: "Were the crates empty?"}, document: documents/northern-wire-agency.txt, span: {start: 0, end: 21, text: were the crates empty}}
      - {id: q3, text: {en: "Who paid?"}, document: documents/northern-wire-agency.txt, span: {start: 30, end: 40, text: the payers}}
      - {id: q4, text: {en: "Who sailed?"}, document: documents/daily.txt, span: {start: 0, end: 10, text: who sailed}}
      sources:
        daily: {name: Example Daily, kind: press, reliability: B, class: press inquiry}
        ghost: {name: A name that only the agency gives, kind: person}
        northern_wire_agency: {name: Northern Wire Agency, kind: press, reliability: B, sealed: true}
        northern_wire_agency_stringer: {name: Stringer of the Northern Wire Agency, kind: press, reliability: C, body: Northern Wire Agency London}
        wire_london: {name: Northern Wire Agency London, kind: press, reliability: B, sealed: true}
      measures:
      - id: eu_af_support_actions
        elements:
          supply: {claims: [a, b], judgement: {status: met, by: A. Officer, on: 2024-02-01, why: {en: Northern Wire Agency is sure.}}}
          military: {claims: [b], judgement: {status: met, by: A. Officer, on: 2024-02-01, why: {en: Seen.}}}
          proportion: {claims: [a, b], judgement: {status: met, by: A. Officer, on: 2024-02-01, why: {en: "As NORTHERN  WIRE Agency said."}}}
      """;
  private static final String DOCUMENTS =
      """
      - {file: documents/northern-wire-agency.txt, sha256: "1", publisher: northern_wire_agency, published: 2024-01-01, language: en}
      - {file: documents/northern_wire_agency.txt, sha256: "2", publisher: daily, published: 2024-01-02, language: en, url: "https://daily.example/northern%20wire%20agency"}
      - {file: documents/daily.txt, sha256: "3", publisher: daily, published: 2024-01-03, language: en}
      - {file: documents/translated.txt, sha256: "4", publisher: daily, published: 2024-01-04, language: en, translation-of: documents/northern-wire-agency.txt}
      - {file: documents/secret.txt, sha256: "5", publisher: daily, published: 2024-01-05, language: en}
      """;

  @TempDir private Path folder;
  private Case full;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Files.writeString(folder.resolve("case.yml"), CASE);
    Files.writeString(folder.resolve("documents.yml"), DOCUMENTS);
    String sealed = "northern_wire_agency";
    Files.writeString(
        folder.resolve("claims.jsonl"),
        claim("a", sealed + ".txt", "Hidden Yard filled the crates", "NWA Desk", sealed, true)
            + claim("b", "daily.txt", "Open Quay saw the NWA desk", "Example Daily", "daily", true)
            + claim("c", sealed + ".txt", "told the Northern-Wire Agency", "He", "daily", true)
            + claim("d", "translated.txt", "the same in English", "Example Daily", "daily", true)
            + claim("e", "secret.txt", "Hidden Yard paid", "A ghost", "ghost", false));
    full = CaseFolder.open(folder).read();
  }

  private static String claim(
      String id, String file, String quote, String speaker, String source, boolean disclosable) {
    return ("{'id':'%s','document':'documents/%s','start':0,'end':9,'quote':'%s',"
            + "'cue':{'start':0,'end':4,'text':'says Northern Wire Agency'},"
            + "'speaker':{'name':'%s','kind':'organisation','source':'%s'},'origin':'%s','hops':0,"
            + "'chain':['northern_wire_agency_stringer','Northern\\nWire Agency'],"
            + "'polarity':'affirmed','modality':'asserted','credibility':2,'disclosable':%s,"
            + "'about':[{'question':'q1','bearing':'supports','strength':'strong'},"
            + "{'question':'q2','bearing':'supports','strength':'strong'}],'status':'accepted'}\n")
        .formatted(id, file, quote, speaker, source, source, disclosable)
        .replace('\'', '"');
  }

  private Dossier dossier(Audience audience) {
    ShownPart part = ShownPart.of(full, Map.of(), audience, DAY);
    Case weighed = audience == Audience.FULL ? full : part.content();
    Weighing weighing = Weigher.weigh(weighed, Map.of(), WeighOptions.today(DAY));
    return DossierCompiler.compile(part, weighing, parties(), new Versions("0", List.of()));
  }

  private static List<ListedParty> parties() {
    return List.of(party("o-1", "Open Quay"), party("n-1", "NORTHERN WIRE AGENCY LLC"));
  }

  private static ListedParty party(String id, String name) {
    Entity entity =
        Entity.builder(id, FollowTheMoney.schema("Company"), "ex_list")
            .add("name", name)
            .add("country", "ru")
            .add("notes", "Supplier of the Northern Wire Agency")
            .add("topics", "sanction")
            .build();
    return new ListedParty(name, false, 0.9, entity, List.of());
  }

  private static String json(Dossier dossier) {
    return new String(
        DossierJson.bytes(dossier, weighing -> WeighingJson.tree(weighing, "en")),
        StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void noVersionHoldsASealedNameAnywhere(Audience audience) {
    Dossier dossier = dossier(audience);
    SealCheck check = SealCheck.of(full);
    for (String written :
        new String[] {
          json(dossier), DossierHtml.write(dossier, "en"), DossierHtml.write(dossier, "fr")
        }) {
      assertThat(check.leak(written)).isEmpty();
      assertThat(written)
          .doesNotContainPattern("(?i)northern.{0,8}wire")
          .doesNotContainIgnoringCase("nwa desk")
          .doesNotContain("\"n-1\"");
    }
  }

  @Test
  void maskedFilesHaveNamesOfTheirOwn() {
    Dossier dossier = dossier(Audience.FULL);
    assertThat(dossier.content().documents())
        .extracting("file")
        .startsWith("documents/sealed-1.txt", "documents/sealed-1-2.txt", "documents/daily.txt");
    assertThat(dossier.content().documents().get(3).translationOf())
        .isEqualTo("documents/sealed-1.txt");
    assertThat(dossier.exhibit("c").document().file()).isEqualTo("documents/sealed-1-2.txt");
    assertThat(dossier.content().questions().get(1).document()).isEqualTo("documents/sealed-1.txt");
  }

  @Test
  void aMaskStandsInBracketsAndInTheLanguageOfThePage() {
    Dossier dossier = dossier(Audience.FULL);
    assertThat(dossier.content().title()).isEqualTo("What [sealed-1] saw");
    assertThat(dossier.exhibit("c").claim().quote()).isEqualTo("told the [sealed-1]");
    assertThat(Objects.requireNonNull(dossier.content().sources().get("sealed-1_stringer")).body())
        .isEqualTo("sealed-2");
    assertThat(DossierHtml.write(dossier, "fr"))
        .contains("What [source scellée 1] saw", "Les crochets remplacent le nom")
        .doesNotContain("[sealed-");
  }

  @Test
  void whatAWithheldDocumentAsksNamesOrTranslatesGoesWithIt() {
    Dossier dossier = dossier(Audience.DISCLOSABLE);
    assertThat(dossier.content().documents())
        .extracting("file")
        .containsExactly("documents/sealed-1-2.txt", "documents/daily.txt");
    assertThat(dossier.content().claims()).extracting("id").containsExactly("b", "c");
    assertThat(dossier.content().questions()).extracting("id").containsExactly("q1", "q3", "q4");
    assertThat(dossier.content().questions())
        .allSatisfy(
            question -> {
              assertThat(question.document()).isNull();
              assertThat(question.span()).isNull();
            });
    assertThat(dossier.content().subjects())
        .extracting("name")
        .containsExactly("Example Instruments", "Open Quay");
    assertThat(dossier.content().sources().keySet()).containsExactly("daily", "sealed-1_stringer");
    assertThat(json(dossier)).doesNotContain("q2", "Hidden Yard", "ghost", "secret.txt");
  }

  /** A signature on a fact rested on what is withheld; one on a judgement is the person's own. */
  @Test
  void aSignatureOnAFactFallsWithItsExhibits() {
    Map<String, ElementOffer> offers =
        ShownPart.of(full, Map.of(), Audience.DISCLOSABLE, DAY)
            .content()
            .offers()
            .getOrDefault("eu_af_support_actions", Map.of());
    assertThat(Objects.requireNonNull(offers.get("supply")).judgement()).isNull();
    assertThat(Objects.requireNonNull(offers.get("supply")).claims()).containsExactly("b");
    assertThat(Objects.requireNonNull(offers.get("military")).judgement()).isNotNull();
    assertThat(Objects.requireNonNull(offers.get("proportion")).judgement()).isNotNull();
  }

  @Test
  void theDisclosablePageDoesNotSayWhatTheConfidenceRestsOn() {
    String lead = "Nobody has signed that the possibility of planted claims was considered.";
    assertThat(DossierHtml.write(dossier(Audience.FULL), "en")).contains(lead);
    assertThat(DossierHtml.write(dossier(Audience.DISCLOSABLE), "en")).doesNotContain(lead);
  }

  @Test
  void aCountryIsCalledByItsName() {
    assertThat(DossierHtml.write(dossier(Audience.FULL), "fr"))
        .contains("pays Russie", "<td>Russie</td>");
    assertThat(DossierHtml.write(dossier(Audience.FULL), "en")).contains("<td>Russia</td>");
  }
}
