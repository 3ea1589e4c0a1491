package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crible.cli.main.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ScreenCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void saysThatNothingIsLoaded() {
    Outcome screened = shell.run("screen", "Anybody");

    assertThat(screened.code()).isEqualTo(4);
    assertThat(screened.err().lines()).hasSize(1);
    assertThat(screened.err()).contains("No list has been loaded", "crible load");
  }

  @Test
  void showsWhoItMayBe() {
    shell.loadSample();

    Outcome screened = shell.run("screen", "Brandal Elektronik");

    assertThat(screened.code()).isZero();
    assertThat(screened.out()).contains("score", "s-1", "Brandal Elektronik GmbH", "sample");
    assertThat(screened.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  @Test
  void findsAnotherScript() {
    shell.loadSample();

    assertThat(shell.run("screen", "Tulski zavod Vympelov").out()).contains("s-4");
  }

  @Test
  void printsScoredEntitiesAsJson() {
    shell.loadSample();

    Outcome screened =
        shell.run(
            "screen",
            "Viktor Karandin",
            "--birth-date",
            "1961-03-04",
            "--country",
            "Russie",
            "--json");

    JsonNode answer = screened.json();
    assertThat(answer.get("query").get("schema").asString()).isEqualTo("Person");
    assertThat(answer.get("query").get("properties").get("country").get(0).asString())
        .isEqualTo("ru");
    JsonNode best = answer.get("results").get(0);
    assertThat(best.propertyNames())
        .contains(
            "id",
            "caption",
            "schema",
            "properties",
            "datasets",
            "referents",
            "target",
            "first_seen",
            "last_seen",
            "last_change",
            "score",
            "match",
            "explanations");
    assertThat(best.get("id").asString()).isEqualTo("s-2");
    assertThat(best.get("score").asDouble()).isBetween(0.7, 1.0);
    assertThat(best.get("explanations").iterator().next().get("score").asDouble())
        .isEqualTo(best.get("score").asDouble());
  }

  @Test
  void explainsAsATree() {
    shell.loadSample();

    Outcome explained = shell.run("screen", "Brandal Elektronik", "--explain");

    assertThat(explained.out()).contains("brandal on both sides", "(sample");
  }

  @Test
  void findsAnIdentifierWithoutAName() {
    shell.loadSample();

    assertThat(shell.run("screen", "--id", "imo=9074729").out()).contains("s-3");
    assertThat(shell.run("screen", "--id", "registration=HRB99123").out()).contains("s-1");
  }

  @Test
  void keepsWithinSchemaThresholdLimitAndDataset() {
    shell.loadSample();

    assertThat(shell.run("screen", "Severnaya Zvezda", "--schema", "Person").out())
        .contains("No listed party");
    assertThat(shell.run("screen", "Brandal", "--threshold", "1").out())
        .contains("No listed party reaches 1.0");
    Outcome unknown = shell.run("screen", "Brandal", "--dataset", "us_ofac_sdn");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("us_ofac_sdn", "sample");
  }

  @Test
  void theIndexAndEveryEntityGiveTheSame() {
    shell.loadSample();

    for (String name :
        new String[] {"Brandal Electronic", "Viktor Karandin", "Vimpelov", "Zvezda"}) {
      String[] query = {"screen", name, "--threshold", "0.3", "--json"};
      String[] exhaustive = {"screen", name, "--threshold", "0.3", "--json", "--exhaustive"};
      assertThat(shell.run(query).out()).isEqualTo(shell.run(exhaustive).out());
    }
  }

  @Test
  void nothingWasListedBeforeTheFirstIssue() {
    shell.loadSample();

    Outcome before = shell.run("screen", "Brandal Elektronik", "--as-of", "2020-01-01");
    Outcome after = shell.run("screen", "Brandal Elektronik", "--as-of", "2024-06-01");

    assertThat(before.code()).isZero();
    assertThat(before.out()).contains("Nothing was listed on 2020-01-01");
    assertThat(after.out()).contains("s-1");
  }

  @Test
  void failsOnAMatchWhereAsked() {
    shell.loadSample();

    assertThat(shell.run("screen", "Brandal Elektronik", "--fail-on-match").code()).isEqualTo(10);
    assertThat(shell.run("screen", "Wilhelmina Quackenbush", "--fail-on-match").code()).isZero();
  }

  @Test
  void refusesWhatMakesNoSense() {
    shell.loadSample();

    assertThat(shell.run("screen").code()).isEqualTo(2);
    assertThat(shell.run("screen", "A", "--country", "Atlantis").err()).contains("Atlantis");
    assertThat(shell.run("screen", "A", "--birth-date", "yesterday").code()).isEqualTo(2);
    assertThat(shell.run("screen", "A", "--threshold", "7").code()).isEqualTo(2);
    assertThat(shell.run("screen", "A", "--limit", "0").code()).isEqualTo(2);
  }

  @Test
  void mistypedValuesAreAnsweredInPlainWords() {
    shell.loadSample();

    for (String[] typed :
        new String[][] {
          {"--as-of", "0000-00-00"},
          {"--as-of", "2022-02-30"},
          {"--as-of", "+10000-01-01"},
          {"--limit", "99999999999"},
          {"--threshold", "0,7"},
          {"--id", "inn"},
          {"--id", "inn="}
        }) {
      Outcome refused = shell.run("screen", "Brandal", typed[0], typed[1]);
      assertThat(refused.code()).as(typed[1]).isEqualTo(2);
      assertThat(refused.err())
          .contains(typed[1])
          .doesNotContain("java", "class", " int", "double");
    }
  }

  @Test
  void everyIdentifierCounts() {
    shell.loadSample();

    Outcome found =
        shell.run(
            "screen", "--id", "registration=HRB 99123", "--id", "registration=HRB 1", "--json");

    assertThat(found.json().get("results").get(0).get("id").asString()).isEqualTo("s-1");
  }

  @Test
  void aNameCannotSteerTheTerminal() {
    shell.loadSample();

    String name = "Zzyx\u001b[31m \u202Eevil";

    assertThat(shell.run("screen", name).out()).doesNotContain("\u001b").doesNotContain("\u202E");
    assertThat(shell.run("screen", "--country", name, "x").err()).doesNotContain("\u001b");
    assertThat(shell.run("screen", "Q" + "uvvk ".repeat(10_000)).out()).hasSizeLessThan(200);
  }

  @Test
  void punctuationNamesNobody() {
    shell.loadSample();

    assertThat(shell.run("screen", "..., ---").code()).isEqualTo(2);
    assertThat(shell.run("screen", "🚀").code()).isEqualTo(2);
  }

  @Test
  void theExplanationNamesTheStatementFirstAndLeavesOutWhatChangesNothing() {
    shell.loadSample();

    String text = shell.run("screen", "Brandal Elektronik", "--explain").out();
    List<String> lines = text.lines().dropWhile(line -> !line.startsWith("s-1")).toList();

    assertThat(lines.get(1)).contains("matched", "\"Brandal Elektronik GmbH\" (sample");
    assertThat(text)
        .doesNotContain("other evidence that agrees")
        .doesNotContain("no contradiction")
        .doesNotContain("[name");
    assertThat(text.lines().filter(line -> line.matches(" +0\\.00 .*"))).isEmpty();
  }

  @Test
  void theAddressOfAWalletFindsItsHolderHoweverItIsAskedFor() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("wallets.jsonl"),
            """
            {"id":"w-1","schema":"Person","properties":{"name":["Viktor Karandin"],"topics":["sanction"],"idNumber":["1BoatSLRHtKNngkdXEeobR76b53LETtpyT"]}}
            {"id":"w-2","schema":"CryptoWallet","properties":{"publicKey":["1BoatSLRHtKNngkdXEeobR76b53LETtpyT"],"topics":["sanction"]}}
            {"id":"w-3","schema":"Vessel","properties":{"name":["1BoatSLRHtKNngkdXEeobR76b53LETtpyT"],"topics":["sanction"]}}
            """);
    assertThat(shell.run("load", list.toString()).code()).isZero();
    String address = "1BoatSLRHtKNngkdXEeobR76b53LETtpyT";

    for (List<String> asked :
        List.of(
            List.of(address),
            List.of("--id", "wallet=" + address),
            List.of("--id", "publicKey=" + address),
            List.of("--id", "wallet_address=bitcoin:" + address + "?amount=1"),
            List.of("--id", "id_number=" + address),
            List.of("--schema", "CryptoWallet", "--id", "wallet=" + address),
            List.of("--schema", "CryptoWallet", address),
            List.of("Viktor Karandin", "--id", "wallet=" + address))) {
      List<String> screen = new ArrayList<>(asked);
      screen.addFirst("screen");
      assertThat(shell.run(screen.toArray(String[]::new)).out())
          .as(asked.toString())
          .contains("w-1", "w-2")
          .doesNotContain("w-3");
    }
    assertThat(shell.run("screen", address.toLowerCase(Locale.ROOT)).out())
        .doesNotContain("w-1", "w-2"); // other digits, another wallet
    assertThat(shell.run("screen", address, "--schema", "Vessel").out()).contains("w-3");
  }
}
