package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.crible.cli.main.Shell.Outcome;
import org.crible.match.profile.Profile;
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

  @Test
  void neverOverwritesItsInput() {
    String before = shell.text(input);
    Path rejected = shell.file("results.rejected.csv", before);
    Path pairs = shell.file("pairs.csv", "schema,name1,name2\nPerson,A B,B A\n");

    assertThat(
            shell.run("screen", "--input", input.toString(), "--output", input.toString()).code())
        .isEqualTo(2);
    assertThat(
            shell
                .run(
                    "screen",
                    "--input",
                    rejected.toString(),
                    "--output",
                    shell.path("results.csv").toString())
                .code())
        .isEqualTo(2);
    assertThat(
            shell.run("compare", "--input", pairs.toString(), "--output", pairs.toString()).code())
        .isEqualTo(2);
    assertThat(shell.text(input)).isEqualTo(before);
    assertThat(shell.text(rejected)).isEqualTo(before);
    assertThat(shell.text(pairs)).doesNotContain("score");
  }

  @Test
  void refusesAFolderThatIsNotThereOrStandsWhereTheOutputShould() throws Exception {
    Path folder = Files.createDirectory(shell.path("folder.csv"));
    Path nowhere = shell.path("nowhere").resolve("results.csv");

    Outcome into = shell.run("screen", "--input", input.toString(), "--output", folder.toString());
    Outcome missing =
        shell.run("screen", "--input", input.toString(), "--output", nowhere.toString());

    assertThat(into.code()).isEqualTo(2);
    assertThat(folder).isDirectory();
    assertThat(missing.code()).isEqualTo(3);
    assertThat(missing.err()).contains("does not exist").doesNotContain("partial");
  }

  /** A row that says nothing must never look like a row that was cleared. */
  @Test
  void rowsThatNameNobodyAreRejected() {
    Path rows =
        shell.file(
            "rows.jsonl",
            """
            {"id":"a","schema":"Company","properties":{"nme":["Brandal Elektronik"]}}
            {"id":"b","schema":"Company","properties":{"name":["---"]}}
            {"id":"c","schema":"Company","properties":{"name":[]}}
            {"id":"d","name":{"first":"Viktor"}}
            {"id":"e","schema":"Company","properties":{"name":["Brandal Elektronik"],"country":["Atlantis"]}}
            {"id":"f","schema":"Company","caption":"x","properties":{"name":["Brandal Elektronik"],"country":["Allemagne"]}}
            """);
    Path csv = shell.file("rows.csv", "id,name\n1,...\n2,\n3,\"Too long\n4,Brandal Elektronik\n");

    Outcome json =
        shell.run(
            "screen",
            "--input",
            rows.toString(),
            "--output",
            shell.path("o.csv").toString(),
            "--json");
    Outcome table =
        shell.run(
            "screen",
            "--input",
            csv.toString(),
            "--output",
            shell.path("t.csv").toString(),
            "--json");

    assertThat(json.json().get("rejected").asInt()).isEqualTo(5);
    assertThat(json.json().get("matched").asInt()).isEqualTo(1);
    assertThat(table.json().get("rejected").asInt()).isEqualTo(3);
    assertThat(table.json().get("rows").asInt()).isZero();
  }

  @Test
  void readsWhatSpreadsheetsWrite() {
    Path csv =
        shell.file("sheet.csv", "\uFEFFid;name;country\r\n1;\"Brandal; Elektronik\";Allemagne\r\n");

    Outcome screened =
        shell.run(
            "screen",
            "--input",
            csv.toString(),
            "--output",
            shell.path("o.csv").toString(),
            "--json");

    assertThat(screened.json().get("matched").asInt()).isEqualTo(1);
  }

  @Test
  void aPairWithoutANameScoresNothingAndTheRestGoesOn() {
    Path pairs =
        shell.file("pairs.csv", "schema,name1,name2,note\nPerson,,B,x\nCompany,A Co,A Co,y\n");
    Path scores = shell.path("scores.csv");

    assertThat(
            shell.run("compare", "--input", pairs.toString(), "--output", scores.toString()).code())
        .isZero();
    assertThat(shell.text(scores).lines().skip(1).findFirst()).contains("Person,,B,x,0.0");
    assertThat(shell.text(scores).lines()).hasSize(3);
  }

  @Test
  void aStricterThresholdIsTriedBeforeItIsUsed() throws IOException {
    String shipped;
    try (InputStream in = Profile.class.getResourceAsStream("/profiles/standard.yml")) {
      shipped = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    Path strict =
        shell.file("strict.yml", shipped.replaceFirst("threshold: 0.70", "threshold: 0.99"));
    Path moves = shell.path("moves.csv");
    String[] line = {
      "screen",
      "--input",
      input.toString(),
      "--output",
      moves.toString(),
      "--json",
      "--profile",
      strict.toString(),
      "--against",
      "standard"
    };

    Outcome tried = shell.run(line);

    assertThat(tried.code()).as(tried.err()).isZero();
    JsonNode figures = tried.json();
    assertThat(figures.get("rows").asInt()).isEqualTo(3);
    assertThat(figures.get("vanish").asInt()).isPositive();
    assertThat(figures.get("appear").asInt()).isZero();
    assertThat(figures.get("same").asInt() + figures.get("vanish").asInt()).isEqualTo(2);
    assertThat(shell.text(moves).lines().skip(1))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).contains(",vanishes,0."));

    Path same = shell.file("same.yml", shipped);
    line[8 - 1] = same.toString();
    assertThat(shell.run(line).json().get("same").asInt()).isEqualTo(2);
    assertThat(shell.text(moves).lines()).hasSize(1);
  }

  @Test
  void aProfileThatIsNoneIsNamed() {
    Path broken = shell.file("broken.yml", "id: mine\nversion: 1\nthreshold: high\n");

    Outcome unknown = shell.run("screen", "Karandin", "--profile", "mine");
    Outcome unread = shell.run("screen", "Karandin", "--profile", broken.toString());

    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("There is no profile 'mine'");
    assertThat(unread.code()).isEqualTo(2);
    assertThat(unread.err()).contains(broken + ", line 3");
  }
}
