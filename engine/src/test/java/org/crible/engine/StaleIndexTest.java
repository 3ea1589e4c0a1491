package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crible.lists.LoadOptions;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process may end between the load of a list and the end of its index. */
class StaleIndexTest {
  private static final LoadOptions OPTIONS = LoadOptions.on(LocalDate.of(2026, 3, 1));

  @TempDir private Path folder;
  private Path home;
  private Path index;

  @BeforeEach
  void firstList() throws IOException {
    home = folder.resolve("home");
    index = home.resolve("names.index");
    load("one", "Almaz Antey");
    assertThat(found("Almaz Antey")).containsExactly("one-1");
  }

  @Test
  void anIndexOlderThanTheStoreIsNoticedAndMadeAgain() throws IOException {
    byte[] older = Files.readAllBytes(index);
    load("two", "Uralvagonzavod");
    byte[] newer = Files.readAllBytes(index);
    Files.write(index, older);
    assertThat(found("Uralvagonzavod")).containsExactly("two-1");
    assertThat(index).hasBinaryContent(newer);
  }

  @Test
  void anIndexThatIsMissingOrDamagedIsMadeAgain() throws IOException {
    byte[] whole = Files.readAllBytes(index);
    Files.delete(index);
    assertThat(found("Almaz Antey")).containsExactly("one-1");
    assertThat(index).hasBinaryContent(whole);
    Files.write(index, new byte[] {1, 2, 3});
    assertThat(found("Almaz Antey")).containsExactly("one-1");
    assertThat(index).hasBinaryContent(whole);
  }

  private void load(String dataset, String name) throws IOException {
    Path file = folder.resolve(dataset + ".jsonl");
    Files.writeString(
        file,
        """
        {"id":"%s-1","schema":"Company","properties":{"name":["%s"],"topics":["sanction"]}}
        """
            .formatted(dataset, name));
    try (Crible crible = Crible.open(home)) {
      LoadOutcome outcome = crible.load(List.of(file), OPTIONS, Progress.SILENT);
      assertThat(outcome.refused()).isEmpty();
    }
  }

  private List<String> found(String name) {
    Entity query =
        Entity.builder("q", FollowTheMoney.schema("Company"), "query").add("name", name).build();
    try (Crible crible = Crible.open(home)) {
      return crible.screen(Query.of(query)).hits().stream().map(hit -> hit.entity().id()).toList();
    }
  }
}
