package org.crible.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void aFragmentIsSetAsAQuestion() {
    Map<String, String> french = Map.of("fr", "l'usine produit des drones tueurs");
    assertThat(Wording.heading(french, "fr")).isEqualTo("L'usine produit des drones tueurs\u00a0?");
    assertThat(Wording.heading(french, "en")).isEqualTo("L'usine produit des drones tueurs\u00a0?");
    assertThat(Wording.heading(Map.of("en", "the plant makes drones."), "fr"))
        .isEqualTo("The plant makes drones?");
  }

  @Test
  void aQuestionStaysAsItIs() {
    assertThat(Wording.heading(Map.of("en", "Was it?"), "en")).isEqualTo("Was it?");
    assertThat(Wording.heading(Map.of("fr", "Est-ce vrai ?"), "fr"))
        .isEqualTo("Est-ce vrai\u00a0?");
    assertThat(Wording.heading(Map.of("fr", "élan"), "fr")).isEqualTo("Élan\u00a0?");
    assertThat(Wording.heading(Map.of(), "fr")).isEmpty();
  }
}
