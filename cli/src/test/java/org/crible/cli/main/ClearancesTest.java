package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crible.cli.main.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was cleared stays silent while nothing changes, and hides nobody else. */
class ClearancesTest {
  private static final String LIST =
      """
      {"id":"u-1","schema":"Person","properties":{"name":["Ilya Morev"],"birthDate":["1960-05-05"],"topics":["sanction"]}}
      {"id":"u-2","schema":"Person","properties":{"name":["Ilya Morev"],"birthDate":["1971"],"topics":["sanction"]}}
      """;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    load("2024-05-01", LIST);
  }

  private void load(String date, String lines) {
    Path file = shell.file("list" + date + ".jsonl", lines);
    run("load", file.toString(), "--dataset", "united", "--list-date", date);
  }

  private Outcome run(String... line) {
    Outcome outcome = shell.run(line);
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome;
  }

  private JsonNode screen(String... more) {
    String[] line = new String[more.length + 3];
    System.arraycopy(new String[] {"screen", "Ilya Morev", "--json"}, 0, line, 0, 3);
    System.arraycopy(more, 0, line, 3, more.length);
    return run(line).json();
  }

  private void clear() {
    run("judge", "Ilya Morev", "u-1", "negative", "--why", "another mother");
  }

  @Test
  void aClearedPairIsSilentCountedAndShownOnRequest() {
    assertThat(screen().get("results")).hasSize(2);
    clear();

    JsonNode answer = screen("--show-cleared");
    assertThat(answer.get("results")).hasSize(1);
    assertThat(answer.get("results").get(0).get("id").asString()).isEqualTo("u-2");
    assertThat(answer.get("silent").asInt()).isEqualTo(1);
    assertThat(answer.get("silent_results").get(0).get("id").asString()).isEqualTo("u-1");
    assertThat(run("screen", "Ilya Morev").out()).contains("1 result stays silent because cleared");
  }

  @Test
  void whatIsClearedTakesNoPlaceOfAnother() {
    clear();
    assertThat(screen("--limit", "1").get("results").get(0).get("id").asString()).isEqualTo("u-2");
    assertThat(screen("--limit", "1", "--exhaustive").get("results")).hasSize(1);
  }

  @Test
  void aNewAliasReopensAndSaysWhy() {
    clear();
    load(
        "2024-06-01",
        LIST.replaceFirst("\"topics\"", "\"alias\":[\"Iliya the Elder\"],\"topics\""));

    JsonNode answer = screen();
    assertThat(answer.get("results")).hasSize(2);
    assertThat(answer.get("results").toString())
        .contains("\"reopened_because\":[\"new alias Iliya the Elder\"]");
    assertThat(run("screen", "Ilya Morev").out().replaceAll("\\s+", " "))
        .contains("re-opened: new alias Iliya the Elder");
  }

  @Test
  void anotherFactOfTheCustomerReopens() {
    clear();
    assertThat(screen("--birth-date", "1960").get("results").toString())
        .contains("customer: new birth date 1960");
  }

  @Test
  void unsureTakesItBackAndAPastDayKnowsNothingOfIt() {
    clear();
    assertThat(screen("--as-of", "2024-05-15").get("silent").asInt()).isZero();
    run("judge", "Ilya Morev", "u-1", "unsure", "--why", "not so sure");
    assertThat(screen().get("results")).hasSize(2);
  }

  @Test
  void aRowOfAFileIsClearedByItsId() {
    Path input = shell.file("in.csv", "id,name\nc-1,Ilya Morev\nc-2,Ilya Morev\n");
    String output = shell.path("out.csv").toString();
    run("judge", "c-1", "u-1", "negative", "--input", input.toString(), "--why", "no");

    Outcome bulk = run("screen", "--input", input.toString(), "--output", output);

    assertThat(bulk.out()).contains("1 result stays silent because cleared");
    assertThat(shell.text(Path.of(output)))
        .contains("c-1,1,", ",u-2,", "c-2,2,")
        .doesNotContain("c-1,2,");
  }

  @Test
  void anIdAloneClearsARowUntilTheListedPartyChanges() {
    Path input = shell.file("in.csv", "id,name\nc-1,Ilya Morev\n");
    String output = shell.path("out.csv").toString();
    run("judge", "c-1", "u-1", "negative", "--why", "no");

    String[] bulk = {"screen", "--input", input.toString(), "--output", output};
    assertThat(run(bulk).out()).contains("1 result stays silent because cleared");
    load("2024-06-01", LIST.replaceFirst("1960-05-05", "1961-05-05"));
    assertThat(run(bulk).out()).doesNotContain("silent");
    assertThat(shell.text(Path.of(output))).contains(",u-1,");
  }

  @Test
  void judgementsAreListedExportedAndErased() {
    clear();
    Path file = shell.path("judgements.csv");
    run("judgements", "--export", file.toString());
    assertThat(shell.text(file)).contains("Ilya Morev,u-1,negative,").contains("another mother");
    assertThat(run("judgements", "--customer", "Ilya Morev", "--json").json()).hasSize(1);
    assertThat(run("judgements", "--erase", "Ilya Morev").out()).contains("1 judgement");
    assertThat(run("judgements", "--json").json()).isEmpty();
    assertThat(screen().get("results")).hasSize(2);
    assertThat(shell.run("judgements", "--erase", "Ilya Morev").code()).isEqualTo(3);
  }
}
