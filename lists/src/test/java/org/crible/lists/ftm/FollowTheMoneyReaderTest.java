package org.crible.lists.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crible.lists.Collected;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListLoad;
import org.crible.lists.LoadOptions;
import org.crible.model.Entity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowTheMoneyReaderTest {
  private static final String TWO_LISTS =
      """
      {"id":"a","schema":"Person","properties":{"name":["A"]},"datasets":["one"]}
      {"id":"b","schema":"Person","properties":{"name":["B"]},"datasets":["two"]}
      {"id":"c","schema":"Person","properties":{"name":["C"]},"datasets":["two","one"]}
      {"id":"d","schema":"Person","properties":{"name":["D"]}}
      """;

  @TempDir Path folder;

  private Collected load(String lines, @Nullable String dataset) throws IOException {
    ListFile file = ListFile.of(Files.writeString(folder.resolve("mixed.jsonl"), lines));
    Collected sink = new Collected();
    new FollowTheMoneyReader()
        .read(
            new ListLoad(ListFormat.FOLLOWTHEMONEY_JSON, List.of(file)),
            LoadOptions.on(LocalDate.parse("2026-01-01")).withDataset(dataset),
            sink);
    return sink;
  }

  @Test
  void loadsAFileOfSeveralListsWholeUnderItsOwnName() throws IOException {
    Collected list = load(TWO_LISTS, null);
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("mixed");
    assertThat(list.parties).extracting(Entity::id).containsExactly("a", "b", "c", "d");
    assertThat(list.skipped).isEmpty();
  }

  @Test
  void takesTheNameThatEveryLineNames() throws IOException {
    Collected list = load(TWO_LISTS.replace("[\"two\"]", "[\"three\", \"one\"]"), null);
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("one");
    assertThat(list.parties).hasSize(4);
  }

  @Test
  void takesEveryLineUnderANameThatTheUserGives() throws IOException {
    Collected list = load(TWO_LISTS, "mine");
    assertThat(list.parties).hasSize(4);
    assertThat(list.parties).allSatisfy(p -> assertThat(p.datasets()).containsExactly("mine"));
    assertThat(list.skipped).isEmpty();
  }

  @Test
  void readsNestedEntitiesAsRelatedOnes() throws IOException {
    Collected list =
        load(
            """
            {"id":"a","schema":"Company","datasets":["one"],"properties":{"name":["A"],\
            "addressEntity":[{"id":"addr","schema":"Address","properties":{"full":["Paris"]}}],\
            "ownershipOwner":[{"id":"own","schema":"Ownership","properties":{"owner":["a"],\
            "asset":[{"id":"b","schema":"Company","properties":{"name":["B"]}},{"id":"c"}]}}],\
            "sanctions":[{"id":"s","schema":"Nonsense","properties":{}}]}}
            """,
            null);
    assertThat(list.party("a").values("addressEntity")).containsExactly("addr");
    assertThat(list.related).extracting(Entity::id).containsExactly("addr", "own", "b");
    assertThat(list.related.get(1).values("asset")).containsExactly("b", "c");
    assertThat(list.skipped).extracting(row -> row.line()).containsExactly(1L);
    assertThat(list.skipped.getFirst().reason()).contains("Nonsense");
  }
}
