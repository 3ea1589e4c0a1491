package org.crible.store.issue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crible.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Keeps with each version when each of its statements was first seen, so that a reader need not
 * look at older versions. Only entities that an insertion touched are revised.
 */
final class FirstSeen {
  private static final String TOUCHED =
      """
      CREATE TEMP TABLE touched AS
      SELECT t.entity FROM place p, (SELECT entity FROM come UNION SELECT entity FROM gone) t
      WHERE EXISTS (
        SELECT 1 FROM version v WHERE v.entity = t.entity AND v.dataset = p.dataset
          AND (v.seen IS NOT NULL OR EXISTS (
            SELECT 1 FROM version w WHERE w.entity = t.entity AND w.dataset = p.dataset
              AND w.listed_from > v.listed_from)))
      """;

  private final Connection connection;
  private final long dataset;
  private final ByteWriter days = new ByteWriter();

  FirstSeen(Connection connection, long dataset) {
    this.connection = connection;
    this.dataset = dataset;
  }

  void revise() throws SQLException {
    Sql.run(connection, TOUCHED);
    try (EntityCodec codec = new EntityCodec();
        PreparedStatement touched = connection.prepareStatement("SELECT entity FROM touched");
        PreparedStatement versions =
            connection.prepareStatement(
                "SELECT v.listed_from, c.payload FROM version v JOIN content c ON c.id = v.content"
                    + " WHERE v.entity = ? AND v.dataset = ? ORDER BY v.listed_from");
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE version SET seen = ? WHERE entity = ? AND dataset = ? AND listed_from = ?");
        ResultSet rows = touched.executeQuery()) {
      while (rows.next()) {
        String entity = rows.getString(1);
        Map<Statement, LocalDate> first = new HashMap<>();
        for (Version version : versions(versions, codec, entity)) {
          byte[] seen = days(version, first);
          Sql.write(update, seen, entity, dataset, version.from().toString());
        }
      }
    }
  }

  private record Version(LocalDate from, List<Statement> statements) {}

  private List<Version> versions(PreparedStatement query, EntityCodec codec, String entity)
      throws SQLException {
    List<Version> versions = new ArrayList<>();
    Sql.bind(query, entity, dataset);
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        versions.add(
            new Version(
                LocalDate.parse(rows.getString(1)),
                // The dataset is the same in all of them: any name will do to compare.
                codec.decode(entity, "", rows.getBytes(2), s -> s).statements()));
      }
    }
    return versions;
  }

  /** A number of days for each statement, or null where each is new in this version. */
  private byte @Nullable [] days(Version version, Map<Statement, LocalDate> first) {
    boolean older = false;
    days.clear();
    for (Statement statement : version.statements()) {
      LocalDate before = first.putIfAbsent(statement, version.from());
      older |= before != null;
      days.number(before == null ? 0 : ChronoUnit.DAYS.between(before, version.from()));
    }
    return older ? days.toBytes() : null;
  }
}
