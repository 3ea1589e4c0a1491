package org.crible.lists.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server that misbehaves in each way that publishers' servers do. */
class FetchingTest {
  private static final String LIST = "id,name\n1,Alpha\n2,Beta\n3,Gamma\n";
  private static final String DAY = "Fri, 20 Nov 2026 06:00:00 GMT";

  private static final Patience SHORT =
      new Patience(
          3,
          Duration.ofMillis(5),
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofMillis(300));

  @TempDir private Path folder;

  private Fetched fetch(Source source, Validators known, Map<String, String> environment) {
    try (Fetching fetching = new Fetching(SHORT, environment, Clock.systemUTC())) {
      return fetching.fetch(source, known, folder, (bytes, total) -> {});
    }
  }

  private Fetched fetch(Publisher publisher) {
    return fetch(publisher.source(), Validators.none(), Map.of());
  }

  private static String text(Fetched fetched) throws IOException {
    Path file = fetched.file();
    assertThat(file).isNotNull();
    return Files.readString(file);
  }

  @Test
  void fetchesAWholeFileAndWhatTellsItApart() throws IOException {
    try (Publisher publisher =
        new Publisher(Publisher.whole(LIST, "ETag", "\"1\"", "Last-Modified", DAY))) {
      Fetched fetched = fetch(publisher);

      assertThat(text(fetched)).isEqualTo(LIST);
      assertThat(fetched.file()).hasFileName("list_2026-11-20.csv");
      assertThat(fetched.validators()).isEqualTo(new Validators("\"1\"", DAY));
      assertThat(fetched.bytes()).isEqualTo(LIST.length());
      assertThat(fetched.sha256()).hasSize(64);
      assertThat(folder.toFile().list()).containsExactly("list_2026-11-20.csv");
    }
  }

  @Test
  void asksOnlyForWhatHasChanged() throws IOException {
    try (Publisher publisher = new Publisher(Publisher.status(304))) {
      Fetched fetched = fetch(publisher.source(), new Validators("\"1\"", DAY), Map.of());

      assertThat(fetched.file()).isNull();
      assertThat(publisher.asked.getFirst().ifNoneMatch()).isEqualTo("\"1\"");
    }
  }

  @Test
  void goesOnFromWhereItBrokeOff() throws IOException {
    try (Publisher publisher =
        new Publisher(
            Publisher.half(LIST, 12, "ETag", "\"1\""), Publisher.rest(LIST, 12, "ETag", "\"1\""))) {
      assertThat(text(fetch(publisher))).isEqualTo(LIST);
      assertThat(publisher.asked.get(1).range()).isEqualTo("bytes=12-");
      assertThat(publisher.asked.get(1).ifRange()).isEqualTo("\"1\"");
    }
  }

  @Test
  void goesOnInAnotherProcess() throws IOException {
    try (Publisher publisher = new Publisher(Publisher.half(LIST, 12, "ETag", "\"1\""))) {
      assertThatThrownBy(() -> fetch(publisher))
          .isInstanceOf(FetchException.class)
          .hasMessageContaining("3 attempts");
    }
    try (Publisher publisher = new Publisher(Publisher.rest(LIST, 12))) {
      assertThat(text(fetch(publisher))).isEqualTo(LIST);
    }
  }

  @Test
  void neverJoinsPiecesOfTwoIssues() throws IOException {
    String newer = "id,name\n9,Omega\n";
    try (Publisher publisher =
        new Publisher(
            Publisher.half(LIST, 12, "ETag", "\"1\""), Publisher.whole(newer, "ETag", "\"2\""))) {
      assertThat(text(fetch(publisher))).isEqualTo(newer);
    }
    try (Publisher publisher =
        new Publisher(Publisher.half(LIST, 12, "ETag", "W/\"weak\""), Publisher.whole(newer))) {
      assertThat(text(fetch(publisher))).isEqualTo(newer);
      assertThat(publisher.asked.get(1).range()).as("a weak tag joins nothing").isNull();
    }
  }

  @Test
  void beginsAnewWhereTheServerLostItOrSendsAnotherPiece() throws IOException {
    try (Publisher publisher =
        new Publisher(
            Publisher.half(LIST, 12, "ETag", "\"1\""),
            Publisher.rest(LIST, 4),
            Publisher.whole(LIST))) {
      assertThat(text(fetch(publisher))).isEqualTo(LIST);
    }
    try (Publisher publisher =
        new Publisher(
            Publisher.half(LIST, 12, "ETag", "\"1\""),
            Publisher.status(416),
            Publisher.whole(LIST))) {
      assertThat(text(fetch(publisher))).isEqualTo(LIST);
    }
  }

  @Test
  void triesAgainWhenTheServerIsBusy() throws IOException {
    try (Publisher publisher =
        new Publisher(
            Publisher.status(503),
            Publisher.status(429, "Retry-After", "1"),
            Publisher.whole(LIST))) {
      assertThat(text(fetch(publisher))).isEqualTo(LIST);
      assertThat(publisher.asked).hasSize(3);
    }
  }

  @Test
  void givesUpWhereTheServerAsksForTooLongAPause() throws IOException {
    try (Publisher publisher = new Publisher(Publisher.status(503, "Retry-After", "86400"))) {
      assertThatThrownBy(() -> fetch(publisher))
          .isInstanceOf(FetchException.class)
          .hasMessageContaining("1 attempt)")
          .hasMessageContaining("503");
    }
  }

  @Test
  void endsASilentTransferAndGoesOn() throws IOException {
    try (Publisher publisher = new Publisher(Publisher.silent(LIST, 5), Publisher.whole(LIST))) {
      assertThat(text(fetch(publisher))).isEqualTo(LIST);
    }
  }

  @Test
  void refusesWhatIsNotThere() throws IOException {
    try (Publisher publisher = new Publisher(Publisher.status(404))) {
      assertThatThrownBy(() -> fetch(publisher))
          .isInstanceOf(FetchException.class)
          .hasMessageContaining("answered 404");
      assertThat(publisher.asked).as("asked once").hasSize(1);
    }
  }

  @Test
  void refusesMoreThanTheListMayHave() throws IOException {
    for (Publisher.Answer answer :
        List.of(Publisher.endless(), Publisher.whole("x".repeat(1_001)))) {
      try (Publisher publisher = new Publisher(answer)) {
        assertThatThrownBy(() -> fetch(publisher))
            .isInstanceOf(FetchException.class)
            .hasMessageContaining("1,000 bytes");
        assertThat(folder).isEmptyDirectory();
      }
    }
  }

  @Test
  void refusesAFileWithoutItsStatedChecksum() throws Exception {
    byte[] right =
        MessageDigest.getInstance("SHA-256").digest(LIST.getBytes(StandardCharsets.UTF_8));
    String digest = Base64.getEncoder().encodeToString(right);
    try (Publisher publisher =
        new Publisher(
            Publisher.whole(
                LIST.replace("Beta", "Bita"), "Repr-Digest", "sha-256=:" + digest + ":"),
            Publisher.whole(LIST, "Digest", "SHA-256=" + digest))) {
      assertThat(text(fetch(publisher))).isEqualTo(LIST);
    }
    try (Publisher publisher =
        new Publisher(Publisher.whole(LIST, "Content-MD5", "AAAAAAAAAAAAAAAAAAAAAA=="))) {
      assertThatThrownBy(() -> fetch(publisher)).hasMessageContaining("checksum");
    }
  }

  @Test
  void saysThatAServerCannotBeReached() throws IOException {
    Source gone;
    try (Publisher publisher = new Publisher(Publisher.status(200))) {
      gone = publisher.source();
    }
    assertThatThrownBy(() -> fetch(gone, Validators.none(), Map.of()))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("cannot be reached");
  }

  @Test
  void honoursAProxyAndItsExceptions() throws IOException {
    try (Publisher proxy = new Publisher(Publisher.whole(LIST));
        Publisher publisher = new Publisher(Publisher.whole("direct"))) {
      Source away =
          new Source("mine", URI.create("http://lists.invalid/a.csv"), "a.csv", 1_000, 0.1, null);
      Map<String, String> environment =
          Map.of("HTTP_PROXY", proxy.base().toString(), "NO_PROXY", "localhost,.example");

      assertThat(text(fetch(away, Validators.none(), environment))).isEqualTo(LIST);
      assertThat(text(fetch(publisher.source(), Validators.none(), environment)))
          .isEqualTo("direct");
    }
  }

  @Test
  void aProxyThatIsNoAddressIsSaid() {
    Source away =
        new Source("mine", URI.create("http://lists.invalid/a.csv"), "a.csv", 1_000, 0.1, null);
    assertThatThrownBy(() -> fetch(away, Validators.none(), Map.of("http_proxy", "http://::bad::")))
        .hasMessageContaining("http://host:port");
  }

  @Test
  void everyListWithAnAddressIsKnownAndKeepsItsNameOnAMirror() {
    assertThat(Source.all()).hasSizeGreaterThan(8);
    for (Source source : Source.all()) {
      assertThat(org.crible.lists.Datasets.find(source.dataset())).as(source.dataset()).isPresent();
      assertThat(source.url().getScheme()).isEqualTo("https");
      assertThat(source.shrinks()).isBetween(0.0, 0.5);
      assertThat(source.on(URI.create("http://mirror/lists")).url())
          .hasToString("http://mirror/lists/" + source.dataset() + "/" + source.file());
    }
  }
}
