package org.crible.store.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.crible.store.DatasetState;
import org.crible.store.issue.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed. */
class KilledTest {
  /** {@code bench/kill} asks for more. */
  private static final int KILLS = Integer.getInteger("crible.kills", 15);

  /** Where the loading process says what it has loaded. */
  private static final String SAID = "said.txt";

  @TempDir Path home;

  @Test
  void aProcessKilledInTheMiddleOfALoadLeavesThePreviousStateWhole() throws Exception {
    long seed = System.nanoTime();
    System.out.println("KilledTest seed " + seed);
    Random random = new Random(seed);
    int next = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = loadAndKill(next, random.nextInt(250));
      int found = checkWhole();
      assertThat(found).as("newest round found").isBetween(acknowledged, acknowledged + 1);
      next = found + 1;
    }
  }

  /** Returns the last round that the process said it had loaded. */
  private int loadAndKill(int next, int millis) throws Exception {
    Process process = start(next);
    try {
      awaitLines(process, 1);
      Thread.sleep(millis);
    } finally {
      process.destroyForcibly().waitFor();
    }
    return Integer.parseInt(said().getLast());
  }

  private List<String> said() throws IOException {
    return Files.readAllLines(home.resolve(SAID));
  }

  private void awaitLines(Process process, int lines) throws Exception {
    while (said().size() < lines) {
      assertThat(process.isAlive()).as("the loading process lives").isTrue();
      Thread.sleep(5);
    }
  }

  private Process start(int next) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            LoadForever.class.getName(),
            home.toString(),
            Integer.toString(next))
        .redirectOutput(home.resolve(SAID).toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Each issue must be one of the rounds, complete; returns the newest round. */
  private int checkWhole() {
    int newest = -1;
    try (Store store = Store.open(home)) {
      List<LocalDate> dates = issues(store);
      for (LocalDate date : dates) {
        try (Snapshot snapshot = store.snapshot(date)) {
          Map<String, String> found = new TreeMap<>();
          snapshot.entities().forEach(e -> found.put(e.id(), e.caption()));
          int round = Integer.parseInt(found.values().iterator().next().substring(6));
          assertThat(found).isEqualTo(LoadForever.companies(round));
          newest = Math.max(newest, round);
        }
      }
    }
    return newest;
  }

  private static List<LocalDate> issues(Store store) {
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot.datasets().stream().map(DatasetState::issues).findFirst().orElse(List.of());
    }
  }

  @Test
  void readersGoOnWhileAnotherProcessWrites() throws Exception {
    Process process = start(0);
    try {
      for (int i = 1; i <= 5; i++) {
        awaitLines(process, i);
        assertThat(checkWhole()).isGreaterThanOrEqualTo(i - 1);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(checkWhole()).isGreaterThanOrEqualTo(4);
  }
}
