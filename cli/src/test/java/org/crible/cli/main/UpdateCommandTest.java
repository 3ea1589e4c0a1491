package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crible.cli.main.Shell.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From a mirror that holds one list of the two that are asked for. */
class UpdateCommandTest {
  private static final String LIST =
      """
      <CONSOLIDATED_LIST dateGenerated="2026-11-01T00:00:00"><INDIVIDUALS><INDIVIDUAL>
      <DATAID>1</DATAID><FIRST_NAME>Alpha</FIRST_NAME><SECOND_NAME>Beta</SECOND_NAME>
      </INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
      """;

  @TempDir private Path folder;
  private HttpServer mirror;

  @BeforeEach
  void start() throws IOException {
    mirror = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    mirror.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] body = LIST.getBytes(StandardCharsets.UTF_8);
            boolean there =
                exchange.getRequestURI().getPath().equals("/un_sc_sanctions/consolidated.xml");
            exchange.sendResponseHeaders(there ? 200 : 404, there ? body.length : -1);
            if (there) {
              exchange.getResponseBody().write(body);
            }
          }
        });
    mirror.start();
  }

  @AfterEach
  void stop() {
    mirror.stop(0);
  }

  private String base() {
    return "http://localhost:" + mirror.getAddress().getPort();
  }

  @Test
  void loadsWhatIsThereAndSaysWhatIsNot() throws IOException {
    Shell shell = new Shell(folder);

    Outcome outcome = shell.run("update", "un_sc_sanctions", "eu_fsf", "--base-url", base());

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out())
        .contains("un_sc_sanctions: issue of 2026-11-01, 1 listed parties, loaded")
        .contains("eu_fsf: not fetched; the last good state stays");
    assertThat(outcome.err()).contains("answered 404").doesNotContain("Exception");
    assertThat(shell.run("screen", "Alpha Beta").out()).contains("unsc-1");
    assertThat(Files.readString(folder.resolve("home/update/record.jsonl")).lines()).hasSize(2);
  }

  @Test
  void tellsMachinesTheSame() {
    Outcome outcome =
        new Shell(folder).run("update", "un_sc_sanctions", "--base-url", base(), "--json");

    assertThat(outcome.code()).isZero();
    JsonNode report = outcome.json().get(0);
    assertThat(report.get("status").asString()).isEqualTo("loaded");
    assertThat(report.get("sha256").asString()).hasSize(64);
    assertThat(report.get("loaded").get(0).get("entities").asLong()).isEqualTo(1);
  }

  @Test
  void refusesWrongUsageBeforeItAsksAnybody() {
    Shell shell = new Shell(folder);

    assertThat(shell.run("update", "--force").code()).isEqualTo(2);
    assertThat(shell.run("update", "--reason", "because").code()).isEqualTo(2);
    assertThat(shell.run("update", "--base-url", "ftp://lists").err()).contains("https://host");
    assertThat(shell.run("update", "my_list").err()).contains("'my_list'", "un_sc_sanctions");
  }
}
