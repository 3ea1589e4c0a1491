package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crible.cli.main.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BulkCommandsTest {
  @TempDir private Path folder;
  private Shell shell;
  private Path input;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.loadSample();
    input =
        shell.file(
            "customers.csv",
            """
            id,name,schema,birth_date,country
            k1,Wilhelmina Quackenbush,Person,1980-01-01,France
            k2,Brandal Elektronik GmbH,Company,,Allemagne
            k3,Somebody,Person,1980-01-01,Atlantis
            k4,Viktor Karandin,Person,1961-03-04,RUS
            k5,Too,Few
            """);
  }

  @Test
  void screensACsvAndPutsBadRowsAside() {
    Path output = shell.path("results.csv");

    Outcome screened =
        shell.run("screen", "--input", input.toString(), "--output", output.toString(), "--json");

    assertThat(screened.code()).isZero();
    assertThat(screened.json().get("rows").asInt()).isEqualTo(3);
    assertThat(screened.json().get("rejected").asInt()).isEqualTo(2);
    List<String> lines = shell.text(output).lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo("id,rank,score,match,entity_id,caption,schema,datasets,matched_name");
    assertThat(lines.get(1)).startsWith("k2,1,").contains(",true,s-1,Brandal Elektronik GmbH,");
    assertThat(lines.get(2)).startsWith("k4,1,").endsWith(",Viktor Ossipovich Karandin");
    assertThat(lines).hasSize(3);
    assertThat(shell.text(shell.path("results.rejected.csv")).lines())
        .hasSize(3)
        .anySatisfy(line -> assertThat(line).startsWith("4,k3,").contains("Atlantis"))
        .anySatisfy(line -> assertThat(line).startsWith("6,k5,").contains("3 fields"));
  }

  @Test
  void screensJsonLines() {
    Path lines =
        shell.file(
            "customers.jsonl",
            """
            {"id":"a","name":"Brandal Elektronik","country":"DE"}
            {"id":"b","schema":"Vessel","properties":{"imoNumber":["9074729"]}}
            not json
            """);
    Path output = shell.path("results.jsonl");

    Outcome screened =
        shell.run("screen", "--input", lines.toString(), "--output", output.toString());

    assertThat(screened.code()).isZero();
    List<JsonNode> results = shell.text(output).lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(results).hasSize(2);
    assertThat(results.getFirst().get("id").asString()).isEqualTo("a");
    assertThat(results.getFirst().get("rank").asInt()).isEqualTo(1);
    assertThat(results.getFirst().get("result").get("id").asString()).isEqualTo("s-1");
    assertThat(results.getLast().get("result").get("id").asString()).isEqualTo("s-3");
    assertThat(screened.out()).contains("2 rows screened", "1 row could not");
  }

  @Test
  void anInputThatCannotBeReadWritesNothing() {
    Path output = shell.path("results.csv");
    Path empty = shell.file("empty.csv", "");

    Outcome screened =
        shell.run("screen", "--input", empty.toString(), "--output", output.toString());

    assertThat(screened.code()).isEqualTo(3);
    assertThat(screened.err()).contains("empty.csv");
    assertThat(Files.exists(output)).isFalse();
  }

  @Test
  void comparesPairsWithoutAnyList() {
    Shell fresh = new Shell(folder.resolve("no-home-here"));
    Path pairs =
        shell.file(
            "pairs.csv",
            """
            pair,schema,name1,name2
            x,Company,SIS DOO,SIS d.o.o.
            y,Person,Viktor Karandin,Wilhelmina Quackenbush
            """);
    Path output = shell.path("scores.csv");

    Outcome compared =
        fresh.run("compare", "--input", pairs.toString(), "--output", output.toString());

    assertThat(compared.code()).isZero();
    List<String> lines = shell.text(output).lines().toList();
    assertThat(lines.getFirst()).isEqualTo("pair,schema,name1,name2,score");
    assertThat(score(lines.get(1))).isGreaterThan(0.7);
    assertThat(score(lines.get(2))).isLessThan(0.3);
  }

  private static double score(String line) {
    return Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
  }
}
