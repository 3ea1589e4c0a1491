package org.crible.reading.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crible.evidence.Claim;
import org.crible.evidence.Span;
import org.crible.reading.Mention;
import org.crible.reading.OpenQuestion;
import org.crible.reading.PartyFinder;
import org.crible.reading.Proposal;
import org.crible.reading.ReadOptions;
import org.crible.reading.ReceivedText;
import org.crible.reading.json.ProposalJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Whatever the text: nothing is thrown, spans stand in the text, the same text gives the same
 * bytes.
 */
class ReaderLaws {
  private static final Reader READER = new Reader();

  private static Proposal read(String text, String language) {
    return READER.read(
        new ReceivedText("t", "0123456789", "text", text, language, null, null, null),
        ReadOptions.none(),
        PartyFinder.NONE);
  }

  @Property(tries = 300)
  void anyUnicodeIsRead(@ForAll String text) {
    check(text, "fr");
    check(text, "en");
  }

  @Property(tries = 500)
  void anyMixtureOfCueWordsIsRead(@ForAll("mixtures") String text) {
    check(text, "fr");
    check(text, "en");
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of(
            "a",
            "déclaré",
            "que",
            "selon",
            "«",
            "»",
            "\"",
            "“",
            "”",
            ",",
            ".",
            ":",
            "(",
            ")",
            "Reuters",
            "un",
            "diplomate",
            "said",
            "that",
            "officials",
            "according to",
            "si",
            "whether",
            "et",
            "and",
            "n'a",
            "pas",
            "été en mesure de",
            "L'usine",
            "aurait",
            "qui",
            "who",
            "\n\n",
            "\uD83D\uDE80",
            "-t-il",
            "by",
            "par",
            "denied",
            "nié",
            "documents",
            "seen by",
            "confirmant",
            "de",
            "sources",
            "?",
            "unclear")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  private static void check(String text, String language) {
    Proposal proposal = read(text, language);
    int[] points = text.codePoints().toArray();
    for (Claim claim : proposal.claims()) {
      stands(points, claim.start(), claim.end(), claim.quote());
      stands(points, claim.cue());
      stands(points, claim.source());
    }
    for (OpenQuestion question : proposal.questions()) {
      stands(points, question.start(), question.end(), question.text());
    }
    for (Mention mention : proposal.mentions()) {
      stands(points, mention.start(), mention.end(), mention.text());
    }
    assertThat(ProposalJson.write(proposal)).isEqualTo(ProposalJson.write(read(text, language)));
    assertThat(proposal.claims().stream().map(Claim::id)).doesNotHaveDuplicates();
  }

  private static void stands(int[] points, @Nullable Span span) {
    if (span != null) {
      stands(points, span.start(), span.end(), span.text());
    }
  }

  private static void stands(int[] points, int start, int end, String words) {
    assertThat(new String(points, start, end - start)).isEqualTo(words);
    assertThat(start).isLessThan(end);
  }

  @Test
  void longAndHostileTextsEnd() {
    List<String> hostile =
        List.of(
            "« ".repeat(10_000),
            "\" ".repeat(10_000),
            "a ".repeat(25_000),
            "officials said that ".repeat(5_000),
            "selon Reuters, ".repeat(5_000),
            "whether ".repeat(10_000),
            "(, ".repeat(10_000),
            "x".repeat(75_000),
            "l'".repeat(25_000),
            "A.".repeat(25_000));
    for (String text : hostile) {
      Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> read(text, "fr"));
      Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> read(text, "en"));
    }
  }

  @Test
  void aCopyHasTheSameBytes() {
    byte[] bytes = "Le ministre a dit que tout va bien.".getBytes(StandardCharsets.UTF_8);
    String once =
        ProposalJson.write(READER.read("a.txt", bytes, ReadOptions.none(), PartyFinder.NONE));

    assertThat(new Reader().read("a.txt", bytes, ReadOptions.none(), PartyFinder.NONE))
        .satisfies(p -> assertThat(ProposalJson.write(p)).isEqualTo(once));
  }
}
