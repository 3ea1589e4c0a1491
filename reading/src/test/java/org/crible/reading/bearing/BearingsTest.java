package org.crible.reading.bearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.crible.evidence.Bearing;
import org.crible.evidence.Claim;
import org.crible.evidence.Question;
import org.crible.reading.PartyFinder;
import org.crible.reading.ReadOptions;
import org.crible.reading.ReceivedText;
import org.crible.reading.read.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What one sentence does to a question: the examples of {@code bearing/*.yml}. */
class BearingsTest {
  private static final Reader READER = new Reader();

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everySentenceBearsAsItSays(String language) throws IOException, URISyntaxException {
    Path file =
        Path.of(
            Objects.requireNonNull(
                    BearingsTest.class.getResource("/bearing/" + language + ".bearing.yml"))
                .toURI());
    List<String> wrong = new ArrayList<>();
    int count = 0;
    for (JsonNode example : new YAMLMapper().readTree(Files.readString(file))) {
      String found = bearing(example, language);
      count++;
      if (!found.equals(example.path("bears").asString())) {
        wrong.add(
            example.path("text").asString()
                + " expected "
                + example.path("bears").asString()
                + ", found "
                + found);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(count).isGreaterThanOrEqualTo(15);
  }

  private static String bearing(JsonNode example, String language) {
    Question question =
        new Question(
            "q",
            Map.of(language, example.path("asked").asString()),
            Map.of(),
            List.of(),
            0.5,
            null,
            null);
    ReceivedText text =
        new ReceivedText(
            "t", "0123456789", "text", example.path("text").asString(), language, null, null, null);
    List<Claim> claims =
        READER
            .read(text, ReadOptions.none().withQuestions(List.of(question)), PartyFinder.NONE)
            .claims();
    List<Bearing> about = claims.stream().flatMap(c -> c.about().stream()).toList();
    return about.isEmpty() ? "none" : about.getFirst().direction().name().toLowerCase(Locale.ROOT);
  }
}
