package org.crible.evidence.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crible.evidence.TestCase.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crible.evidence.Claim;
import org.crible.evidence.ElementKind;
import org.crible.evidence.ElementOffer.Judgement;
import org.crible.evidence.ElementStatus;
import org.crible.evidence.Measure;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Subject;
import org.crible.evidence.Weighing;
import org.crible.evidence.Weighing.Sufficiency;
import org.crible.evidence.measure.Measures;
import org.crible.evidence.weigh.WeighingJson;
import org.junit.jupiter.api.Test;

class ChecklistTest {
  private static final LocalDate DAY = LocalDate.of(2024, 12, 16);
  private static final Basis WORKED_ON = new Basis(true, true);
  private static final Claim CLAIM = draft("a", "s").build();
  private static final Claim PROPOSED = draft("p", "s").status(ReviewStatus.PROPOSED).build();

  private static Measure measure(String id) {
    return Measures.find(id).orElseThrow();
  }

  private static Exhibit solid(String group) {
    return new Exhibit(CLAIM, true, group, true, true);
  }

  private static Offered of(Exhibit... exhibits) {
    return new Offered(List.of(exhibits), false, null);
  }

  private static Offered signed(ElementStatus status, LocalDate on) {
    return new Offered(
        List.of(), false, new Judgement(status, "A. Officer", on, Map.of("en", "Seen.")));
  }

  private static ElementStatus status(Sufficiency found, String element) {
    return found.elements().stream()
        .filter(row -> row.id().equals(element))
        .findFirst()
        .orElseThrow()
        .status();
  }

  @Test
  void sufficientOnlyIfEveryElementIsMet() {
    Sufficiency found =
        Checklist.of(
            measure("eu_af_support_actions"),
            DAY,
            WORKED_ON,
            Reach.FITS,
            element ->
                switch (element.kind()) {
                  case RECORD, FACT -> of(solid("g1"), solid("g2"));
                  case ASSESSMENT, PROCEDURE -> signed(ElementStatus.MET, DAY);
                });
    assertThat(found.sufficient()).isTrue();
    Sufficiency unsigned =
        Checklist.of(
            measure("eu_af_support_actions"),
            DAY,
            WORKED_ON,
            Reach.FITS,
            element -> of(solid("g1"), solid("g2")));
    assertThat(unsigned.sufficient()).isFalse();
    assertThat(status(unsigned, "contrary")).isEqualTo(ElementStatus.NOT_ASSESSED);
    assertThat(unsigned.why().get("fr"))
        .isEqualTo(
            "Reste ouvert : motifs propres, pièces au dossier à temps, motifs communicables,"
                + " réponse aux éléments contraires, proportionnalité.");
  }

  @Test
  void theReasonsThatMatterMostComeFirst() {
    Sufficiency fresh =
        Checklist.of(
            measure("eu_af_support_actions"),
            DAY,
            new Basis(false, false),
            Reach.FITS,
            element -> of());
    assertThat(fresh.why().get("en"))
        .startsWith(
            "No origin has a reliability grade yet, so no claim counts. No exhibit has been offered"
                + " for any element. Open: actions against Ukraine, supply of identified items,")
        .doesNotContain("own_reasons");
    Exhibit against = new Exhibit(CLAIM, false, "g3", true, false);
    Sufficiency unread =
        Checklist.of(
            measure("eu_af_support_actions"),
            DAY,
            new Basis(true, false),
            Reach.FITS,
            element -> element.id().equals("military") ? of(solid("g1"), against) : of());
    assertThat(unread.why().get("en"))
        .startsWith(
            "Nobody has reviewed an exhibit yet. Contradicted by exhibits of some weight: military"
                + " use of the items. Open: ");
  }

  @Test
  void aFactAsksForIndependentOriginsThatAPersonAccepted() {
    assertThat(supply(of())).isEqualTo(ElementStatus.NOT_MET);
    assertThat(supply(of(solid("g1"), solid("g1")))).isEqualTo(ElementStatus.PARTLY);
    assertThat(supply(of(solid("g1"), solid("g2")))).isEqualTo(ElementStatus.MET);
    assertThat(supply(of(solid("g1"), new Exhibit(PROPOSED, true, "g2", true, true))))
        .isEqualTo(ElementStatus.PARTLY);
    assertThat(supply(of(solid("g1"), solid("g2"), new Exhibit(CLAIM, false, "g3", true, false))))
        .isEqualTo(ElementStatus.CONTRADICTED);
    assertThat(supply(new Offered(List.of(solid("g1"), solid("g2")), true, null)))
        .isEqualTo(ElementStatus.PARTLY);
  }

  @Test
  void whatSpeaksAgainstAndWhatIsOnlySuggestedIsTold() {
    Claim other = draft("b", "s").build();
    List<Exhibit> exhibits = List.of(solid("g1"), new Exhibit(other, false, "g2", true, false));
    Weighing.Element offered = element(new Offered(exhibits, false, null));
    assertThat(offered.exhibits()).containsExactly("a", "b");
    assertThat(offered.against()).containsExactly("b");
    assertThat(offered.suggested()).isEmpty();
    Weighing.Element drawn = element(new Offered(exhibits, true, null));
    assertThat(drawn.suggested()).containsExactly("a", "b");
    Sufficiency found = checklist(new Offered(exhibits, true, null));
    assertThat(WeighingJson.write(weighing(found), "en"))
        .contains("\"against\" : [ \"b\" ]", "\"suggested\" : [ \"a\", \"b\" ]");
  }

  private static Weighing.Element element(Offered offered) {
    return checklist(offered).elements().getFirst();
  }

  private static Sufficiency checklist(Offered offered) {
    return Checklist.of(
        measure("eu_af_support_actions"), DAY, WORKED_ON, Reach.FITS, element -> offered);
  }

  private static ElementStatus supply(Offered offered) {
    return status(
        Checklist.of(
            measure("eu_af_support_actions"), DAY, WORKED_ON, Reach.FITS, element -> offered),
        "supply");
  }

  @Test
  void aRecordAsksForOneAuthenticDocument() {
    Offered report = of(new Exhibit(CLAIM, true, "g1", true, false));
    assertThat(
            status(
                Checklist.of(
                    measure("eu_covered_by_owner"), DAY, WORKED_ON, Reach.FITS, e -> report),
                "owner_listed"))
        .isEqualTo(ElementStatus.PARTLY);
    assertThat(
            status(
                Checklist.of(
                    measure("eu_covered_by_owner"),
                    DAY,
                    WORKED_ON,
                    Reach.FITS,
                    e -> of(solid("g1"))),
                "owner_listed"))
        .isEqualTo(ElementStatus.MET);
  }

  @Test
  void aMeasureReachesPersonsOfItsKindOnly() {
    Measure ban = measure("eu_travel_ban");
    assertThat(Reach.of(ban, List.of(subject("Company")))).isEqualTo(Reach.FITS_NONE);
    assertThat(Reach.of(ban, List.of(subject("Company"), subject("Person")))).isEqualTo(Reach.FITS);
    assertThat(Reach.of(ban, List.of(subject("LegalEntity")))).isEqualTo(Reach.FITS);
    assertThat(Reach.of(ban, List.of(subject("Vessel")))).isEqualTo(Reach.FITS_NONE);
    assertThat(Reach.of(ban, List.of(subject("Company"), subject(null)))).isEqualTo(Reach.UNKNOWN);
    assertThat(Reach.of(ban, List.of(Subject.proposed("X", "Person", null, "x", 1.0))))
        .isEqualTo(Reach.UNKNOWN);
    assertThat(Reach.of(measure("eu_covered_by_owner"), List.of(subject("Person"))))
        .isEqualTo(Reach.FITS_NONE);
    assertThat(metInFull(Reach.UNKNOWN).sufficient()).isTrue();
    Sufficiency elsewhere = metInFull(Reach.FITS_NONE);
    assertThat(elsewhere.sufficient()).isFalse();
    assertThat(elsewhere.why().get("en")).contains("applies to no subject of the case");
  }

  private static Sufficiency metInFull(Reach reach) {
    return Checklist.of(
        measure("eu_af_support_actions"),
        DAY,
        WORKED_ON,
        reach,
        element -> signed(ElementStatus.MET, DAY));
  }

  private static Subject subject(String schema) {
    return new Subject("X", schema, null, null, List.of());
  }

  @Test
  void anAlternativeStandsInForItsElement() {
    Sufficiency found =
        Checklist.of(
            measure("eu_covered_by_owner"),
            DAY,
            WORKED_ON,
            Reach.FITS,
            element ->
                element.kind() == ElementKind.ASSESSMENT
                    ? signed(ElementStatus.MET, DAY)
                    : element.id().equals("share") ? of() : of(solid("g1"), solid("g2")));
    assertThat(status(found, "share")).isEqualTo(ElementStatus.NOT_MET);
    assertThat(found.sufficient()).isTrue();
  }

  @Test
  void aSignatureCountsFromItsDay() {
    Sufficiency found =
        Checklist.of(
            measure("eu_af_support_actions"),
            DAY,
            WORKED_ON,
            Reach.FITS,
            element -> signed(ElementStatus.MET, DAY.plusDays(1)));
    assertThat(status(found, "proportion")).isEqualTo(ElementStatus.NOT_ASSESSED);
  }

  @Test
  void theLawOfTheDayCounts() {
    Measure complex = measure("eu_af_military_industrial");
    assertThat(Checklist.inForce(complex, LocalDate.of(2024, 11, 18))).isFalse();
    assertThat(Checklist.inForce(complex, LocalDate.of(2025, 2, 25))).isTrue();
    Measure actions = measure("eu_af_support_actions");
    assertThat(Checklist.inForce(actions, LocalDate.of(2015, 1, 1))).isNull();
    assertThat(Checklist.inForce(actions, DAY)).isTrue();
  }

  @Test
  void whatIsUsedUnverifiedMarksTheWhole() {
    Measure ban = measure("eu_travel_ban");
    assertThat(ban.verified()).isEqualTo("yes");
    assertThat(ban.standard().verified()).isEqualTo("part");
    Sufficiency found = Checklist.of(ban, DAY, WORKED_ON, Reach.FITS, element -> of());
    assertThat(found.toBeVerified()).isTrue();
    assertThat(WeighingJson.write(weighing(found), "en")).contains("\"to_be_verified\" : true");
    assertThat(marked(ban, "yes", "yes").toBeVerified()).isFalse();
    assertThat(marked(ban, "yes", "no").toBeVerified()).isTrue();
    assertThat(marked(ban, "part", "yes").toBeVerified()).isTrue();
  }

  private static Weighing weighing(Sufficiency found) {
    return new Weighing(DAY, "ladder-1", List.of(), List.of(found), List.of(), List.of());
  }

  private static Measure marked(Measure ban, String standard, String element) {
    Measure.Standard rule = ban.standard();
    Measure.Element first = ban.elements().getFirst();
    return new Measure(
        ban.id(),
        ban.title(),
        ban.kind(),
        ban.legalBasis(),
        ban.from(),
        ban.to(),
        ban.surelyFrom(),
        ban.note(),
        ban.appliesTo(),
        new Measure.Standard(rule.id(), rule.text(), rule.cases(), standard, null),
        List.of(
            new Measure.Element(
                first.id(),
                first.label(),
                first.kind(),
                first.minOrigins(),
                first.text(),
                null,
                null,
                true,
                Map.of(),
                element)),
        "yes",
        null);
  }

  @Test
  void everyMeasureSpeaksBothLanguagesAndSaysHowFarItWasVerified() {
    assertThat(Measures.all()).hasSizeGreaterThanOrEqualTo(6);
    for (Measure measure : Measures.all()) {
      assertThat(measure.title()).containsOnlyKeys("en", "fr");
      assertThat(measure.verified()).isIn("yes", "part", "no");
      assertThat(measure.standard().cases()).isNotEmpty();
      for (Measure.Element element : measure.elements()) {
        assertThat(element.text())
            .as(measure.id() + " " + element.id())
            .containsOnlyKeys("en", "fr");
        assertThat(element.label())
            .as(measure.id() + " " + element.id())
            .containsOnlyKeys("en", "fr");
      }
    }
  }
}
