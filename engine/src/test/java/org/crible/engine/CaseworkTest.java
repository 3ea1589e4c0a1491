package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crible.dossier.Audience;
import org.crible.dossier.ListedParty;
import org.crible.evidence.Case;
import org.crible.evidence.Source;
import org.crible.lists.LoadOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseworkTest {
  private static final String LIST =
      """
      {"id":"s-1","schema":"Company","properties":{"name":["Brandal Elektronik GmbH"],"country":["de"],"topics":["sanction"]}}
      """;

  @TempDir private Path folder;
  private Crible crible;
  private Casework casework;

  @BeforeEach
  void open() {
    crible = Crible.open(folder.resolve("home"));
    casework = crible.newCase(folder.resolve("case"), "Engines", "en", List.of());
  }

  @AfterEach
  void close() {
    crible.close();
  }

  private Case add(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    casework.add(file, "Example Daily", "2024-11-15");
    return casework.read();
  }

  private List<ListedParty> listed() throws IOException {
    Path list = Files.writeString(folder.resolve("sample.jsonl"), LIST);
    LoadOptions options =
        LoadOptions.on(crible.today()).withDataset("sample").withListDate(LocalDate.of(2024, 5, 1));
    crible.load(List.of(list), options, Progress.SILENT);
    return casework.dossier(folder.resolve("out"), null, Audience.FULL).dossier().parties();
  }

  /** The case keeps "und"; the dossier once refused it as a language without lexicon. */
  @Test
  void aDocumentInALanguageWithoutLexiconMentionsNobody() throws IOException {
    Case kase = add("wen.txt", "发动机已运抵该工厂。外交部否认参与此事。\n");

    assertThat(kase.documents().getFirst().language()).isEqualTo("und");
    assertThat(listed()).isEmpty();
  }

  /** The list's publisher stands in every dossier; the refusal once pointed at the case's texts. */
  @Test
  void aSealedSourceCalledLikeAListsPublisherIsRefusedWithAWayOn() throws IOException {
    Path yaml = folder.resolve("case/case.yml");
    add("report.txt", "The agency said on Friday that the engines had been shipped.");
    listed();
    String publisher = crible.datasets(null).getFirst().dataset().title();
    Files.writeString(
        yaml,
        Files.readString(yaml)
            .replaceAll("name: \"?Example Daily\"?", "name: " + publisher + ", sealed: true"));

    assertThat(casework.read().sources().values()).anyMatch(Source::sealed);
    for (Audience audience : Audience.values()) {
      assertThatThrownBy(() -> casework.dossier(folder.resolve("no"), null, audience))
          .isInstanceOf(InputRefusedException.class)
          .hasMessageContaining("publisher of a loaded list")
          .hasMessageContaining("--home")
          .hasMessageNotContaining(publisher);
    }
    assertThat(folder.resolve("no")).doesNotExist();
  }

  /** What a page writes in angle brackets is text, and no tag when its text is read again. */
  @Test
  void theTextOfAPageIsNotReadAsAPageAgain() throws IOException {
    Case kase =
        add(
            "page.html",
            "<!doctype html><html lang=\"en\"><body><p>The minister said that the company &lt;"
                + "Brandal Elektronik GmbH&gt; had shipped the engines to the plant, and that it"
                + " was on its way to the city by the sea.</p></body></html>");

    assertThat(kase.documents().getFirst().text()).isNotNull();
    assertThat(listed()).extracting(party -> party.entity().id()).containsExactly("s-1");
  }
}
