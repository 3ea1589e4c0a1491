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

/** The same party on two lists, by the number that the first list gave it. */
class JoinsTest {
  private static final String UNITED =
      """
      {"id":"u-1","schema":"Person","properties":{"name":["Ilya Morev"],"idNumber":["QDi.901"],"birthDate":["1960-05-05"],"topics":["sanction"]}}
      {"id":"u-1s","schema":"Sanction","properties":{"entity":["u-1"],"unscId":["QDi.901"]}}
      {"id":"u-2","schema":"Person","properties":{"name":["Twin Morev"],"idNumber":["QDi.901"],"topics":["sanction"]}}
      {"id":"u-3","schema":"Organization","properties":{"name":["Morev Fund"],"idNumber":["QDe.902"],"topics":["sanction"]}}
      """;

  private static final String UNION =
      """
      {"id":"e-1","schema":"Person","properties":{"name":["Ilia MOREV"],"alias":["Abu Ilia"],"topics":["sanction"]}}
      {"id":"e-1s","schema":"Sanction","properties":{"entity":["e-1"],"unscId":["QDi.901 "],"program":["TAQA"]}}
      {"id":"e-3","schema":"Organization","properties":{"name":["Fondation Morev"],"idNumber":["902"],"topics":["sanction"]}}
      """;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    load("united", "2024-05-01", UNITED);
    load("union", "2024-06-01", UNION);
  }

  private void load(String dataset, String date, String lines) {
    Path file = shell.file(dataset + date + ".jsonl", lines);
    Outcome loaded = shell.run("load", file.toString(), "--dataset", dataset, "--list-date", date);
    assertThat(loaded.code()).as(loaded.err()).isZero();
  }

  private JsonNode entity(String id, String... more) {
    List<String> line = new ArrayList<>(List.of("entity", id, "--json"));
    line.addAll(List.of(more));
    return shell.run(line.toArray(String[]::new)).json();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asString()));
    return texts;
  }

  @Test
  void aSharedOfficialNumberJoinsAcrossLists() {
    JsonNode united = entity("u-1");
    JsonNode union = entity("e-1");

    assertThat(texts(united.get("referents"))).containsExactly("e-1");
    assertThat(texts(united.get("datasets"))).containsExactly("union", "united");
    assertThat(united.get("same").get(0).get("shared").toString())
        .isEqualTo("[{\"rule\":\"un_reference\",\"reference\":\"QDi.901\"}]");
    assertThat(united.get("same").get(0).get("entity").get("caption").asString())
        .isEqualTo("Ilia MOREV");
    assertThat(texts(union.get("referents"))).containsExactly("u-1", "u-2");
    // Joined, not merged: each still says what its own list says.
    assertThat(texts(united.get("properties").get("name"))).containsExactly("Ilya Morev");
    assertThat(united.get("statements"))
        .allMatch(s -> s.get("dataset").asString().equals("united"));
  }

  @Test
  void whatIsNoOfficialNumberJoinsNothing() {
    assertThat(entity("u-3").get("referents")).isEmpty();
    assertThat(entity("e-3").get("referents")).isEmpty();
  }

  @Test
  void screeningShowsTheOtherListsToo() {
    JsonNode best = shell.run("screen", "Ilya Morev", "--json").json().get("results").get(0);

    assertThat(best.get("id").asString()).isEqualTo("u-1");
    assertThat(texts(best.get("referents"))).containsExactly("e-1");
    assertThat(texts(best.get("datasets"))).containsExactly("union", "united");
    assertThat(shell.run("screen", "Ilya Morev").out()).contains("union, united");
  }

  @Test
  void thePageShowsEachValueWithItsListsAndWhyTheyAreOne() {
    String page = shell.run("entity", "u-1").out();

    assertThat(page)
        .contains("Same party as Ilia MOREV, e-1 (union), by un reference QDi.901")
        .contains("Abu Ilia", "1960-05-05", "TAQA")
        .contains("united, in the issues from 2024-05-01 to 2024-05-01")
        .contains("union, in the issues from 2024-06-01 to 2024-06-01");
  }

  @Test
  void aPersonUndoesAJoinAndTakesItBack() {
    String before = entity("e-1").get("statements").toString();

    Outcome judged = shell.run("judge", "u-1", "e-1", "negative", "--why", "other birth date");

    assertThat(judged.code()).as(judged.err()).isZero();
    assertThat(judged.out().replaceAll("\\s+", " "))
        .contains("u-1 and e-1, negative", ": other birth date");
    JsonNode undone = entity("u-1");
    assertThat(undone.get("referents")).isEmpty();
    assertThat(texts(undone.get("datasets"))).containsExactly("united");
    JsonNode word = undone.get("same").get(0).get("judgement");
    assertThat(word.get("verdict").asString()).isEqualTo("negative");
    assertThat(word.get("why").asString()).isEqualTo("other birth date");
    assertThat(word.propertyNames()).contains("judge", "judged");
    assertThat(texts(entity("e-1").get("referents"))).containsExactly("u-2");
    assertThat(shell.run("entity", "e-1").out()).contains("Not joined with Ilya Morev, u-1");
    assertThat(entity("e-1").get("statements").toString()).isEqualTo(before);
    // A later load does not bring it back; a person does.
    load("union", "2024-07-01", UNION.replace("TAQA", "TAQA2"));
    assertThat(texts(entity("e-1").get("referents"))).containsExactly("u-2");
    shell.run("judge", "e-1", "u-1", "unsure", "--why", "the birth date was mistyped");
    assertThat(texts(entity("e-1").get("referents"))).containsExactly("u-1", "u-2");
  }

  @Test
  void aPersonJoinsWhatNoRuleJoins() {
    shell.run("judge", "e-3", "u-3", "positive", "--why", "same statutes");

    assertThat(texts(entity("u-3").get("referents"))).containsExactly("e-3");
    assertThat(shell.run("entity", "e-3").out().replaceAll("\\s+", " "))
        .contains("Same party as Morev Fund, u-3 (united); judged positive by");
  }

  @Test
  void aJoinHoldsOnlyWhereBothIssuesStateTheNumber() {
    load("union", "2024-07-01", UNION.replace("QDi.901 ", "none"));

    assertThat(entity("u-1").get("referents")).isEmpty();
    assertThat(texts(entity("u-1", "--as-of", "2024-06-15").get("referents")))
        .containsExactly("e-1");
    assertThat(entity("u-1", "--as-of", "2024-05-15").get("referents")).isEmpty();
  }

  @Test
  void judgementsThatCannotBeKeptAreRefused() {
    assertThat(shell.run("judge", "u-1", "e-9", "negative", "--why", "x").code()).isEqualTo(3);
    assertThat(shell.run("judge", "u-1", "e-1", "maybe", "--why", "x").code()).isEqualTo(2);
    assertThat(shell.run("judge", "u-1", "e-1", "negative", "--why", " ").code()).isEqualTo(2);
    assertThat(shell.run("judge", "u-1", "u-1", "negative", "--why", "x").code()).isEqualTo(2);
    assertThat(shell.run("judge", "u-1", "e-1", "negative").code()).isEqualTo(2);
    assertThat(texts(entity("u-1").get("referents"))).containsExactly("e-1");
  }
}
