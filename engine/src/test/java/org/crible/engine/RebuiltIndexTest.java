package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crible.index.Stamp;
import org.crible.index.search.NameIndex;
import org.crible.lists.LoadOptions;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that took over what did not change has the bytes of one that was made anew. */
class RebuiltIndexTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  @TempDir private Path folder;
  private Path home;
  private Path index;

  @BeforeEach
  void home() {
    home = folder.resolve("home");
    index = home.resolve("names.index");
  }

  @Test
  void afterEachChangeOfSmallLists() throws IOException {
    load("one", MARCH, company("a", "Almaz Antey", "Алмаз-Антей"), person("b", "Viktor Karandin"));
    assertSameAnew();
    load("two", MARCH, company("a", "Almaz-Antey Concern"), company("c", "Uralvagonzavod"));
    assertSameAnew();
    load("one", MARCH.plusDays(1), company("a", "Almaz Antey"), person("b", "Viktor Karandin"));
    assertSameAnew();
    load("two", MARCH.plusDays(1), person("a", "Almaz Antey"), company("d", "Karandin Trading"));
    assertSameAnew();
    load("one", MARCH.plusDays(2), company("d", "Karandin Trading House"));
    assertSameAnew();
  }

  @Test
  void afterAnIssueOfTheSdnList() throws IOException {
    List<Path> issues =
        List.of(
            SharedData.file("lists/ofac_sdn_2022-02-18.csv"),
            SharedData.file("lists/ofac_sdn_2022-03-31.csv"));
    for (Path issue : issues) {
      load(issue, LoadOptions.on(LocalDate.of(2022, 3, 31)));
      assertSameAnew();
    }
  }

  @Test
  void theOrderOfLoadingDoesNotShow() throws IOException {
    String first = company("a", "Almaz Antey");
    String second = person("b", "Viktor Karandin") + company("a", "Almaz Concern");
    load("one", MARCH, first);
    load("two", MARCH, second);
    byte[] oneFirst = Files.readAllBytes(index);
    home = folder.resolve("other");
    index = home.resolve("names.index");
    load("two", MARCH, second);
    load("one", MARCH, first);
    assertThat(index).hasBinaryContent(oneFirst);
  }

  @Test
  void fromOneThatAnotherProgramMadeNothingIsTakenOver() throws IOException {
    load("one", MARCH, company("a", "Almaz Antey"));
    byte[] right = Files.readAllBytes(index);
    NameIndex.write(
        index, new Stamp(generation(), "standard another"), Profile.standard(), List.of());
    assertThat(found("Almaz Antey")).containsExactly("a");
    assertThat(index).hasBinaryContent(right);
  }

  @Test
  void oneOfAnotherFormatIsMadeAgain() throws IOException {
    load("one", MARCH, company("a", "Almaz Antey"));
    byte[] right = Files.readAllBytes(index);
    byte[] older = right.clone();
    older[Long.BYTES - 1]--; // the version is the last letter of the mark
    Files.write(index, older);
    assertThat(found("Almaz Antey")).containsExactly("a");
    assertThat(index).hasBinaryContent(right);
  }

  private void assertSameAnew() throws IOException {
    byte[] takenOver = Files.readAllBytes(index);
    Files.delete(index);
    found("Almaz Antey");
    assertThat(index).hasBinaryContent(takenOver);
  }

  private static String company(String id, String... names) {
    return line(id, "Company", names);
  }

  private static String person(String id, String... names) {
    return line(id, "Person", names);
  }

  private static String line(String id, String schema, String... names) {
    return "{\"id\":\"%s\",\"schema\":\"%s\",\"properties\":{\"name\":[\"%s\"],\"topics\":[\"sanction\"]}}%n"
        .formatted(id, schema, String.join("\",\"", names));
  }

  private void load(String dataset, LocalDate day, String... lines) throws IOException {
    Path file = folder.resolve(dataset + ".jsonl");
    Files.writeString(file, String.join("", lines), StandardCharsets.UTF_8);
    load(file, LoadOptions.on(day));
  }

  private void load(Path file, LoadOptions options) {
    try (Crible crible = Crible.open(home)) {
      LoadOutcome outcome = crible.load(List.of(file), options, Progress.SILENT);
      assertThat(outcome.refused()).isEmpty();
      assertThat(outcome.loaded()).allMatch(report -> report.result().changed());
    }
  }

  private String generation() {
    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot()) {
      return snapshot.generation();
    }
  }

  private List<String> found(String name) {
    Entity query = new PartyForm().add("name", name).schema("Company").party("q");
    try (Crible crible = Crible.open(home)) {
      return crible.screen(Query.of(query)).hits().stream().map(hit -> hit.entity().id()).toList();
    }
  }
}
