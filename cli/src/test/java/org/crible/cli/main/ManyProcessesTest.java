package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crible.cli.main.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One home, several processes: real ones. */
class ManyProcessesTest {
  private static final int PARTIES = 6_000;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  private Path list(String prefix) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < PARTIES; i++) {
      lines.append(
          "{\"id\":\"%1$s-%2$d\",\"schema\":\"Company\",\"properties\":{\"name\":[\"%1$s Works %2$d\"],\"topics\":[\"sanction\"]}}\n"
              .formatted(prefix, i));
    }
    return shell.file(prefix + ".jsonl", lines.toString());
  }

  private Child load(Path file, String dataset) throws Exception {
    return Child.start(
        shell.path("home"),
        List.of(),
        "load",
        file.toString(),
        "--dataset",
        dataset,
        "--list-date",
        "2024-05-01");
  }

  @Test
  void loadsAtTheSameTimeAllArrive() throws Exception {
    Path north = list("north");
    Path south = list("south");
    List<Child> loads = List.of(load(north, "north"), load(south, "south"), load(south, "south"));
    for (Child load : loads) {
      Outcome outcome = load.end();
      assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    String datasets = shell.run("datasets").out();

    assertThat(datasets).contains("north", "south").containsOnlyOnce("south ");
    assertThat(shell.run("screen", "north Works 17").out()).contains("north-17");
    assertThat(shell.run("screen", "south Works 17").out()).contains("south-17");
  }

  @Test
  void screeningGoesOnWhileAListIsLoaded() throws Exception {
    shell.loadSample();
    Child load = load(list("north"), "north");
    int during = 0;
    do {
      Outcome found = shell.run("screen", "Brandal Elektronik", "--json");
      assertThat(found.code()).as(found.err()).isZero();
      assertThat(found.json().get("results").get(0).get("id").asString()).isEqualTo("s-1");
      during++;
    } while (load.isRunning());
    Outcome loaded = load.end();

    assertThat(loaded.code()).as(loaded.err()).isZero();
    assertThat(during).isPositive();
    assertThat(shell.run("screen", "north Works 17").out()).contains("north-17");
  }

  @Test
  void aDatabaseThatIsGarbageIsSaidInOneSentence() throws Exception {
    Path home = Files.createDirectories(shell.path("home"));
    Path database = home.resolve("crible.db");
    Files.writeString(database, "this is no database ".repeat(1000));
    byte[] before = Files.readAllBytes(database);
    List<String[]> commands = new ArrayList<>();
    commands.add(new String[] {"datasets"});
    commands.add(new String[] {"screen", "Somebody"});
    commands.add(new String[] {"entity", "x-1"});
    commands.add(new String[] {"delta", "x", "--from", "2024-01-01", "--to", "2024-01-02"});
    commands.add(new String[] {"load", shell.sample().toString(), "--dataset", "sample"});
    for (String[] command : commands) {
      Outcome outcome = shell.run(command);

      assertThat(outcome.code()).as(command[0]).isEqualTo(5);
      assertThat(outcome.err().lines()).as(command[0]).hasSize(1);
      assertThat(outcome.err()).contains("crible.db").doesNotContain("Exception");
      assertThat(outcome.out()).isEmpty();
    }
    assertThat(Files.readAllBytes(database)).isEqualTo(before);
  }
}
