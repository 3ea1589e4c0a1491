package org.crible.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crible.dossier.Audience;
import org.crible.dossier.Dossier;
import org.crible.dossier.Exhibit;
import org.crible.dossier.Versions;
import org.crible.dossier.compile.DossierCompiler;
import org.crible.dossier.compile.ShownPart;
import org.crible.evidence.Case;
import org.crible.evidence.Weighing;
import org.crible.evidence.folder.CaseFolder;
import org.crible.evidence.weigh.WeighOptions;
import org.crible.evidence.weigh.Weigher;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which exhibits may be a ground, on a small case with one claim for each reason not to be. */
class ReasonsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final String CASE =
      """
      title: Grounds
      language: en
      as_of: 2024-03-01
      questions:
      - {id: q1, text: {en: Were drones shipped?}}
      sources:
        good: {name: Good, kind: press, reliability: B}
        own: {name: Own, kind: press, reliability: B}
        none: {name: Ungraded, kind: press}
      measures:
      - id: eu_af_support_actions
        elements:
          %s
      """;
  private static final List<String> CLAIMS =
      List.of(
          claim("clear", "'origin':'good'", "supports", "clear", 2, "accepted"),
          claim("own", "'bare':false", "supports", "strong", 2, "accepted"),
          claim("opposed", "'origin':'good'", "opposes", "strong", 2, "accepted"),
          claim("against", "'origin':'good'", "supports", "clear", 2, "accepted"),
          claim("slight", "'origin':'good'", "supports", "slight", 2, "accepted"),
          claim("unread", "'origin':'good'", "supports", "strong", 2, "proposed"),
          claim("sourceless", "'origin':'none'", "supports", "strong", 2, "accepted"),
          claim("six", "'origin':'good'", "supports", "strong", 6, "accepted"),
          claim("unset", "'origin':'good'", "supports", "strong", null, "accepted"),
          claim("foe", "'origin':'good','interest':'accuses'", "supports", "strong", 2, "accepted"),
          claim(
              "if",
              "'origin':'good','modality':'hypothetical'",
              "supports",
              "strong",
              2,
              "accepted"));
  private static final String OFFERED =
      "supply: {claims: [clear, own, opposed, slight, unread, sourceless, six, unset, foe, if],"
          + " against: [against]}";

  @TempDir private Path folder;

  private static String claim(
      String id,
      String more,
      String bearing,
      String strength,
      @Nullable Integer grade,
      String status) {
    return ("{'id':'%s','document':'documents/a.txt','start':0,'end':9,'quote':'said %s',"
            + "'speaker':{'name':'Own','kind':'organisation','source':'own'},%s,"
            + "'polarity':'affirmed',%s'credibility':%s,"
            + "'about':[{'question':'q1','bearing':'%s','strength':'%s'}],'status':'%s'}")
        .formatted(
            id,
            id,
            more,
            more.contains("modality") ? "" : "'modality':'asserted',",
            grade,
            bearing,
            strength,
            status)
        .replace('\'', '"');
  }

  private Dossier dossier(String offer) throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    Files.writeString(folder.resolve("case.yml"), CASE.replace("%s", offer));
    Files.writeString(
        folder.resolve("documents.yml"),
        "- {file: documents/a.txt, sha256: \"1\", publisher: good, published: 2024-01-01}\n");
    Files.writeString(folder.resolve("claims.jsonl"), String.join("\n", CLAIMS) + "\n");
    Case full = CaseFolder.open(folder).read();
    Weighing weighing = Weigher.weigh(full, Map.of(), WeighOptions.today(DAY));
    ShownPart part = ShownPart.of(full, Map.of(), Audience.FULL, DAY);
    return DossierCompiler.compile(part, weighing, List.of(), new Versions("0", List.of()));
  }

  private static Reasons reasons(Dossier dossier) {
    return new Page(dossier, Words.of("en")).reasons().getFirst();
  }

  private static List<String> ids(List<Exhibit> exhibits) {
    return exhibits.stream().map(exhibit -> exhibit.claim().id()).toList();
  }

  /** The origin of "own" is its speaker: no other hand stands between. */
  @Test
  void aGroundIsAcceptedOfferedGradedAndMoreThanSlight() throws IOException {
    Reasons draft = reasons(dossier(OFFERED));

    assertThat(draft.grounds()).hasSize(1);
    assertThat(ids(draft.grounds().getFirst().exhibits())).containsExactly("clear", "own");
    assertThat(ids(draft.grounds().getFirst().contrary())).containsExactly("against", "opposed");
    assertThat(draft.leftOut()).isEqualTo(1);
    assertThat(draft.suggested()).isZero();
  }

  @Test
  void whatOnlyACueSuggestsIsNoGround() throws IOException {
    Dossier dossier = dossier("proportion: {claims: []}");
    Reasons draft = reasons(dossier);

    assertThat(draft.grounds()).isEmpty();
    assertThat(draft.suggested()).isPositive();
    String page = Jsoup.parse(DossierHtml.write(dossier, "en")).text();
    assertThat(page).contains("suggested only:", "only the words of a question suggest");
  }

  @Test
  void theTableOfElementsTellsForFromAgainst() throws IOException {
    Dossier dossier = dossier(OFFERED);
    Weighing.Element supply =
        dossier.weighing().measures().getFirst().elements().stream()
            .filter(element -> element.id().equals("supply"))
            .findFirst()
            .orElseThrow();
    assertThat(supply.against()).containsExactly("against");
    assertThat(supply.suggested()).isEmpty();
    String table =
        Jsoup.parse(DossierHtml.write(dossier, "en")).select("#measures .exhibit-list").text();
    assertThat(table).contains("for:", "against:");
  }
}
