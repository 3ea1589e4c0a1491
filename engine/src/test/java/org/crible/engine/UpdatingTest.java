package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crible.engine.UpdateReport.Status;
import org.crible.lists.fetch.Patience;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list is updated from a server that behaves, and from one that does not. */
class UpdatingTest {
  private static final String UN = "un_sc_sanctions";
  private static final Patience SHORT =
      new Patience(
          2,
          Duration.ofMillis(5),
          Duration.ofMillis(50),
          Duration.ofSeconds(5),
          Duration.ofMillis(500));

  @TempDir private Path home;
  private HttpServer server;
  private Crible crible;
  private volatile String body = "";
  private volatile int status = 200;
  private volatile int sent = Integer.MAX_VALUE;
  private volatile boolean lengthStated = true;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/lists/" + UN + "/consolidated.xml", this::answer);
    server.start();
    crible = Crible.open(home);
  }

  @AfterEach
  void stop() {
    crible.close();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String etag = "\"" + body.hashCode() + "\"";
      exchange.getResponseHeaders().set("ETag", etag);
      if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, lengthStated ? bytes.length : 0);
      exchange.getResponseBody().write(bytes, 0, Math.min(sent, bytes.length));
    }
  }

  private UpdateReport update(@Nullable String reason) {
    URI base = URI.create("http://localhost:" + server.getAddress().getPort() + "/lists");
    UpdateOptions options = new UpdateOptions(List.of(UN), base, reason, SHORT, Map.of());
    return crible.update(options, Progress.SILENT).getFirst();
  }

  private static String list(String day, int parties) {
    String individuals =
        IntStream.rangeClosed(1, parties)
            .mapToObj(
                i ->
                    "<INDIVIDUAL><DATAID>%d</DATAID><FIRST_NAME>Alpha</FIRST_NAME><SECOND_NAME>Beta%d</SECOND_NAME></INDIVIDUAL>"
                        .formatted(i, i))
            .collect(Collectors.joining("\n"));
    return "<CONSOLIDATED_LIST dateGenerated=\"%sT00:00:00\"><INDIVIDUALS>%s</INDIVIDUALS></CONSOLIDATED_LIST>"
        .formatted(day, individuals);
  }

  private void assertLoaded(String day, long parties) {
    var state = crible.datasets(null).getFirst().inForce();
    assertThat(state).isNotNull();
    assertThat(state.header().listDate()).hasToString(day);
    assertThat(state.parties()).isEqualTo(parties);
  }

  private String record() throws IOException {
    return Files.readString(home.resolve("update/record.jsonl"));
  }

  @Test
  void loadsWhatIsNewAndAsksOnlyForWhatHasChanged() throws IOException {
    body = list("2026-11-01", 20);
    assertThat(update(null).status()).isEqualTo(Status.LOADED);
    assertLoaded("2026-11-01", 20);

    assertThat(update(null).status()).isEqualTo(Status.UNCHANGED);

    body = list("2026-11-08", 21);
    assertThat(update(null).status()).isEqualTo(Status.LOADED);
    assertLoaded("2026-11-08", 21);
    assertThat(record().lines()).hasSize(3);
    assertThat(home.resolve("update").toFile().list())
        .containsExactlyInAnyOrder("lock", "record.jsonl", UN + ".json");
  }

  @Test
  void keepsTheLastGoodStateWhateverTheServerSends() {
    body = list("2026-11-01", 20);
    update(null);

    body = "<!DOCTYPE html><html><body>Sorry, we are being maintained.</body></html>";
    assertRefused("HTML");
    body = "";
    assertThat(update(null).status()).isEqualTo(Status.FAILED);
    body = list("2026-11-08", 20);
    status = 404;
    assertThat(update(null).reason()).contains("404");
    status = 200;
    sent = 900;
    UpdateReport half = update(null);
    assertThat(half.status()).as("half of the stated length").isEqualTo(Status.FAILED);
    assertThat(half.reason()).contains("the transfer broke off");
    lengthStated = false;
    assertRefused("line");
    sent = Integer.MAX_VALUE;
    body = list("2026-11-08", 20).replace("CONSOLIDATED_LIST", "OTHER_LIST");
    assertRefused("OTHER_LIST");
    assertLoaded("2026-11-01", 20);

    body = list("2026-11-08", 20);
    assertThat(update(null).status()).isEqualTo(Status.LOADED);
    assertLoaded("2026-11-08", 20);
  }

  private void assertRefused(String why) {
    UpdateReport report = update(null);
    assertThat(report.status()).isEqualTo(Status.REFUSED);
    assertThat(report.reason()).contains(why);
    assertLoaded("2026-11-01", 20);
  }

  @Test
  void aListThatShrankIsTakenOnlyWithAReasonThatIsRecorded() throws IOException {
    body = list("2026-11-01", 20);
    update(null);
    body = list("2026-11-08", 17);

    assertRefused("17 parties where the newest issue holds 20: more than 10 % fewer");
    assertThat(update("three were delisted").status()).isEqualTo(Status.LOADED);

    assertLoaded("2026-11-08", 17);
    assertThat(record()).contains("\"forced\":\"three were delisted\"", "\"status\":\"refused\"");
  }

  @Test
  void aListDatedInTheFutureIsTakenOnlyWithAReason() {
    body = list("2026-11-01", 20);
    update(null);
    String day = LocalDate.now(ZoneOffset.UTC).plusYears(5).toString();
    body = list(day, 20);

    assertRefused("is dated " + day + ", a day still to come");
    UpdateReport forced = update("the publisher confirmed it");
    assertThat(forced.status()).isEqualTo(Status.LOADED);
    assertThat(String.valueOf(forced.outcome()))
        .contains("The list date " + day + " is still to come");
  }

  @Test
  void aListThatLostAFewIsTaken() {
    body = list("2026-11-01", 20);
    update(null);
    body = list("2026-11-08", 18);

    assertThat(update(null).status()).isEqualTo(Status.LOADED);
  }

  @Test
  void oneProcessUpdatesAHome() {
    try (UpdateRecord other = UpdateRecord.open(home)) {
      assertThat(other.folder()).exists();
      assertThatThrownBy(() -> update(null))
          .isInstanceOf(InputRefusedException.class)
          .hasMessageContaining("Another process updates");
    }
  }

  @Test
  void aListWithoutAnAddressIsNamed() {
    UpdateOptions options = new UpdateOptions(List.of("my_list"), null, null, SHORT, Map.of());
    assertThatThrownBy(() -> crible.update(options, Progress.SILENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'my_list'")
        .hasMessageContaining(UN);
  }
}
