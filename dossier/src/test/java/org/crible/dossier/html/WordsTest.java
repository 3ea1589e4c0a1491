package org.crible.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.crible.model.PartialDate;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static Properties messages(String language) throws IOException {
    Properties messages = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("messages_" + language + ".properties")) {
      messages.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    }
    return messages;
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    assertThat(own("fr")).isEqualTo(own("en"));
  }

  /** Labels that FollowTheMoney has in English already are left out. */
  private static Set<String> own(String language) throws IOException {
    Set<String> keys = new TreeSet<>(messages(language).stringPropertyNames());
    keys.removeIf(key -> key.startsWith("property.") || key.startsWith("schema."));
    return keys;
  }

  @Test
  void noMessageHoldsAnApostropheThatThePatternWouldSwallow() throws IOException {
    for (String language : List.of("en", "fr")) {
      assertThat(messages(language).values()).noneMatch(text -> text.toString().contains("'"));
    }
  }

  @Test
  void frenchPunctuationStandsAfterASpaceThatDoesNotBreak() throws IOException {
    for (String key : messages("fr").stringPropertyNames()) {
      if (!key.equals("scale")) {
        String text = messages("fr").getProperty(key);
        assertThat(text).as(key).doesNotContainPattern("[^\\u00a0][:;?!»]").doesNotContain("« ");
      }
    }
  }

  @Test
  void datesAreWrittenAsPeopleWriteThem() {
    Words fr = Words.of("fr");
    Words en = Words.of("en");
    assertThat(fr.date(LocalDate.of(2024, 11, 1))).isEqualTo("1er novembre 2024");
    assertThat(en.date(LocalDate.of(2024, 11, 1))).isEqualTo("1 November 2024");
    assertThat(fr.date(new PartialDate(2024, 2, 0))).isEqualTo("février 2024");
    assertThat(en.date(new PartialDate(2024, 0, 0))).isEqualTo("2024");
  }

  @Test
  void numbersHaveTheSeparatorAndTheSignOfTheirLanguage() {
    assertThat(Words.of("fr").signed(0.487, 2)).isEqualTo("+0,49");
    assertThat(Words.of("en").signed(-0.1, 2)).isEqualTo("−0.10");
    assertThat(Words.of("en").signed(-0.001, 2)).isEqualTo("0.00");
    assertThat(Words.of("fr").percent(0.754)).isEqualTo("75\u00a0%");
  }

  @Test
  void countsAgreeWithTheirNouns() {
    assertThat(Words.of("fr").text("facts.documents", 0)).isEqualTo("aucun document");
    assertThat(Words.of("fr").text("facts.documents", 1)).isEqualTo("un document");
    assertThat(Words.of("fr").text("facts.documents", 2)).isEqualTo("2 documents");
    assertThat(Words.of("en").list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }
}
