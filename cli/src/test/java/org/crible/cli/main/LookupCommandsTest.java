package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crible.cli.main.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LookupCommandsTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void datasetsSaysThatNoneIsLoaded() {
    Outcome none = shell.run("datasets");

    assertThat(none.code()).isZero();
    assertThat(none.out()).contains("No list is loaded yet");
    assertThat(shell.run("datasets", "--json").json().isEmpty()).isTrue();
  }

  @Test
  void datasetsShowsIssues() {
    shell.loadSample();

    assertThat(shell.run("datasets").out()).contains("sample", "2024-05-01", "4");
    JsonNode sample = shell.run("datasets", "--json").json().get(0);
    assertThat(sample.propertyNames())
        .contains("name", "publisher", "list_date", "loaded_at", "sha256", "entities", "issues");
    assertThat(sample.get("issues").get(0).asString()).isEqualTo("2024-05-01");
    assertThat(sample.get("sha256").asString()).hasSize(64);
  }

  @Test
  void datasetsOfADayBeforeTheFirstIssue() {
    shell.loadSample();

    assertThat(shell.run("datasets", "--as-of", "2023-01-01").out()).contains("not yet");
  }

  @Test
  void entityShowsEveryValueWithItsSource() {
    shell.loadSample();

    Outcome text = shell.run("entity", "s-1");
    JsonNode json = shell.run("entity", "s-1", "--json").json();

    assertThat(text.out()).contains("Brandal Elektronik GmbH", "HRB 99123", "sample", "2024-05-01");
    assertThat(json.get("id").asString()).isEqualTo("s-1");
    assertThat(json.get("statements").get(0).propertyNames())
        .contains("property", "value", "dataset", "first_seen", "last_seen");
  }

  @Test
  void entityThatNoListHas() {
    assertThat(shell.run("entity", "s-1").code()).isEqualTo(4);
    shell.loadSample();

    Outcome unknown = shell.run("entity", "s-99");

    assertThat(unknown.code()).isEqualTo(3);
    assertThat(unknown.err()).contains("s-99");
  }

  @Test
  void entityIsOnePageInThePersonsOrder() {
    Path file =
        shell.file(
            "page.jsonl",
            """
            {"id":"p-1","schema":"Person","properties":{"weakAlias":["The Clerk"],"name":["Olga Vetrova"],"alias":["O. V."],"birthDate":["1970"],"nationality":["ru"],"passportNumber":["55 1"],"address":["Quay 1"],"notes":["%s"],"topics":["sanction"]}}
            {"id":"p-1s","schema":"Sanction","properties":{"entity":["p-1"],"program":["HARBOUR"],"listingDate":["2020-02-02"],"reason":["Keeps the books."]}}
            {"id":"p-1d","schema":"Passport","properties":{"holder":["p-1"],"number":["55 1"],"country":["ru"]}}
            {"id":"p-2","schema":"Company","properties":{"name":["Severny Yard"],"topics":["sanction"]}}
            {"id":"p-3","schema":"Directorship","properties":{"director":["p-1"],"organization":["p-2"],"role":["Treasurer"]}}
            """
                .formatted("word ".repeat(60).strip()));
    shell.run("load", file.toString(), "--dataset", "page", "--list-date", "2024-05-01");

    String page = shell.run("entity", "p-1").out();

    assertThat(page)
        .containsSubsequence(
            "Olga Vetrova",
            "Person, p-1",
            "Names",
            "Name",
            "Alias",
            "O. V.",
            "Weak alias",
            "The Clerk",
            "Dates and places",
            "1970",
            "Countries",
            "Russia (ru)",
            "Identifiers",
            "55 1",
            "Passport",
            "Addresses",
            "Quay 1",
            "Listing",
            "2020-02-02",
            "HARBOUR",
            "Keeps the books.",
            "Links",
            "Treasurer",
            "to Severny Yard, p-2",
            "Besides",
            "Sources",
            "[1] page, in the issues from 2024-05-01 to 2024-05-01");
    assertThat(page.lines()).allMatch(line -> line.length() <= 80);
    assertThat(shell.run("entity", "p-2").out()).contains("from Olga Vetrova, p-1");
    JsonNode link = shell.run("entity", "p-2", "--json").json().get("links").get(0);
    assertThat(link.get("role").asString()).isEqualTo("Treasurer");
    assertThat(link.get("direction").asString()).isEqualTo("in");
    assertThat(link.get("id").asString()).isEqualTo("p-1");
    JsonNode sanction = shell.run("entity", "p-1", "--json").json().get("adjacent").get(0);
    assertThat(sanction.get("entity").get("statements").get(0).get("first_seen").asString())
        .isEqualTo("2024-05-01");
  }

  @Test
  void entityNamesTheDatesOfADocumentAndShowsAWalletOnce() {
    Path file =
        shell.file(
            "papers.jsonl",
            """
            {"id":"w-1","schema":"Person","properties":{"name":["Olga Vetrova"],"idNumber":["1BoatSLRHtKNngkdXEeobR76b53LETtpyT"],"topics":["sanction"]}}
            {"id":"w-1d","schema":"Passport","properties":{"holder":["w-1"],"authority":["Riga"],"country":["ru"],"endDate":["2011-02-03"],"number":["55 1"],"passportNumber":["55 1"],"startDate":["2001-02-03"],"summary":["not valid"],"type":["Diplomatic passport"]}}
            {"id":"w-1w","schema":"CryptoWallet","properties":{"holder":["w-1"],"currencySymbol":["XBT"],"publicKey":["1BoatSLRHtKNngkdXEeobR76b53LETtpyT"]}}
            """);
    shell.run("load", file.toString(), "--dataset", "papers", "--list-date", "2024-05-01");

    String page = shell.run("entity", "w-1").out();

    assertThat(page.replaceAll("\\s+", " "))
        .contains(
            "Passport 55 1, Diplomatic passport, Russia (ru), Riga, issued 2001-02-03, expires"
                + " 2011-02-03, not valid [1]")
        .contains("Wallet, XBT 1BoatSLRHtKNngkdXEeobR76b53LETtpyT [1]")
        .doesNotContain("Besides")
        .containsOnlyOnce("1BoatSLRHtKNngkdXEeobR76b53LETtpyT");
  }

  @Test
  void whoIsListedIsWhatTheReaderSaid() {
    Path plain =
        shell.file(
            "plain.jsonl",
            """
            {"id":"q-1","schema":"Company","properties":{"name":["No Topic Ltd"]}}
            {"id":"q-2","schema":"Company","target":false,"properties":{"name":["Owner Ltd"],"topics":["corp.public"]}}
            """);
    JsonNode loaded =
        shell.run("load", plain.toString(), "--dataset", "plain", "--json").json().get(0);

    assertThat(loaded.get("entities").asInt()).isEqualTo(1);
    assertThat(shell.run("entity", "q-1", "--json").json().get("target").asBoolean()).isTrue();
    assertThat(shell.run("entity", "q-2", "--json").json().get("target").asBoolean()).isFalse();
  }

  @Test
  void lastChangeIsAlsoWhenSomethingWasTakenAway() {
    String both =
        "{\"id\":\"c-1\",\"schema\":\"Company\",\"properties\":"
            + "{\"name\":[\"One\",\"Two\"],\"topics\":[\"sanction\"]}}\n";
    Path first = shell.file("first.jsonl", both);
    Path second = shell.file("second.jsonl", both.replace(",\"Two\"", ""));
    shell.run("load", second.toString(), "--dataset", "c", "--list-date", "2024-06-01");
    shell.run("load", first.toString(), "--dataset", "c", "--list-date", "2024-05-01");

    JsonNode now = shell.run("entity", "c-1", "--json").json();

    assertThat(now.get("first_seen").asString()).isEqualTo("2024-05-01");
    assertThat(now.get("last_change").asString()).isEqualTo("2024-06-01");
  }
}
