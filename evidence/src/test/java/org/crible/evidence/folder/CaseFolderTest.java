package org.crible.evidence.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.crible.evidence.TestCase.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.Interest;
import org.crible.evidence.OriginDecision;
import org.crible.evidence.OriginLink;
import org.crible.evidence.Question;
import org.crible.evidence.Reliability;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Source;
import org.crible.evidence.Strength;
import org.crible.evidence.Subject;
import org.crible.evidence.UnreadableCaseException;
import org.crible.evidence.Weighing;
import org.crible.evidence.measure.Measures;
import org.crible.evidence.weigh.WeighOptions;
import org.crible.evidence.weigh.Weigher;
import org.crible.evidence.weigh.WeighingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFolderTest {
  private static final String TEXT = "Drones were 𝕊hipped, say it.\nNot so, says the ministry.";
  private static final String CASE =
      """
      # the officer's own note
      title: Example
      language: en
      as_of: 2024-11-18
      questions: [{id: q1, text: {en: "Has it been shipped?"}, prior: 0.5}]
      sources:
        agency: {name: Example Agency, kind: press, reliability: B, class: press inquiry}
        ministry: {name: Example Ministry, kind: government, reliability: C, class: official}
      origins: [{same: [a, a2]}, {possible: [f1, f2]}, {apart: [a, e]}]
      measures: [eu_af_support_actions]
      colour: blue
      """;
  private static final String CLAIMS =
      """
      {"id":"a","document":"documents/a.txt","start":0,"end":19,"quote":"Drones were 𝕊hipped","speaker":{"name":"Example Agency","kind":"organisation","source":"agency"},"origin":"agency","hops":1,"polarity":"affirmed","modality":"asserted","credibility":2,"about":[{"question":"q1","bearing":"supports","strength":"strong"}],"status":"accepted"}
      {"id":"e","document":"documents/a.txt","start":29,"end":35,"quote":"Not so","speaker":{"name":"Example Ministry","kind":"organisation","source":"ministry"},"origin":"ministry","hops":0,"polarity":"denied","modality":"asserted","interest":"denies","bare":true,"credibility":3,"about":[{"question":"q1","bearing":"opposes","strength":"strong"}],"status":"proposed","note":"mine"}
      """;

  @TempDir Path temp;

  private CaseFolder example() throws IOException {
    Path folder = temp.resolve("case");
    Files.createDirectories(folder.resolve("documents"));
    Files.writeString(folder.resolve("documents/a.txt"), TEXT);
    String hash = CaseFiles.sha256(folder.resolve("documents/a.txt"));
    Files.writeString(folder.resolve("case.yml"), CASE);
    Files.writeString(
        folder.resolve("documents.yml"),
        "- {file: documents/a.txt, sha256: "
            + hash
            + ", publisher: agency, published: 2024-09-25, language: en}\n");
    Files.writeString(folder.resolve("claims.jsonl"), CLAIMS);
    return CaseFolder.open(folder);
  }

  private String file(String name) throws IOException {
    return Files.readString(temp.resolve("case").resolve(name));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(temp.resolve("case").resolve(name), text);
  }

  @Test
  void readsTheContractsExample() throws IOException {
    Case kase = example().read();
    assertThat(kase.asOf()).isEqualTo(LocalDate.of(2024, 11, 18));
    assertThat(kase.questions().getFirst().text()).isEqualTo(Map.of("en", "Has it been shipped?"));
    assertThat(kase.sources().get("agency").reliability()).isEqualTo(Reliability.B);
    assertThat(kase.sources().get("ministry").evidenceClass()).isEqualTo("official");
    assertThat(kase.origins())
        .containsExactly(
            new OriginDecision(OriginLink.SAME, List.of("a", "a2")),
            new OriginDecision(OriginLink.POSSIBLE, List.of("f1", "f2")),
            new OriginDecision(OriginLink.NONE, List.of("a", "e")));
    Claim denial = kase.claims().get(1);
    assertThat(denial.interest()).isEqualTo(Interest.DENIES);
    assertThat(denial.bare()).isTrue();
    assertThat(denial.disclosable()).isTrue();
    assertThat(denial.about().getFirst().strength()).isEqualTo(Strength.STRONG);
    assertThat(kase.documents().getFirst().published()).isEqualTo(LocalDate.of(2024, 9, 25));
  }

  @Test
  void checkCountsCodePointsAndNamesWhatIsLoose() throws IOException {
    CaseFolder folder = example();
    assertThat(folder.check(Measures.all()))
        .extracting(Finding::kind, Finding::subject)
        .containsExactlyInAnyOrder(
            tuple("unknown-field", ""),
            tuple("unknown-field", ""),
            tuple("unknown-claim", "a2"),
            tuple("unknown-claim", "f1"),
            tuple("unknown-claim", "f2"));
    write("documents/a.txt", " " + TEXT);
    assertThat(folder.check(Measures.all()))
        .extracting(Finding::kind)
        .contains("document-changed", "quote-moved");
    Files.delete(temp.resolve("case/documents/a.txt"));
    assertThat(folder.check(Measures.all())).extracting(Finding::kind).contains("document-missing");
  }

  @Test
  void checkNamesEveryIdThatNothingBears() throws IOException {
    CaseFolder folder = example();
    write(
        "case.yml",
        """
        questions: [{id: q1, text: Who?, parts: [q8], prior: 0.7, prior_exhibit: c7}]
        sources: {agency: {}, ministry: {}}
        measures:
        - no_such_act
        - id: eu_af_support_actions
          elements:
            supply: {claims: [a, c8], against: [e, c9], questions: [q1, q9]}
            suply: {claims: [a]}
        """);
    write(
        "documents.yml",
        "- {file: documents/a.txt, publisher: agency, translation-of: documents/b.txt}\n");
    assertThat(folder.check(Measures.all()))
        .filteredOn(finding -> !finding.kind().equals("unknown-field"))
        .extracting(Finding::kind, Finding::subject)
        .containsExactlyInAnyOrder(
            tuple("unknown-question", "q8"),
            tuple("unknown-claim", "c7"),
            tuple("unknown-measure", "no_such_act"),
            tuple("unknown-claim", "c8"),
            tuple("unknown-claim", "c9"),
            tuple("unknown-question", "q9"),
            tuple("unknown-element", "suply"),
            tuple("unknown-original", "documents/b.txt"));
  }

  @Test
  void reviewChangesOneLineAndKeepsUnknownFields() throws IOException {
    CaseFolder folder = example();
    folder.accept(List.of("e"), "A. Officer", LocalDate.of(2024, 11, 18));
    assertThat(file("claims.jsonl").lines().toList().getFirst())
        .isEqualTo(CLAIMS.lines().toList().getFirst());
    assertThat(file("claims.jsonl")).contains("\"note\":\"mine\"").contains("A. Officer");
    assertThat(folder.read().claims().get(1).status()).isEqualTo(ReviewStatus.ACCEPTED);
    String before = file("claims.jsonl");
    assertThatThrownBy(
            () -> folder.reject(List.of("a", "zz"), "A. Officer", LocalDate.of(2024, 11, 18)))
        .isInstanceOf(UnreadableCaseException.class)
        .hasMessageContaining("no claim zz");
    assertThat(file("claims.jsonl")).isEqualTo(before);
  }

  @Test
  void addingKeepsEveryOtherLineAndTakesFreeIds() throws IOException {
    CaseFolder folder = example();
    Path report = temp.resolve("report.html");
    Files.writeString(report, "<p>Not so</p>");
    NewDocument document =
        new NewDocument(report, "s1", "2024-11", null, null, null, "en", null, "Not so");
    Proposals proposals =
        new Proposals(
            List.of(draft("a", "s1").quote("Not so").build()),
            List.of(
                new Question("q1", Map.of("en", "Who knew?"), Map.of(), List.of(), .5, null, null)),
            Map.of("s1", new Source("Some Paper", "press", Reliability.F, null, null, false)));
    CaseDocument added = folder.add(document, proposals);
    assertThat(added.file()).isEqualTo("documents/report.html");
    assertThat(added.text()).isEqualTo("documents/report.html.txt");
    assertThat(added.publishedText()).isEqualTo("2024-11");
    Case kase = folder.read();
    assertThat(kase.claims()).extracting(Claim::id).containsExactly("a", "e", "a-2");
    assertThat(kase.claims().get(2).about().getFirst().question()).isEqualTo("q2");
    assertThat(kase.questions()).extracting(Question::id).containsExactly("q1", "q2");
    assertThat(file("case.yml")).startsWith("# the officer's own note\n").contains("colour: blue");
    assertThat(file("claims.jsonl")).startsWith(CLAIMS);
    assertThat(folder.check(Measures.all()))
        .extracting(Finding::kind)
        .doesNotContain("quote-moved");
    String once = file("case.yml") + file("claims.jsonl") + file("documents.yml");
    assertThat(folder.add(document, proposals)).isEqualTo(added);
    assertThat(file("case.yml") + file("claims.jsonl") + file("documents.yml")).isEqualTo(once);
  }

  @Test
  void theFirstDocumentGivesTheLanguageThatNobodyStated() throws IOException {
    Path report = temp.resolve("rapport.txt");
    Files.writeString(report, "Rien");
    NewDocument french = new NewDocument(report, null, null, null, null, null, "fr", null, null);
    CaseFolder unstated = CaseFolder.create(temp.resolve("one"), "Un cas", null, List.of());
    unstated.add(french, Proposals.none());
    assertThat(unstated.read().language()).isEqualTo("fr");
    CaseFolder stated = CaseFolder.create(temp.resolve("two"), "Un cas", "en", List.of());
    stated.add(french, Proposals.none());
    assertThat(stated.read().language()).isEqualTo("en");
  }

  @Test
  void listedPartiesAreProposedOnceAndNeverOverAPersonsSubject() throws IOException {
    CaseFolder folder = CaseFolder.create(temp.resolve("one"), "Parties", "en", List.of());
    Path caseFile = temp.resolve("one").resolve("case.yml");
    Files.writeString(
        caseFile, "title: Parties\nsubjects:\n- name: Yard  # mine\n  aliases: [The Yard]\n");
    Proposals found =
        new Proposals(
            List.of(),
            List.of(),
            Map.of(),
            List.of(
                Subject.proposed("the yard", "Company", "ru", "x-1", .9),
                Subject.proposed("Parent", "Company", "ru", "x-2", .835)));
    for (String name : List.of("a.txt", "b.txt")) {
      Files.writeString(temp.resolve(name), name);
      folder.add(NewDocument.of(temp.resolve(name)), found);
    }
    assertThat(Files.readString(caseFile))
        .contains("- name: Yard  # mine\n  aliases: [The Yard]\n");
    assertThat(folder.read().subjects())
        .containsExactly(
            new Subject("Yard", null, null, null, List.of("The Yard")),
            Subject.proposed("Parent", "Company", "ru", "x-2", .835));
  }

  @Test
  void concurrentAddersLoseNothing() throws Exception {
    CaseFolder.create(temp.resolve("case"), "Many hands", "en", List.of());
    int writers = 12;
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      Path file = temp.resolve("r" + i + ".txt");
      Files.writeString(file, "Report " + i);
      files.add(file);
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<CaseDocument>> added = new ArrayList<>();
      for (Path file : files) {
        Proposals one =
            new Proposals(
                List.of(draft("c1", "s").quote("Report").build()),
                List.of(
                    new Question("q1", Map.of("en", "Who?"), Map.of(), List.of(), .5, null, null)),
                Map.of("s", new Source("S", null, Reliability.F, null, null, false)));
        added.add(
            pool.submit(
                () -> CaseFolder.open(temp.resolve("case")).add(NewDocument.of(file), one)));
      }
      for (Future<CaseDocument> future : added) {
        assertThat(future.get().file()).startsWith("documents/r");
      }
    }
    Case kase = CaseFolder.open(temp.resolve("case")).read();
    assertThat(new HashSet<>(kase.claims().stream().map(Claim::id).toList())).hasSize(writers);
    assertThat(kase.documents()).hasSize(writers);
    assertThat(kase.sources()).hasSize(1);
    assertThat(kase.questions()).hasSize(1);
    assertThat(CaseFolder.open(temp.resolve("case")).check(Measures.all())).isEmpty();
  }

  @Test
  void refusesWaysOutOfTheFolder() throws IOException {
    CaseFolder folder = example();
    for (String path :
        List.of("../a.txt", "documents/../../a", "/etc/hostname", "a.txt", "documents/./a")) {
      write("documents.yml", "- {file: \"" + path + "\"}\n");
      assertThatThrownBy(folder::read)
          .isInstanceOf(UnreadableCaseException.class)
          .hasMessageContaining("documents.yml, line 1, [0].file");
    }
    assertThat(CasePath.forName("../../x.txt")).isEqualTo("documents/x.txt");
    assertThat(CasePath.forName(".hidden")).isEqualTo("documents/_hidden");
  }

  /** A person reads it: where in a byte stream the parser was is of no use. */
  @Test
  void aLineThatIsCutOffIsRefusedWithoutTheParsersInnards() throws IOException {
    CaseFolder folder = example();
    write("claims.jsonl", CLAIMS + "{\"id\":\"zz\"\n");
    assertThatThrownBy(folder::read)
        .isInstanceOf(UnreadableCaseException.class)
        .hasMessageContaining("not readable as JSON")
        .hasMessageEndingWith("Object).")
        .hasMessageNotContainingAny("Source", "REDACTED");
  }

  @Test
  void errorsNameFileLineFieldAndWhatWasExpected() throws IOException {
    CaseFolder folder = example();
    write("claims.jsonl", CLAIMS.replace("\"proposed\"", "\"perhaps\""));
    assertThatThrownBy(folder::read)
        .hasMessage(
            "claims.jsonl, line 2, status: expected one of proposed, accepted, rejected, found"
                + " \"perhaps\".");
    write("claims.jsonl", CLAIMS);
    write("case.yml", CASE.replace("prior: 0.5", "prior: high"));
    assertThatThrownBy(folder::read)
        .hasMessageStartingWith("case.yml, line 5, questions[0].prior: expected a number");
    write("case.yml", "title: [");
    assertThatThrownBy(folder::read).hasMessageContaining("not readable as YAML");
    assertThatThrownBy(() -> folder.add(NewDocument.of(temp), Proposals.none()))
        .hasMessageContaining("found a folder, expected a file");
    assertThatThrownBy(() -> CaseFolder.open(temp)).hasMessageContaining("no case.yml");
  }

  @Test
  void weighsTheExampleAndSaysWhyItDoesNotCarryTheMeasure() throws IOException {
    CaseFolder folder = example();
    Weighing weighing =
        Weigher.weigh(
            folder.read(), folder.texts(), WeighOptions.today(LocalDate.of(2024, 11, 20)));
    assertThat(weighing.asOf()).isEqualTo(LocalDate.of(2024, 11, 18));
    Weighing.Sufficiency measure = weighing.measures().getFirst();
    assertThat(measure.inForce()).isTrue();
    assertThat(measure.sufficient()).isFalse();
    assertThat(measure.why().get("en")).contains("Open: ", "supply of identified items");
    String json = WeighingJson.write(weighing, "en");
    assertThat(json)
        .contains("\"word\" : \"likely\"", "\"log10_lr\" : -0.1", "\"status\" : \"partly\"");
    assertThat(WeighingJson.write(weighing, "en")).isEqualTo(json);
  }

  @Test
  void anEarlierDayKnowsLess() throws IOException {
    CaseFolder folder = example();
    Weighing before =
        Weigher.weigh(folder.read(), folder.texts(), WeighOptions.asOf(LocalDate.of(2024, 9, 24)));
    assertThat(before.questions().getFirst().likelihood().word()).isEqualTo("not assessed");
    assertThat(before.remarks()).extracting(Weighing.Remark::kind).contains("not-yet-known");
    write("documents.yml", file("documents.yml").replace("2024-09-25", "2024-09"));
    Weighing sameMonth =
        Weigher.weigh(folder.read(), folder.texts(), WeighOptions.asOf(LocalDate.of(2024, 9, 29)));
    assertThat(sameMonth.questions().getFirst().origins()).isZero();
    Weighing lastDay =
        Weigher.weigh(folder.read(), folder.texts(), WeighOptions.asOf(LocalDate.of(2024, 9, 30)));
    assertThat(lastDay.questions().getFirst().origins()).isEqualTo(2);
    assertThat(lastDay.remarks()).extracting(Weighing.Remark::kind).contains("month-only");
  }
}
