package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crible.evidence.Case;
import org.crible.evidence.Claim;
import org.crible.evidence.Source;
import org.crible.evidence.Weighing;
import org.crible.reading.lexicon.Lexicons;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What reading proposes as sources is what weighing needs of them: kind, body, anonymity. */
class ProposedSourcesTest {
  @TempDir private Path folder;
  private Crible crible;
  private Casework casework;

  @BeforeEach
  void open() {
    crible = Crible.open(folder.resolve("home"));
    casework = crible.newCase(folder.resolve("case"), "Drones", "en", List.of());
  }

  @AfterEach
  void close() {
    crible.close();
  }

  private void add(String name, String text) throws IOException {
    casework.add(Files.writeString(folder.resolve(name), text), name, "2024-11-15");
  }

  private Source of(String words) {
    Case kase = casework.read();
    Claim claim =
        kase.claims().stream().filter(c -> c.quote().contains(words)).findFirst().orElseThrow();
    return source(String.valueOf(claim.origin()));
  }

  private Source source(String id) {
    return Objects.requireNonNull(casework.read().sources().get(id), id);
  }

  private Set<String> origins() {
    Set<String> origins = new HashSet<>();
    casework.read().claims().forEach(claim -> origins.add(String.valueOf(claim.origin())));
    return origins;
  }

  /** The reasons for which claims on one question were taken to share an origin. */
  private Set<String> links() {
    Set<String> reasons = new HashSet<>();
    Weighing weighing = casework.weigh(null, false);
    weighing.groups().forEach(group -> group.links().forEach(link -> reasons.add(link.reason())));
    return reasons;
  }

  @Test
  void unnamedOfficialsOfOneBodyAreOneOriginInAnyLanguage() throws IOException {
    add("a.txt", "A senior EU official said that the plant makes attack drones.\n");
    add("b.txt", "Un responsable de l'UE a déclaré que l'usine produit des drones d'attaque.\n");

    assertThat(of("plant makes"))
        .satisfies(
            source -> {
              assertThat(source.kind()).isEqualTo("official");
              assertThat(source.anonymous()).isTrue();
              assertThat(source.body()).isEqualTo("EU");
            });
    assertThat(of("l'usine produit").body()).isEqualTo("EU");
    assertThat(casework.weigh(null, false).groups())
        .anySatisfy(
            group -> {
              assertThat(group.claims()).hasSize(2);
              assertThat(group.links()).extracting("reason").contains("one-body");
            });
  }

  @Test
  void theSameOfficeOfTwoBodiesIsTwoSources() throws IOException {
    add("a.txt", "A senior official at the Pentagon said that the plant makes attack drones.\n");
    add("b.txt", "A senior official at the Kremlin said that the plant makes attack drones.\n");

    assertThat(origins()).hasSize(2);
  }

  @Test
  void anUnknownBodyIsNoKnownBodyAndNoOtherUnknownOne() throws IOException {
    add("a.txt", "An EU diplomat said that the plant makes attack drones.\n");
    add("b.txt", "A diplomat said that the plant makes attack drones.\n");
    add("c.txt", "A diplomat said that the plant makes attack drones in series.\n");

    assertThat(origins()).hasSize(3);
    assertThat(links()).contains("unnamed");
  }

  @Test
  void namedSourcesStayOneThroughAllDocuments() throws IOException {
    add("a.txt", "Reuters reported that the plant makes attack drones.\n");
    add("b.txt", "According to Reuters, the drones were shipped to Russia.\n");

    assertThat(origins()).hasSize(1);
    assertThat(of("plant makes").anonymous()).isFalse();
  }

  @Test
  void papersThatTwoHoldersHaveSeenAreTwoSources() throws IOException {
    add("a.txt", "Documents seen by Reuters show that the drones were shipped to Russia.\n");
    add("b.txt", "Documents seen by Le Monde show that the drones were shipped to Russia.\n");

    assertThat(origins()).hasSize(2);
    assertThat(of("were shipped").kind()).isEqualTo("document");
  }

  @Test
  void employeesAndWitnessesAreNoOfficials() throws IOException {
    add("a.txt", "An employee said that the plant makes attack drones.\n");
    add("b.txt", "Two witnesses said that the plant makes attack drones.\n");

    assertThat(of("plant makes").kind()).isEqualTo("company");
    assertThat(links()).doesNotContain("unnamed");
  }

  @Test
  void theUnnamedLinkOfAChainIsUnnamedToo() throws IOException {
    add(
        "a.txt",
        "The ministry has received evidence from intelligence sources showing that the plant makes"
            + " drones.\n");

    assertThat(of("plant makes").kind()).isEqualTo("intelligence");
    assertThat(of("plant makes").anonymous()).isTrue();
  }

  /** The bundled documents, read by the program alone, give officials that rule 6 looks at. */
  @Test
  void theDemoDocumentsGiveUnnamedOfficials() {
    for (JsonNode document : DemoFiles.yaml(DemoFiles.folder("case").resolve("documents.yml"))) {
      casework.add(
          DemoFiles.folder("case").resolve(document.get("file").asString()),
          document.get("publisher").asString(),
          document.get("published").asString());
    }
    Map<String, Source> sources = casework.read().sources();

    assertThat(sources.values())
        .anyMatch(s -> s.anonymous() && "official".equals(s.kind()) && "UE".equals(s.body()))
        .anyMatch(s -> s.anonymous() && "intelligence".equals(s.kind()))
        .anyMatch(s -> s.anonymous() && "diplomat".equals(s.kind()))
        .noneMatch(s -> "role".equals(s.kind()) || "person".equals(s.kind()));
    assertThat(links()).contains("unnamed", "one-body");
  }

  @Test
  void theRealReportGivesUnnamedOfficials() {
    Path report = SharedData.beside("cases/xinjiang/documents/2024-11_press-report_fr.txt");
    casework.add(report, "Euronews", "2024-11");
    Map<String, Source> sources = casework.read().sources();

    assertThat(source("haut_fonctionnaire_de_l_ue").kind()).isEqualTo("official");
    assertThat(source("haut_fonctionnaire_de_l_ue").body()).isEqualTo("UE");
    assertThat(source("sources_de_renseignements").kind()).isEqualTo("intelligence");
    assertThat(source("diplomates_a_bruxelles").kind()).isEqualTo("diplomat");
    assertThat(sources.values()).filteredOn(Source::anonymous).hasSizeGreaterThanOrEqualTo(4);
    assertThat(links()).contains("unnamed");
  }

  /** Kinds are keys of the case, not words of a language. */
  @Test
  void everyLexiconKnowsTheSameKinds() {
    Set<Set<String>> kinds = new HashSet<>();
    Lexicons.bundled().values().forEach(lexicon -> kinds.add(lexicon.sourceKinds().keySet()));

    assertThat(kinds).hasSize(1);
    assertThat(kinds.iterator().next())
        .contains("government", "official", "intelligence", "diplomat", "military");
  }
}
