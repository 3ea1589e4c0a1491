package org.crible.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.crible.evidence.Case;
import org.crible.evidence.Reliability;
import org.crible.evidence.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealCheckTest {
  private static final SealCheck CHECK =
      SealCheck.of(
          new Case(
              "Test",
              "fr",
              null,
              List.of(),
              List.of(),
              Map.of("s", new Source("L'Étoile du Nord", "press", Reliability.B, null, null, true)),
              List.of(),
              List.of(),
              List.of(),
              List.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "selon L'Étoile du Nord, rien",
        "<p>l&#39;étoile du nord</p>",
        "documents/2024_letoile-du_nord_fr.txt",
        "https://www.letoiledunord.example/a",
        "L\u2019E\u0301TOILE  DU\nNORD",
        "file=L'%C3%89 l'Etoile%20du%20Nord"
      })
  void findsTheNameHoweverItIsWritten(String text) {
    assertThat(CHECK.leak(text))
        .hasValueSatisfying(around -> assertThat(around).doesNotContain("nord"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"une étoile du sud", "l'étoile du nordique", ""})
  void leavesOtherWordsAlone(String text) {
    assertThat(CHECK.leak(text)).isEmpty();
  }
}
