package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crible.cli.main.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DeltaCommandTest {
  /**
   * A yard with an address and a sanction, a clerk, an agent who leaves, a yacht without change.
   */
  private static final String MAY =
      """
      {"id":"y-1","schema":"Company","properties":{"name":["Severny Yard"],"country":["ru"],"addressEntity":["y-1a"],"topics":["sanction"]}}
      {"id":"y-1a","schema":"Address","properties":{"full":["Quay 1, Murmansk"]}}
      {"id":"y-1s","schema":"Sanction","properties":{"entity":["y-1"],"program":["HARBOUR"]}}
      {"id":"y-2","schema":"Person","properties":{"name":["Olga Vetrova"],"alias":["O. Vetrova","Olya"],"topics":["sanction"]}}
      {"id":"y-3","schema":"Person","properties":{"name":["Agent Gone"],"topics":["sanction"]}}
      {"id":"y-4","schema":"Vessel","properties":{"name":["CALM"],"topics":["sanction"]}}
      """;

  private static final String JUNE =
      """
      {"id":"y-1","schema":"Company","properties":{"name":["Severny Yard"],"country":["ru"],"addressEntity":["y-1a"],"topics":["sanction"]}}
      {"id":"y-1a","schema":"Address","properties":{"full":["Quay 2, Murmansk"]}}
      {"id":"y-1s","schema":"Sanction","properties":{"entity":["y-1"],"program":["HARBOUR"]}}
      {"id":"y-2","schema":"Person","properties":{"name":["Olga Vetrova"],"alias":["Olya","O. Vetrova"],"birthDate":["1970-02-01"],"topics":["sanction"]}}
      {"id":"y-2p","schema":"Passport","properties":{"holder":["y-2"],"number":["55 1234"]}}
      {"id":"y-4","schema":"Vessel","properties":{"name":["CALM"],"topics":["sanction"]}}
      {"id":"y-5","schema":"Company","properties":{"name":["Newcomer Ltd"],"addressEntity":["y-5a"],"topics":["sanction"]}}
      {"id":"y-5a","schema":"Address","properties":{"full":["Pier 9"]}}
      {"id":"y-6","schema":"UnknownLink","properties":{"subject":["y-5"],"object":["y-4"],"role":["agent"]}}
      """;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private void load(String date, String lines) {
    Path file = shell.file("yard-" + date + ".jsonl", lines);
    Outcome loaded = shell.run("load", file.toString(), "--dataset", "yard", "--list-date", date);
    assertThat(loaded.code()).as(loaded.err()).isZero();
  }

  private Outcome delta(String from, String to, String... more) {
    List<String> line = new ArrayList<>(List.of("delta", "yard", "--from", from, "--to", to));
    line.addAll(List.of(more));
    return shell.run(line.toArray(String[]::new));
  }

  @Test
  void saysWhoCameWhoWentAndWhatIsSaidDifferently() {
    load("2024-06-01", JUNE);
    load("2024-05-01", MAY);

    JsonNode json = delta("2024-05-01", "2024-06-01", "--json").json();

    assertThat(json.propertyNames())
        .contains("dataset", "from", "to", "added", "changed", "removed");
    assertThat(json.get("added").toString())
        .isEqualTo("[{\"id\":\"y-5\",\"caption\":\"Newcomer Ltd\"}]");
    assertThat(json.get("removed").toString())
        .isEqualTo("[{\"id\":\"y-3\",\"caption\":\"Agent Gone\"}]");
    assertThat(ids(json.get("changed"))).containsExactly("y-1", "y-2");
    assertThat(json.get("unlisted")).isEmpty();
    JsonNode yard = json.get("changed").get(0);
    assertThat(yard.get("added")).hasSize(1);
    assertThat(yard.get("added").get(0).get("entity_id").asString()).isEqualTo("y-1a");
    assertThat(yard.get("added").get(0).get("schema").asString()).isEqualTo("Address");
    assertThat(yard.get("added").get(0).get("value").asString()).isEqualTo("Quay 2, Murmansk");
    assertThat(yard.get("added").get(0).get("first_seen").asString()).isEqualTo("2024-06-01");
    assertThat(yard.get("removed").get(0).get("value").asString()).isEqualTo("Quay 1, Murmansk");
    assertThat(yard.get("removed").get(0).get("last_seen").asString()).isEqualTo("2024-05-01");
    JsonNode clerk = json.get("changed").get(1);
    assertThat(values(clerk.get("added"))).containsExactly("1970-02-01", "y-2", "55 1234");
    assertThat(clerk.get("removed")).isEmpty();
  }

  @Test
  void backwardsInTimeNothingIsLost() {
    load("2024-05-01", JUNE);
    load("2024-06-01", MAY);

    JsonNode json = delta("2024-05-01", "2024-06-01", "--json").json();

    assertThat(ids(json.get("added"))).containsExactly("y-3");
    assertThat(ids(json.get("changed"))).containsExactly("y-1", "y-2");
    assertThat(ids(json.get("removed"))).containsExactly("y-5");
  }

  @Test
  void countsComeFirstAndEachValueHasItsSign() {
    load("2024-05-01", MAY);
    load("2024-06-01", JUNE);

    Outcome text = delta("2024-05-10", "2024-07-01");

    assertThat(text.code()).isZero();
    assertThat(text.out().lines().toList().get(1)).isEqualTo("  1 added, 2 changed, 1 removed");
    assertThat(text.out())
        .contains("issue of 2024-05-01 (4 parties), issue of 2024-06-01 (4)")
        .contains("Newcomer Ltd", "y-5", "Agent Gone")
        .contains("Address: Full address", "- Quay 1, Murmansk", "+ Quay 2, Murmansk")
        .contains("+ Passport: 55 1234")
        .contains("Birth date", "+ 1970-02-01")
        .doesNotContain("CALM", "Olya");
    assertThat(text.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void theSameDayTwiceIsNoChange() {
    load("2024-05-01", MAY);

    assertThat(delta("2024-05-01", "2024-05-01").out()).contains("0 added, 0 changed, 0 removed");
  }

  @Test
  void aPartyOfAnotherSchemaHasChanged() {
    load("2024-05-01", MAY);
    load("2024-06-01", MAY.replace("\"Company\"", "\"Organization\""));

    Outcome text = delta("2024-05-01", "2024-06-01");
    JsonNode json = delta("2024-05-01", "2024-06-01", "--json").json();

    assertThat(text.out()).contains("0 added, 1 changed", "Type", "- Company", "+ Organization");
    assertThat(json.get("changed").get(0).get("schema_before").asString()).isEqualTo("Company");
  }

  @Test
  void whatBelongsToNoPartyIsShownApart() {
    String stray =
        "{\"id\":\"y-9\",\"schema\":\"Address\",\"properties\":{\"full\":[\"Nowhere\"]}}\n";
    load("2024-05-01", MAY);
    load("2024-06-01", MAY + stray);

    Outcome text = delta("2024-05-01", "2024-06-01");

    assertThat(text.out()).contains("0 added, 0 changed, 0 removed", "no listed party", "Nowhere");
  }

  @Test
  void refusalsAreOneSentenceEach() {
    assertRefused(delta("2024-05-01", "2024-06-01"), 4, "No list has been loaded");
    load("2024-05-01", MAY);
    assertRefused(delta("2024-04-30", "2024-06-01"), 3, "the first is of 2024-05-01");
    assertRefused(delta("2024-06-02", "2024-06-01"), 2, "2024-06-02, is after");
    assertRefused(
        shell.run("delta", "yacht", "--from", "2024-05-01", "--to", "2024-06-01"),
        2,
        "no loaded list 'yacht'; loaded are yard");
    assertRefused(shell.run("delta", "yard", "--from", "2024-05-01"), 2, "--to");
    assertThat(shell.run("delta", "--help").out()).contains("Example:", "crible delta us_ofac_sdn");
  }

  private static void assertRefused(Outcome outcome, int code, String sentence) {
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
    assertThat(outcome.err()).contains(sentence);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.out()).isEmpty();
  }

  private static List<String> ids(JsonNode parties) {
    List<String> ids = new ArrayList<>();
    parties.forEach(party -> ids.add(party.get("id").asString()));
    return ids;
  }

  private static List<String> values(JsonNode statements) {
    List<String> values = new ArrayList<>();
    statements.forEach(statement -> values.add(statement.get("value").asString()));
    return values;
  }
}
