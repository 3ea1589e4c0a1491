package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crible.cli.ExitCode;
import org.crible.cli.main.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CaseCommandsTest {
  private static final String REPORT =
      """
      The company Brandal Elektronik shipped engines to the plant in 2023, according to the \
      Example Agency. A senior official said that there was no clear evidence of a sale.

      The foreign ministry denied any involvement on Friday. Investigators must still confirm \
      whether the engines reached the plant and whether the ministry knew of it.
      """;

  @TempDir private Path folder;
  private Shell shell;
  private String kase;
  private Path report;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    kase = shell.path("case").toString();
    report = shell.file("report.txt", REPORT);
  }

  private Outcome add() {
    assertThat(shell.run("case", "new", kase, "--title", "Engines").code()).isZero();
    return shell.run(
        "case",
        "add",
        kase,
        report.toString(),
        "--publisher",
        "Example Daily",
        "--published",
        "2024-11-15",
        "--json");
  }

  @Test
  void readStoresNothingAndNeedsNoList() {
    Outcome read = shell.run("read", report.toString(), "--published", "2024-11-15", "--json");

    assertThat(read.code()).isZero();
    JsonNode document = read.json().get(0);
    assertThat(document.propertyNames()).contains("document", "claims", "questions", "mentions");
    assertThat(document.get("claims")).isNotEmpty();
    JsonNode claim = document.get("claims").get(0);
    assertThat(REPORT.substring(claim.get("start").asInt(), claim.get("end").asInt()))
        .isEqualTo(claim.get("quote").asString());
    assertThat(shell.run("read", report.toString()).out()).contains("Open questions", "Claims");
  }

  @Test
  void mentionsAreResolvedOnTheLoadedLists() {
    shell.loadSample();

    JsonNode mentions =
        shell.run("read", report.toString(), "--json").json().get(0).get("mentions");

    assertThat(mentions)
        .anySatisfy(mention -> assertThat(mention.path("entity_id").asString("")).isEqualTo("s-1"));
  }

  @Test
  void addStoresWhatReadingProposes() {
    Outcome added = add();

    assertThat(added.code()).isZero();
    assertThat(added.json().get(0).get("file").asString()).isEqualTo("documents/report.txt");
    JsonNode stored = shell.run("case", "show", kase, "--json").json();
    assertThat(stored.get("title").asString()).isEqualTo("Engines");
    assertThat(stored.get("claims")).hasSameSizeAs(added.json().get(0).get("claims"));
    assertThat(stored.get("documents").get(0).get("published").asString()).isEqualTo("2024-11-15");
    assertThat(shell.run("case", "show", kase).out()).contains("Engines", "documents/report.txt");
    assertThat(shell.run("case", "check", kase).code()).isZero();
  }

  @Test
  void aListedPartyInADocumentIsProposedAsSubject() {
    shell.loadSample();
    add();

    JsonNode subjects = shell.run("case", "show", kase, "--json").json().get("subjects");
    Outcome compiled = shell.run("dossier", kase, "--output", shell.path("out").toString());

    assertThat(subjects).hasSize(1);
    assertThat(subjects.get(0).get("entity").asString()).isEqualTo("s-1");
    assertThat(subjects.get(0).get("status").asString()).isEqualTo("proposed");
    assertThat(shell.run("case", "show", kase).out()).contains("= s-1 (proposed, score ");
    assertThat(compiled.code()).isZero();
    assertThat(shell.text(shell.path("out").resolve("dossier.json"))).contains("listed-subject");
  }

  @Test
  void addingTheSameAgainChangesNothing() {
    add();
    String before = shell.run("case", "show", kase, "--json").out();

    Outcome again = shell.run("case", "add", kase, report.toString());

    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("was in the case already");
    assertThat(shell.run("case", "show", kase, "--json").out()).isEqualTo(before);
  }

  @Test
  void aPersonAcceptsAndRejects() {
    JsonNode claims = add().json().get(0).get("claims");
    String first = claims.get(0).get("id").asString();

    assertThat(shell.run("case", "accept", kase, first, "--by", "A. Officer").code()).isZero();
    JsonNode accepted = shell.run("case", "show", kase, "--json").json().get("claims").get(0);
    assertThat(shell.run("case", "reject", kase, first).code()).isZero();
    JsonNode rejected = shell.run("case", "show", kase, "--json").json().get("claims").get(0);

    assertThat(accepted.get("status").asString()).isEqualTo("accepted");
    assertThat(accepted.get("reviewed_by").asString()).isEqualTo("A. Officer");
    assertThat(rejected.get("status").asString()).isEqualTo("rejected");
    assertThat(shell.run("case", "accept", kase, "no-such-claim").code()).isIn(2, 3);
  }

  @Test
  void weighAndDossierOnTheCase() {
    add();

    JsonNode weighed = shell.run("weigh", kase, "--json").json();
    Outcome compiled =
        shell.run("dossier", kase, "--output", shell.path("out").toString(), "--language", "fr");

    assertThat(weighed.get("questions")).isNotEmpty();
    assertThat(weighed.get("measures").get(0).get("sufficient").asBoolean()).isFalse();
    assertThat(shell.run("weigh", kase).out()).contains("likelihood", "sufficient  no");
    assertThat(compiled.code()).isZero();
    assertThat(shell.text(shell.path("out").resolve("dossier.html"))).contains("<html");
    assertThat(shell.text(shell.path("out").resolve("dossier.json"))).contains("\"claims\"");
  }

  @Test
  void aSealedNameNeverReachesTheDisclosableVersion() throws IOException {
    add();
    Path yaml = Path.of(kase, "case.yml");
    String open = Files.readString(yaml);
    Files.writeString(yaml, open.replaceAll("(name: \"?Example Agency\"?)", "$1, sealed: true"));
    assertThat(Files.readString(yaml)).isNotEqualTo(open);
    String output = shell.path("out").toString();
    Outcome clean = shell.run("dossier", kase, "--output", output, "--disclosable");
    assertThat(clean.code()).isZero();
    assertThat(shell.text(shell.path("out").resolve("dossier.json")))
        .doesNotContainIgnoringCase("example agency");

    Files.writeString(
        yaml, Files.readString(yaml).replace("title: Engines", "title: What example-agency saw"));
    for (String version : new String[] {"--disclosable", "--language=en"}) {
      assertThat(shell.run("dossier", kase, "--output", output, version).code()).isZero();
      assertThat(shell.text(shell.path("out").resolve("dossier.html")))
          .contains("What [sealed source 1] saw")
          .doesNotContainIgnoringCase("example agency", "example-agency");
      assertThat(shell.text(shell.path("out").resolve("dossier.json")))
          .contains("What [sealed-1] saw");
    }
    for (String[] command :
        new String[][] {
          {"case", "show", kase},
          {"case", "show", kase, "--json"},
          {"weigh", kase},
          {"weigh", kase, "--json"}
        }) {
      assertThat(shell.run(command).out())
          .contains("sealed-1")
          .doesNotContainPattern("(?i)example.agency");
    }
  }

  /** These three once printed the name: reading does not know what a case has sealed. */
  @Test
  void noCommandOnADocumentOfTheCaseTellsASealedName() throws IOException {
    add();
    Path yaml = Path.of(kase, "case.yml");
    String open = Files.readString(yaml);
    Files.writeString(yaml, open.replaceAll("(name: \"?Example Agency\"?)", "$1, sealed: true"));
    Path next = shell.file("example-agency-2.txt", REPORT.replace("engines", "motors"));
    for (String[] command :
        new String[][] {
          {"case", "add", kase, next.toString(), "--publisher", "Example Agency"},
          {"case", "add", kase, next.toString(), "--publisher", "Example Agency", "--json"},
          {"read", kase + "/documents/example-agency-2.txt"},
          {"read", kase + "/documents/example-agency-2.txt", "--json"}
        }) {
      assertThat(shell.run(command).out())
          .contains("sealed-1")
          .doesNotContainPattern("(?i)example.agency");
    }

    Files.delete(Path.of(kase, "documents", "example-agency-2.txt"));
    for (String[] command :
        new String[][] {{"case", "check", kase}, {"case", "check", kase, "--json"}}) {
      Outcome found = shell.run(command);
      assertThat(found.code()).isEqualTo(ExitCode.BROKEN);
      assertThat(found.out()).contains("sealed-1").doesNotContainPattern("(?i)example.agency");
    }
  }

  @Test
  void aDocumentDatedByMonthIsPublishedInThatMonth() {
    shell.run("case", "new", kase, "--title", "Engines");
    shell.run("case", "add", kase, report.toString(), "--published", "2024-11");
    assertThat(shell.run("case", "show", kase, "--json").json().at("/documents/0/published"))
        .hasToString("\"2024-11\"");
  }

  @Test
  void weighPrintsReasonsOriginsLinksAndTheOtherWords() {
    Path output = folder.resolve("demo");
    shell.run("demo", "--output", output.toString());

    Outcome weighed = shell.run("weigh", output.resolve("case").toString());

    assertThat(weighed.out())
        .contains("PHIA: highly likely; French: très probable")
        .contains("why       2 independent origins cover it, 2 asked.")
        .contains("exhibits  for c07, c17; 1 origin that counts")
        .contains("against c01, c03, c20")
        .contains("possibly the same, a person decided: c04–c06, c06–c14, c17–c21, c26–c27")
        .contains("same, a person decided: c31–c33");
    assertThat(weighed.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void whatIsNoCaseIsRefused() {
    for (String[] command :
        new String[][] {
          {"weigh", kase},
          {"case", "show", kase},
          {"case", "check", kase},
          {"case", "add", kase, report.toString()},
          {"dossier", kase, "--output", kase}
        }) {
      Outcome refused = shell.run(command);
      assertThat(refused.code()).isEqualTo(3);
      assertThat(refused.err().lines()).hasSize(1);
    }
    shell.run("case", "new", kase);
    assertThat(shell.run("case", "new", kase).code()).isEqualTo(3);
    assertThat(shell.run("case").code()).isEqualTo(2);
  }
}
