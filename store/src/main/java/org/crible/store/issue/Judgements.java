package org.crible.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.crible.store.Judgement;

/** The table of what persons judge. */
public final class Judgements {
  private Judgements() {}

  /** Every word on an entity or customer, oldest first. */
  static List<Judgement> on(Connection connection, String id) throws SQLException {
    return Sql.list(
        connection,
        row ->
            new Judgement(
                row.getString(1),
                row.getString(2),
                Judgement.Verdict.valueOf(row.getString(3)),
                row.getString(4),
                Instant.parse(row.getString(5)),
                row.getString(6)),
        "SELECT one, other, verdict, judge, judged, why FROM judgement"
            + " WHERE one = ?1 OR other = ?1 ORDER BY id",
        id);
  }

  /** Keeps one more; when this returns it survives a power cut. */
  public static void put(Connection connection, Judgement judgement) throws SQLException {
    Sql.write(
        connection,
        "INSERT INTO judgement (one, other, verdict, judge, judged, why) VALUES (?, ?, ?, ?, ?, ?)",
        judgement.one(),
        judgement.other(),
        judgement.verdict().name(),
        judgement.judge(),
        judgement.judged().toString(),
        judgement.why());
  }
}
