package org.crible.store.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crible.store.home.Lists.HARBOUR;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.store.Adjacent;
import org.crible.store.DatasetState;
import org.crible.store.Issue;
import org.crible.store.IssueHeader;
import org.crible.store.Limits;
import org.crible.store.ListDateOrigin;
import org.crible.store.LoadResult;
import org.crible.store.SkippedRow;
import org.crible.store.StoreBusyException;
import org.crible.store.StoreFullException;
import org.crible.store.issue.IssueWriter;
import org.crible.store.issue.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 3);
  private static final LocalDate JUNE = LocalDate.of(2024, 6, 3);

  @TempDir Path home;

  @Test
  void nothingIsMadeOnTheDiskByReading() {
    Path absent = home.resolve("absent");
    try (Store store = Store.open(absent);
        Snapshot snapshot = store.snapshot()) {
      assertThat(snapshot.isEmpty()).isTrue();
      assertThat(snapshot.isBeforeFirstIssue()).isFalse();
      assertThat(snapshot.entities()).isEmpty();
      assertThat(snapshot.entity("harbour-1")).isEmpty();
      assertThat(snapshot.datasets()).isEmpty();
    }
    assertThat(Files.exists(absent)).isFalse();
  }

  @Test
  void whatWasLoadedIsThereAfterwards() {
    SkippedRow row = new SkippedRow(null, 7, "three columns where twelve were expected");
    try (Store store = Store.open(home);
        IssueWriter writer = store.load(Lists.header(HARBOUR, MAY, "a"))) {
      writer.add(Lists.company(HARBOUR, "harbour-1", "Almaz"), true);
      writer.add(sanction("harbour-s1", "harbour-1"), false);
      writer.skipped(row);
      LoadResult result = writer.commit();
      assertThat(result.changed()).isTrue();
      assertThat(result.replaced()).isFalse();
      assertThat(result.added()).isEqualTo(2);
    }
    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot()) {
      DatasetState state = snapshot.datasets().getFirst();
      Issue issue = state.inForce();
      assertThat(issue).isNotNull();
      assertThat(issue.header()).isEqualTo(Lists.header(HARBOUR, MAY, "a"));
      assertThat(issue.parties()).isEqualTo(1);
      assertThat(issue.entities()).isEqualTo(2);
      assertThat(issue.statements()).isEqualTo(4);
      assertThat(issue.skipped()).isEqualTo(1);
      assertThat(state.issues()).containsExactly(MAY);
      assertThat(snapshot.skipped(HARBOUR.name(), MAY)).containsExactly(row);
      assertThat(snapshot.parties(List.of(HARBOUR.name())))
          .extracting(Entity::id)
          .containsExactly("harbour-1");
      Entity almaz = snapshot.entity("harbour-1").orElseThrow();
      assertThat(almaz.statements("name").getFirst().original()).isEqualTo("Almaz (orig.)");
      assertThat(almaz.firstSeen()).isEqualTo(MAY);
      List<Adjacent> adjacent = snapshot.adjacent("harbour-1");
      assertThat(adjacent).extracting(Adjacent::property).containsExactly("entity");
      assertThat(adjacent.getFirst().inverse()).isTrue();
      assertThat(snapshot.adjacent("harbour-s1")).extracting(Adjacent::inverse).containsOnly(false);
    }
  }

  private static Entity sanction(String id, String party) {
    return Entity.builder(id, FollowTheMoney.schema("Sanction"), HARBOUR.name())
        .add("entity", party)
        .add("program", "HARBOUR-ACT")
        .build();
  }

  @Test
  void theSameIssueTwiceWritesNothing() {
    try (Store store = Store.open(home)) {
      Lists.load(store, HARBOUR, MAY, Map.of("harbour-1", "Almaz"));
      String generation = generation(store);
      LoadResult again = Lists.load(store, HARBOUR, MAY, Map.of("harbour-1", "Almaz"));
      assertThat(again.changed()).isFalse();
      assertThat(generation(store)).isEqualTo(generation);
    }
  }

  @Test
  void anUndatedFileLoadedAgainOnAnotherDayChangesNothing() {
    try (Store store = Store.open(home)) {
      assertThat(undated(store, MAY).changed()).isTrue();
      assertThat(undated(store, JUNE).changed()).isFalse();
      try (Snapshot snapshot = store.snapshot()) {
        assertThat(snapshot.datasets().getFirst().issues()).containsExactly(MAY);
      }
    }
  }

  private static LoadResult undated(Store store, LocalDate today) {
    IssueHeader dated = Lists.header(HARBOUR, today, "undated");
    IssueHeader header =
        new IssueHeader(
            HARBOUR,
            today,
            ListDateOrigin.DAY_OF_LOADING,
            dated.format(),
            dated.files(),
            dated.loadedAt());
    try (IssueWriter writer = store.load(header)) {
      writer.add(Lists.company(HARBOUR, "harbour-1", "Almaz"), true);
      return writer.commit();
    }
  }

  @Test
  void anotherContentForTheSameDateReplacesAndIsRecorded() throws SQLException {
    try (Store store = Store.open(home)) {
      Lists.load(store, HARBOUR, MAY, Map.of("harbour-1", "Almaz", "harbour-2", "Antei"));
      String generation = generation(store);
      LoadResult result =
          Lists.load(store, HARBOUR, MAY, Map.of("harbour-1", "Almas", "harbour-3", "Zenit"));
      assertThat(result.replaced()).isTrue();
      assertThat(result.added()).isEqualTo(1);
      assertThat(result.altered()).isEqualTo(1);
      assertThat(result.removed()).isEqualTo(1);
      assertThat(generation(store)).isNotEqualTo(generation);
      try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Store.FILE));
          Statement statement = sql.createStatement();
          ResultSet record = statement.executeQuery("SELECT sha256, parties FROM replaced_issue")) {
        assertThat(record.getString(1)).hasSize(64);
        assertThat(record.getInt(2)).isEqualTo(2);
      }
      try (Snapshot snapshot = store.snapshot()) {
        assertThat(snapshot.entities())
            .extracting(Entity::caption)
            .containsExactly("Almas", "Zenit");
      }
    }
  }

  @Test
  void beforeTheFirstIssueNothingWasListed() {
    try (Store store = Store.open(home)) {
      Lists.load(store, HARBOUR, MAY, Map.of("harbour-1", "Almaz"));
      try (Snapshot snapshot = store.snapshot(MAY.minusDays(1))) {
        assertThat(snapshot.isBeforeFirstIssue()).isTrue();
        assertThat(snapshot.isEmpty()).isFalse();
        assertThat(snapshot.datasets().getFirst().inForce()).isNull();
        assertThat(snapshot.datasets().getFirst().issues()).containsExactly(MAY);
        assertThat(snapshot.entities()).isEmpty();
      }
    }
  }

  @Test
  void withoutCommitNothingHappened() {
    try (Store store = Store.open(home)) {
      Lists.load(store, HARBOUR, MAY, Map.of("harbour-1", "Almaz"));
      String generation = generation(store);
      try (IssueWriter writer = store.load(Lists.header(HARBOUR, JUNE, "b"))) {
        writer.add(Lists.company(HARBOUR, "harbour-2", "Antei"), true);
      }
      assertThat(generation(store)).isEqualTo(generation);
    }
  }

  @Test
  void issuesOfSeveralListsAreOpenAtOnceAndIndependent() {
    try (Store store = Store.open(home);
        IssueWriter north = store.load(Lists.header(Lists.list("north"), MAY, "n"));
        IssueWriter south = store.load(Lists.header(Lists.list("south"), MAY, "s"))) {
      north.add(Lists.company(Lists.list("north"), "x-1", "Almaz"), true);
      south.add(Lists.company(Lists.list("south"), "x-1", "Antei"), true);
      south.commit();
      try (Snapshot between = store.snapshot()) {
        assertThat(between.datasets()).extracting(s -> s.dataset().name()).containsExactly("south");
        north.commit();
        // What a snapshot shows does not change under its reader.
        assertThat(between.entities()).hasSize(1);
        assertThat(between.datasets()).hasSize(1);
      }
      try (Snapshot both = store.snapshot()) {
        assertThat(both.entity("x-1").orElseThrow().values("name"))
            .containsExactly("Almaz", "Antei");
        assertThat(both.entity("x-1").orElseThrow().datasets()).containsExactly("north", "south");
        assertThat(both.entities(List.of("south")))
            .extracting(Entity::caption)
            .containsExactly("Antei");
      }
    }
  }

  @Test
  void piecesUnderOneIdAreOneEntity() {
    try (Store store = Store.open(home)) {
      try (IssueWriter writer = store.load(Lists.header(HARBOUR, MAY, "a"))) {
        writer.add(Lists.company(HARBOUR, "harbour-1", "Almaz"), false);
        writer.add(Lists.company(HARBOUR, "harbour-1", "Almaz", "Antei"), true);
        LoadResult result = writer.commit();
        assertThat(result.issue().parties()).isEqualTo(1);
        assertThat(result.issue().statements()).isEqualTo(3);
      }
      try (IssueWriter writer = store.load(Lists.header(HARBOUR, JUNE, "b"))) {
        writer.add(Lists.company(HARBOUR, "harbour-1", "Almaz"), true);
        assertThatIllegalArgumentException()
            .isThrownBy(() -> writer.add(sanction("harbour-1", "harbour-2"), false))
            .withMessageContaining("harbour-1");
      }
    }
  }

  @Test
  void anEntityMayComeInThousandsOfPieces() {
    try (Store store = Store.open(home);
        IssueWriter writer = store.load(Lists.header(HARBOUR, MAY, "a"))) {
      for (int i = 0; i < 5_000; i++) {
        writer.add(Lists.company(HARBOUR, "harbour-1", "Almaz", "Almaz " + i), i == 4_000);
        writer.add(Lists.company(HARBOUR, "harbour-2", "Antei"), false);
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.add(sanction("harbour-1", "harbour-2"), false));
      LoadResult result = writer.commit();
      assertThat(result.issue().entities()).isEqualTo(2);
      assertThat(result.issue().parties()).isEqualTo(1);
      assertThat(result.issue().statements()).isEqualTo(5_000 + 2 + 2);
      try (Snapshot snapshot = store.snapshot()) {
        assertThat(snapshot.entity("harbour-1").orElseThrow().values("name"))
            .hasSize(5_001)
            .startsWith("Almaz", "Almaz 0", "Almaz 1");
      }
    }
  }

  @Test
  void beingAPartyIsPartOfWhatAnIssueSays() {
    try (Store store = Store.open(home)) {
      for (boolean party : List.of(true, false)) {
        LocalDate date = party ? MAY : JUNE;
        try (IssueWriter writer = store.load(Lists.header(HARBOUR, date, "a" + party))) {
          writer.add(Lists.company(HARBOUR, "harbour-1", "Almaz"), party);
          assertThat(writer.commit().added()).isEqualTo(party ? 1 : 0);
        }
        try (Snapshot snapshot = store.snapshot(date)) {
          assertThat(snapshot.parties(List.of(HARBOUR.name()))).hasSize(party ? 1 : 0);
          assertThat(snapshot.entities()).hasSize(1);
        }
      }
    }
  }

  @Test
  void aStatementOfAnotherListIsRefused() {
    try (Store store = Store.open(home);
        IssueWriter writer = store.load(Lists.header(HARBOUR, MAY, "a"))) {
      Entity stranger = Lists.company(Lists.list("north"), "north-1", "Almaz");
      assertThatIllegalArgumentException().isThrownBy(() -> writer.add(stranger, true));
    }
  }

  @Test
  void aSecondWriterWaitsAndThenSaysSo() throws Exception {
    Limits impatient = new Limits(Duration.ofMillis(50), 0);
    try (Store store = Store.open(home, impatient)) {
      Lists.load(store, HARBOUR, MAY, Map.of("harbour-1", "Almaz"));
      try (Connection other =
              DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Store.FILE));
          Statement lock = other.createStatement()) {
        lock.execute("BEGIN IMMEDIATE");
        assertThatThrownBy(() -> Lists.load(store, HARBOUR, JUNE, Map.of("harbour-1", "Antei")))
            .isInstanceOf(StoreBusyException.class)
            .hasMessageContaining("Another process is writing");
        assertThat(generation(store)).isNotEmpty();
        lock.execute("ROLLBACK");
      }
      assertThat(Lists.load(store, HARBOUR, JUNE, Map.of("harbour-1", "Antei")).changed()).isTrue();
    }
  }

  @Test
  void firstLoadsOfOneHomeAtOnceAllArrive() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<LoadResult>> loads = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Dataset list = Lists.list("list" + i);
        loads.add(
            threads.submit(
                () -> {
                  // A store of its own, as another process would have.
                  try (Store store = Store.open(home)) {
                    return Lists.load(store, list, MAY, Map.of(list.name() + "-1", "Almaz"));
                  }
                }));
      }
      for (Future<LoadResult> load : loads) {
        assertThat(load.get().added()).isEqualTo(1);
      }
    }
    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot()) {
      assertThat(snapshot.entities()).hasSize(8);
    }
  }

  @Test
  void aFullDiskLeavesThePreviousStateWhole() {
    Limits tiny = new Limits(Duration.ofSeconds(1), 60);
    try (Store store = Store.open(home, tiny)) {
      Lists.load(store, HARBOUR, MAY, Map.of("harbour-1", "Almaz"));
      String generation = generation(store);
      Map<String, String> many = new TreeMap<>();
      for (int i = 0; i < 5_000; i++) {
        many.put("harbour-" + i, "Company number " + i * 7919);
      }
      assertThatThrownBy(() -> Lists.load(store, HARBOUR, JUNE, many))
          .isInstanceOf(StoreFullException.class)
          .hasMessageContaining("no room left");
      assertThat(generation(store)).isEqualTo(generation);
      assertThat(Lists.load(store, HARBOUR, JUNE, Map.of("harbour-2", "Antei")).added())
          .isEqualTo(1);
    }
  }

  private static String generation(Store store) {
    try (Snapshot snapshot = store.snapshot()) {
      return snapshot.generation();
    }
  }
}
