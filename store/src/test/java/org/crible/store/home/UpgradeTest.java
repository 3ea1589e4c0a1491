package org.crible.store.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crible.store.home.Lists.HARBOUR;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.store.Clearance;
import org.crible.store.Evidence;
import org.crible.store.Join;
import org.crible.store.Judgement;
import org.crible.store.StoreTooNewException;
import org.crible.store.issue.IssueWriter;
import org.crible.store.issue.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of an older program is brought up to date, one of a newer program is refused. */
class UpgradeTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 3);
  private static final Dataset OFFICE = Lists.list("office");

  @TempDir Path home;

  private void load(Dataset dataset, String id, String reference) {
    try (Store store = Store.open(home);
        IssueWriter writer = store.load(Lists.header(dataset, MAY, id))) {
      writer.add(Lists.company(dataset, id, "Almaz"), true);
      writer.add(
          Entity.builder(id + "-s", FollowTheMoney.schema("Sanction"), dataset.name())
              .add("entity", id)
              .add("unscId", reference)
              .build(),
          false);
      writer.commit();
    }
  }

  /** Formats 2 and 3 differ from 1 by whole tables only. */
  private void makeItFormatOne() throws SQLException {
    sql(
        "DROP TABLE erasure; DROP TABLE judgement_fact;"
            + " DROP TABLE reference; DROP TABLE judgement; DROP TABLE made_with");
    sql("PRAGMA user_version = 1");
  }

  private void sql(String script) throws SQLException {
    try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Store.FILE));
        Statement statement = sql.createStatement()) {
      statement.executeUpdate(script);
    }
  }

  private int version() throws SQLException {
    try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Store.FILE));
        Statement statement = sql.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      return row.getInt(1);
    }
  }

  @Test
  void aDatabaseOfFormatOneReadsAsOneOfToday() throws Exception {
    load(HARBOUR, "harbour-1", "QDe.901");
    load(OFFICE, "office-1", "QDe.901");
    makeItFormatOne();

    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot()) {
      assertThat(snapshot.entities()).hasSize(4);
      assertThat(snapshot.joins("harbour-1")).extracting(Join::id).containsExactly("office-1");
      assertThat(snapshot.joins("harbour-1").getFirst().shared())
          .containsExactly(new Join.Shared("un_reference", "QDe.901"));
    }
    assertThat(version()).isEqualTo(3);
  }

  @Test
  void anOldDatabaseCanBeLoadedInto() throws Exception {
    load(HARBOUR, "harbour-1", "QDe.901");
    makeItFormatOne();
    load(OFFICE, "office-1", "QDe.901");

    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot()) {
      assertThat(snapshot.joins("office-1")).extracting(Join::id).containsExactly("harbour-1");
    }
  }

  @Test
  void referencesFoundByOtherRulesAreFoundAnew() throws Exception {
    load(HARBOUR, "harbour-1", "QDe.901");
    load(OFFICE, "office-1", "QDe.901");
    sql("DELETE FROM reference; UPDATE made_with SET value = 'other rules'");

    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot()) {
      assertThat(snapshot.joins("harbour-1")).hasSize(1);
    }
  }

  @Test
  void aNewerDatabaseIsRefusedInOneSentence() throws Exception {
    load(HARBOUR, "harbour-1", "QDe.901");
    sql("PRAGMA user_version = 4");

    assertThatThrownBy(() -> Store.open(home))
        .isInstanceOf(StoreTooNewException.class)
        .hasMessageEndingWith(
            "has format 4, and this Crible knows formats up to 3; use a newer Crible.");
    assertThat(version()).isEqualTo(4);
  }

  @Test
  void aJudgementOfFormatTwoStaysAndSilencesNothing() throws Exception {
    load(HARBOUR, "harbour-1", "QDe.901");
    sql("DROP TABLE erasure; DROP TABLE judgement_fact; PRAGMA user_version = 2");
    sql(
        "INSERT INTO judgement (one, other, verdict, judge, judged, why) VALUES"
            + " ('c-1', 'harbour-1', 'NEGATIVE', 'anna', '2024-05-04T10:00:00Z', 'other town')");

    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot()) {
      Judgement kept = snapshot.judgements("c-1").getFirst();
      Entity harbour = snapshot.entity("harbour-1").orElseThrow();
      Evidence now = Evidence.of(harbour, harbour, harbour.datasets());
      assertThat(kept.evidence()).isNull();
      assertThat(Clearance.of(kept, now).holds()).isFalse();
    }
    assertThat(version()).isEqualTo(3);
  }
}
