package org.crible.reading.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.crible.reading.read.Spec.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every sentence of the spec files is read as it says; a pending one is not, or is no longer
 * pending.
 */
class SpecTest {
  private static final Reader READER = new Reader();

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void readsEverySentenceOfTheSpec(String language) throws URISyntaxException {
    URL folder = Objects.requireNonNull(SpecTest.class.getResource("/spec/" + language));
    List<Result> results = Spec.run(READER, Path.of(folder.toURI()), language);

    assertThat(results).hasSizeGreaterThan(100);
    assertThat(
            results.stream()
                .filter(r -> !r.pending() && !r.differences().isEmpty())
                .map(SpecTest::show))
        .isEmpty();
    assertThat(
            results.stream()
                .filter(r -> r.pending() && r.differences().isEmpty())
                .map(Result::text))
        .as("pending sentences that are read well: remove 'pending'")
        .isEmpty();
  }

  private static String show(Result result) {
    return result.file()
        + ": "
        + result.text()
        + "\n       "
        + String.join("\n       ", result.differences());
  }
}
