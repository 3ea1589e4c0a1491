package org.crible.store.issue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crible.store.Evidence;
import org.crible.store.Fact;
import org.crible.store.Judgement;
import org.jspecify.annotations.Nullable;

/** The table of what persons judge. Rows are added, never changed; erasing is a person's wish. */
public final class Judgements {
  private static final String COLUMNS =
      "SELECT id, one, other, verdict, judge, judged, why FROM judgement";
  private static final String CUSTOMER = "customer";
  private static final String ENTITY = "entity";

  private Judgements() {}

  private record Numbered(long id, Judgement judgement) {}

  /** Every word on an entity or customer, oldest first, without its evidence. */
  static List<Judgement> on(Connection connection, String id) throws SQLException {
    return Sql.list(
            connection, Judgements::read, COLUMNS + " WHERE one = ?1 OR other = ?1 ORDER BY id", id)
        .stream()
        .map(Numbered::judgement)
        .toList();
  }

  /** Every word on a customer, or on all if null, oldest first, with its evidence. */
  static List<Judgement> of(Connection connection, @Nullable String customer) throws SQLException {
    String where = customer == null ? "" : " WHERE one = ?";
    Object[] parameters = customer == null ? new Object[0] : new Object[] {customer};
    List<Judgement> judgements = new ArrayList<>();
    for (Numbered row :
        Sql.list(connection, Judgements::read, COLUMNS + where + " ORDER BY id", parameters)) {
      judgements.add(withEvidence(connection, row));
    }
    return judgements;
  }

  private static Numbered read(ResultSet row) throws SQLException {
    return new Numbered(
        row.getLong(1),
        new Judgement(
            row.getString(2),
            row.getString(3),
            Judgement.Verdict.valueOf(row.getString(4)),
            row.getString(5),
            Instant.parse(row.getString(6)),
            row.getString(7)));
  }

  private static Judgement withEvidence(Connection connection, Numbered row) throws SQLException {
    SortedSet<Fact> customer = facts(connection, row.id, CUSTOMER);
    SortedSet<Fact> entity = facts(connection, row.id, ENTITY);
    Judgement plain = row.judgement;
    return customer.isEmpty() && entity.isEmpty()
        ? plain
        : new Judgement(
            plain.one(),
            plain.other(),
            plain.verdict(),
            plain.judge(),
            plain.judged(),
            plain.why(),
            new Evidence(customer, entity));
  }

  private static SortedSet<Fact> facts(Connection connection, long id, String side)
      throws SQLException {
    return new TreeSet<>(
        Sql.list(
            connection,
            row -> new Fact(row.getString(1), row.getString(2)),
            "SELECT property, value FROM judgement_fact WHERE judgement = ? AND side = ?",
            id,
            side));
  }

  /** Keeps one more; when this returns it survives a power cut. */
  public static void put(Connection connection, Judgement judgement) throws SQLException {
    atomically(
        connection,
        () -> {
          Sql.write(
              connection,
              "INSERT INTO judgement (one, other, verdict, judge, judged, why)"
                  + " VALUES (?, ?, ?, ?, ?, ?)",
              judgement.one(),
              judgement.other(),
              judgement.verdict().name(),
              judgement.judge(),
              judgement.judged().toString(),
              judgement.why());
          Evidence evidence = judgement.evidence();
          if (evidence != null) {
            long id = Sql.number(connection, "SELECT last_insert_rowid()");
            put(connection, id, CUSTOMER, evidence.customer());
            put(connection, id, ENTITY, evidence.entity());
          }
          return 0;
        });
  }

  private static void put(Connection connection, long id, String side, SortedSet<Fact> facts)
      throws SQLException {
    for (Fact fact : facts) {
      Sql.write(
          connection,
          "INSERT INTO judgement_fact VALUES (?, ?, ?, ?)",
          id,
          side,
          fact.property(),
          fact.value());
    }
  }

  /**
   * Erases every word on a customer, from the disk too, and notes that it was done.
   *
   * @return how many there were
   */
  public static int erase(Connection connection, String customer, String by, Instant at)
      throws SQLException {
    Sql.list(connection, row -> row.getInt(1), "PRAGMA secure_delete = ON");
    int erased =
        atomically(
            connection,
            () -> {
              int rows = Sql.write(connection, "DELETE FROM judgement WHERE one = ?", customer);
              if (rows > 0) {
                Sql.write(
                    connection,
                    "INSERT INTO erasure (erased_at, erased_by, judgements) VALUES (?, ?, ?)",
                    at.toString(),
                    by,
                    rows);
              }
              return rows;
            });
    // The log still holds the old pages until they are copied and it is cut.
    Sql.list(connection, row -> row.getInt(1), "PRAGMA wal_checkpoint(TRUNCATE)");
    return erased;
  }

  private interface Step {
    int run() throws SQLException;
  }

  private static int atomically(Connection connection, Step step) throws SQLException {
    Sql.run(connection, "BEGIN IMMEDIATE");
    try {
      int rows = step.run();
      Sql.run(connection, "COMMIT");
      return rows;
    } catch (SQLException | RuntimeException e) {
      Sql.run(connection, "ROLLBACK");
      throw e;
    }
  }
}
