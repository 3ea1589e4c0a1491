package org.crible.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts a staged issue in its place between the older and the newer ones of its dataset.
 *
 * <p>A version runs from the list date of an issue up to that of the first issue that says
 * otherwise, or without end. So a new issue at first says what its older neighbour says, without a
 * row being written. Then two steps make it say what was staged:
 *
 * <ol>
 *   <li>what it must not say is cut out of the versions that cover it: a piece may be left on
 *       either side;
 *   <li>what it must say besides is put in, grown together with equal versions that end or begin
 *       there.
 * </ol>
 *
 * <p>Replacing an issue is the same: it starts from what the replaced one said. The result does not
 * depend on the order in which issues are loaded.
 */
final class Insertion {
  /** Later than any list date. */
  static final String NO_END = "9999-12-31";

  private static final String TABLES =
      """
      CREATE TEMP TABLE gone (
        entity TEXT PRIMARY KEY, listed_from TEXT, listed_until TEXT,
        party INTEGER, digest BLOB, content INTEGER) WITHOUT ROWID;
      CREATE TEMP TABLE come (
        entity TEXT PRIMARY KEY, listed_from TEXT, listed_until TEXT,
        party INTEGER, digest BLOB, content INTEGER) WITHOUT ROWID;
      CREATE TEMP TABLE place (
        dataset INTEGER, list_date TEXT, next_date TEXT, last_content INTEGER);
      """;

  private static final String FIND_GONE =
      """
      INSERT INTO gone
      SELECT v.entity, v.listed_from, v.listed_until, v.party, v.digest, v.content
      FROM place p CROSS JOIN version v
      WHERE v.dataset = p.dataset AND v.listed_from <= p.list_date AND v.listed_until > p.list_date
        AND NOT EXISTS (
          SELECT 1 FROM staged s WHERE s.entity = v.entity AND s.digest = v.digest)
      """;

  /** A content that the entity had before, or has later, is used again. */
  private static final String FIND_COME =
      """
      INSERT INTO come
      SELECT s.entity, coalesce(l.listed_from, p.list_date),
        coalesce(r.listed_until, p.next_date), s.party, s.digest,
        coalesce(
          l.content,
          r.content,
          (SELECT o.content FROM version o
           WHERE o.entity = s.entity AND o.dataset = p.dataset AND o.digest = s.digest),
          p.last_content + s.id)
      FROM place p CROSS JOIN staged s
      LEFT JOIN version l ON l.entity = s.entity AND l.dataset = p.dataset
        AND l.listed_until = p.list_date AND l.digest = s.digest
      LEFT JOIN version r ON r.entity = s.entity AND r.dataset = p.dataset
        AND r.listed_from = p.next_date AND r.digest = s.digest
      WHERE NOT EXISTS (
        SELECT 1 FROM version v
        WHERE v.entity = s.entity AND v.dataset = p.dataset AND v.digest = s.digest
          AND v.listed_from <= p.list_date AND v.listed_until > p.list_date)
      ORDER BY s.entity
      """;

  private static final List<String> CUT_OUT =
      List.of(
          """
          DELETE FROM version WHERE (entity, dataset, listed_from) IN (
            SELECT g.entity, p.dataset, g.listed_from FROM gone g, place p)
          """,
          """
          INSERT INTO version
          SELECT g.entity, p.dataset, g.listed_from, p.list_date, g.party, g.digest, g.content, NULL
          FROM gone g, place p WHERE g.listed_from < p.list_date
          """,
          """
          INSERT INTO version
          SELECT g.entity, p.dataset, p.next_date, g.listed_until, g.party, g.digest, g.content, NULL
          FROM gone g, place p WHERE g.listed_until > p.next_date
          """);

  private static final List<String> PUT_IN =
      List.of(
          """
          DELETE FROM version WHERE (entity, dataset, listed_from) IN (
            SELECT c.entity, p.dataset, c.listed_from FROM come c, place p
            WHERE c.listed_from < p.list_date
            UNION ALL
            SELECT c.entity, p.dataset, p.next_date FROM come c, place p
            WHERE c.listed_until > p.next_date)
          """,
          """
          INSERT INTO version
          SELECT c.entity, p.dataset, c.listed_from, c.listed_until, c.party, c.digest, c.content,
            NULL
          FROM come c, place p
          """,
          """
          INSERT INTO content
          SELECT p.last_content + s.id, s.payload
          FROM place p CROSS JOIN staged s CROSS JOIN come c ON c.entity = s.entity
          WHERE c.content = p.last_content + s.id
          """,
          """
          INSERT OR IGNORE INTO link
          SELECT l.target, l.source
          FROM staged_link l WHERE EXISTS (SELECT 1 FROM come c WHERE c.entity = l.source)
          ORDER BY 1, 2
          """,
          """
          INSERT OR IGNORE INTO reference
          SELECT r.rule, r.value, r.party
          FROM staged_reference r WHERE EXISTS (SELECT 1 FROM come c WHERE c.entity = r.source)
          ORDER BY 1, 2, 3
          """,
          """
          DELETE FROM content WHERE id IN (
            SELECT g.content FROM gone g, place p WHERE NOT EXISTS (
              SELECT 1 FROM version v
              WHERE v.entity = g.entity AND v.dataset = p.dataset AND v.content = g.content))
          """);

  private final Connection connection;

  Insertion(Connection connection) {
    this.connection = connection;
  }

  /** How many entities the issue says more, otherwise, and no more. */
  record Difference(long added, long altered, long removed) {}

  /** Puts the staged entities in; the issue itself is already in its table. */
  Difference put(long dataset, LocalDate listDate) throws SQLException {
    Sql.run(connection, TABLES);
    Sql.write(
        connection,
        """
        INSERT INTO place VALUES (
          ?1, ?2,
          coalesce((SELECT min(list_date) FROM issue WHERE dataset = ?1 AND list_date > ?2), ?3),
          (SELECT coalesce(max(id), 0) FROM content))
        """,
        dataset,
        listDate.toString(),
        NO_END);
    Sql.run(connection, FIND_GONE);
    Sql.run(connection, FIND_COME);
    for (String step : CUT_OUT) {
      Sql.run(connection, step);
    }
    for (String step : PUT_IN) {
      Sql.run(connection, step);
    }
    new FirstSeen(connection, dataset).revise();
    return difference();
  }

  private Difference difference() throws SQLException {
    long come = Sql.number(connection, "SELECT count(*) FROM come");
    long gone = Sql.number(connection, "SELECT count(*) FROM gone");
    long both = Sql.number(connection, "SELECT count(*) FROM come c JOIN gone g USING (entity)");
    return new Difference(come - both, both, gone - both);
  }
}
