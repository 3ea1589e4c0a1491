package org.crible.reading.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.crible.evidence.Claim;
import org.crible.evidence.Direction;
import org.crible.evidence.Interest;
import org.crible.evidence.Modality;
import org.crible.evidence.Polarity;
import org.crible.evidence.Strength;
import org.crible.reading.Mention;
import org.crible.reading.PartyFinder;
import org.crible.reading.PartyFinder.Party;
import org.crible.reading.Proposal;
import org.crible.reading.ReadOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The first case's report against a reading by hand. Skipped where the file is not at hand. */
class RealReportTest {
  private static final String REPORT = "cases/xinjiang/documents/2024-11_press-report_fr.txt";

  private static byte[] report() throws IOException {
    Path shared = shared();
    Assumptions.assumeTrue(
        shared != null && Files.exists(shared.resolve(REPORT)),
        "shared data not found: no " + REPORT);
    return Files.readAllBytes(Objects.requireNonNull(shared).resolve(REPORT));
  }

  private static @Nullable Path shared() {
    String set = System.getProperty("CRIBLE_SHARED", System.getenv("CRIBLE_SHARED"));
    if (set != null) {
      return Path.of(set);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("shared/cases"))) {
        return at.resolve("shared");
      }
    }
    return null;
  }

  private static JsonNode annotation() throws IOException {
    try (InputStream in =
        RealReportTest.class.getResourceAsStream("/annotation/xinjiang-press-report.yml")) {
      return new YAMLMapper().readTree(Objects.requireNonNull(in));
    }
  }

  private static Proposal read() throws IOException {
    PartyFinder finder =
        (name, schema, country) ->
            name.equals("Almaz-Antey") && "Company".equals(schema)
                ? Optional.of(new Party("ofac-16865", "ALMAZ-ANTEY", 0.99))
                : Optional.empty();
    return new Reader().read("report.txt", report(), ReadOptions.none(), finder);
  }

  private static Claim at(Proposal proposal, JsonNode expected) {
    return proposal.claims().stream()
        .filter(c -> sha(c.quote()).equals(expected.path("words").asString()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim at " + expected));
  }

  private static String sha(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void findsNearlyAllClaimsOfTheReadingByHand() throws IOException {
    Proposal proposal = read();
    JsonNode annotation = annotation();
    assertThat(proposal.document().sha256()).isEqualTo(annotation.path("sha256").asString());
    List<String> missed = new ArrayList<>();
    int right = 0;
    for (JsonNode expected : annotation.path("claims")) {
      Optional<Claim> claim =
          proposal.claims().stream()
              .filter(c -> sha(c.quote()).equals(expected.path("words").asString()))
              .findFirst();
      boolean same = claim.isPresent() && same(claim.get(), expected);
      right += same ? 1 : 0;
      if (!same) {
        missed.add(expected + " found " + claim.map(c -> c.speaker() + " " + c.modality()));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "real report: %d of %d claims whole, %d proposed%n",
        right,
        annotation.path("claims").size(),
        proposal.claims().size());
    assertThat(missed).as("claims not found whole").hasSizeLessThanOrEqualTo(1);
    assertThat(proposal.claims().size()).isLessThanOrEqualTo(annotation.path("claims").size());
  }

  private static boolean same(Claim claim, JsonNode expected) {
    String speaker = expected.path("speaker").asString();
    return (speaker.isEmpty() || claim.speaker().name().equals(speaker))
        && claim.start() == expected.path("start").asInt()
        && claim.speaker().anonymous() == expected.path("anonymous").asBoolean()
        && claim.polarity().name().equals(expected.path("polarity").asString())
        && claim.modality().name().equals(expected.path("modality").asString());
  }

  @Test
  void findsTheThreeOpenQuestions() throws IOException {
    List<String> found = read().questions().stream().map(q -> sha(q.text())).toList();
    List<String> expected = new ArrayList<>();
    for (JsonNode question : annotation().path("questions")) {
      expected.add(question.path("words").asString());
    }
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void givesTheFlightTestsToReutersAndTheTransferToTheDocumentsItSaw() throws IOException {
    Proposal proposal = read();
    JsonNode claims = annotation().path("claims");

    assertThat(at(proposal, claims.path(2)).origin()).isEqualTo("reuters");
    Claim transfer = at(proposal, claims.path(4));
    assertThat(transfer.chain()).containsExactly("Reuters", "documents");
    assertThat(transfer.hops()).isEqualTo(1);
    assertThat(transfer.about())
        .anyMatch(b -> b.question().equals("q2") && b.direction() == Direction.SUPPORTS);
  }

  @Test
  void keepsGapsAndTheDenialToWhatTheySay() throws IOException {
    Proposal proposal = read();
    JsonNode claims = annotation().path("claims");

    assertThat(at(proposal, claims.path(7)).modality()).isEqualTo(Modality.UNKNOWN);
    assertThat(at(proposal, claims.path(7)).about()).isEmpty();
    assertThat(at(proposal, claims.path(19)).about()).isEmpty();
    Claim denial = at(proposal, claims.path(12));
    assertThat(denial.polarity()).isEqualTo(Polarity.DENIED);
    assertThat(denial.interest()).isEqualTo(Interest.DENIES);
    assertThat(denial.bare()).isTrue();
    assertThat(denial.about())
        .allMatch(b -> b.question().equals("q3") && b.strength() == Strength.SLIGHT);
  }

  @Test
  void asksForTheParentAsACompanyAndLeavesTheWeekdayOpen() throws IOException {
    Proposal proposal = read();

    assertThat(proposal.mentions().stream().filter(m -> m.entityId() != null).map(Mention::text))
        .contains("Almaz-Antey");
    assertThat(proposal.notes()).anyMatch(n -> n.text().equals("vendredi"));
    assertThat(Objects.toString(proposal.document().published())).isEqualTo("2024-11");
  }
}
