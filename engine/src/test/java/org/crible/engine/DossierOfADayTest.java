package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.crible.dossier.Audience;
import org.crible.dossier.Dossier;
import org.crible.dossier.Listing;
import org.crible.dossier.TimelineEvent;
import org.crible.evidence.OriginDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demo's case as it stood on 18 November 2024, a month before its last documents. */
class DossierOfADayTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 18);
  @TempDir private Path folder;
  private Path yaml;

  @BeforeEach
  void run() throws IOException {
    Crible.demo(folder, Progress.SILENT);
    yaml = folder.resolve("case/case.yml");
    set("as_of: 2024-12-20", "as_of: " + DAY);
  }

  private void set(String before, String after) throws IOException {
    String text = Files.readString(yaml);
    assertThat(text).contains(before);
    Files.writeString(yaml, text.replace(before, after));
  }

  private Compiled dossier(Audience audience) {
    try (Crible crible = Crible.open(folder.resolve("home"))) {
      Path out = folder.resolve("out-" + audience);
      return crible.openCase(folder.resolve("case")).dossier(out, null, audience);
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingOfDecemberShows(Audience audience) throws IOException {
    Compiled compiled = dossier(audience);
    Dossier dossier = compiled.dossier();

    assertThat(dossier.weighing().asOf()).isEqualTo(DAY);
    assertThat(dossier.content().documents()).hasSize(8);
    assertThat(dossier.exhibits()).extracting(e -> e.claim().id()).contains("c30");
    assertThat(dossier.exhibits()).extracting(e -> e.claim().id()).doesNotContain("c31", "c33");
    assertThat(dossier.timeline())
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.date().earliest()).isBeforeOrEqualTo(DAY));
    assertThat(dossier.content().origins()).hasSize(5);
    assertThat(dossier.content().origins().stream().map(OriginDecision::claims))
        .noneMatch(claims -> claims.contains("c31"));
    assertThat(dossier.content().sources()).doesNotContainKeys("council", "draft_of_commission");
    assertThat(dossier.content().sources()).containsKey("treasury");
    assertThat(Files.readString(compiled.html())).doesNotContain("2024-12", "December 2024");
    assertThat(Files.readString(compiled.json())).doesNotContain("2024-12");
  }

  /** Only the December documents name the Council's firms and its legal basis. */
  @Test
  void aPartyProposedFromALaterDocumentIsNoSubjectYet() throws IOException {
    String proposed =
        "  - {name: %s, schema: Company, entity: ofac-46431, status: proposed, score: 0.9}\n";
    String later = "appareils aériens sans pilote";
    Path december = folder.resolve("case/documents/2024-12-16_conseil_fr.txt");
    Files.writeString(december, Files.readString(december) + later + "\n");
    set(
        "questions:\n",
        proposed.formatted(later)
            + proposed.formatted("Redlepus Vector Industry")
            + "questions:\n");

    Dossier dossier = dossier(Audience.FULL).dossier();

    assertThat(dossier.content().subjects())
        .extracting("name")
        .contains("Redlepus Vector Industry")
        .doesNotContain(later);
  }

  @Test
  void onlyWhatClaimsSayNamesAPartyToItsSubject() {
    Dossier full = dossier(Audience.FULL).dossier();
    Dossier disclosable = dossier(Audience.DISCLOSABLE).dossier();

    assertThat(full.parties()).extracting("as").contains("Juhang Aviation Technology");
    assertThat(disclosable.exhibits())
        .noneMatch(exhibit -> exhibit.claim().quote().contains("Juhang"));
    assertThat(disclosable.parties())
        .extracting("as")
        .doesNotContain("Juhang Aviation Technology")
        .contains("TSK Vektor");
  }

  @Test
  void aDocumentThatLeakedEarlyIsShownButNotPublishedYet() throws IOException {
    Path documents = folder.resolve("case/documents.yml");
    String text = Files.readString(documents);
    String leaked = "published: 2024-11-26\n  known_on: 2024-11-10";
    Files.writeString(documents, text.replace("published: 2024-11-26", leaked));
    Dossier dossier = dossier(Audience.FULL).dossier();

    assertThat(dossier.exhibits()).extracting(e -> e.claim().id()).contains("c31");
    assertThat(dossier.timeline())
        .allSatisfy(event -> assertThat(event.date().earliest()).isBeforeOrEqualTo(DAY));
  }

  /** The Treasury's group holds a slight claim against, c01, beside the one that carries it. */
  @Test
  void whatSpeaksForAnAnswerIsNotCitedWithWhatSpeaksAgainst() throws IOException {
    Compiled compiled = dossier(Audience.FULL);
    int against = compiled.dossier().exhibit("c01").number();
    String html = Files.readString(compiled.html());
    String answer = html.substring(html.indexOf("id=\"answer\""), html.indexOf("id=\"questions\""));
    assertThat(answer).contains("For:").doesNotContain("#exhibit-" + against + "\"");
  }

  @Test
  void aListingThatBeganLaterIsNotInForce() throws IOException {
    set("as_of: " + DAY, "as_of: 2024-10-16");
    Dossier dossier = dossier(Audience.FULL).dossier();
    assertThat(dossier.listings().values().stream().flatMap(java.util.List::stream))
        .isNotEmpty()
        .extracting(Listing::since)
        .allSatisfy(
            since ->
                assertThat(since == null || !since.earliest().isAfter(LocalDate.of(2024, 10, 16)))
                    .isTrue());
    assertThat(dossier.timeline().stream().filter(TimelineEvent.Listed.class::isInstance))
        .isNotEmpty();
  }
}
