package org.crible.store.issue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crible.model.Entity;
import org.crible.store.Change;
import org.jspecify.annotations.Nullable;

/** What changed in a list between two of its issues: only versions that one of them lacks. */
final class Changes {
  private static final String DIFFERENCE =
      """
      SELECT v.entity, v.listed_from, v.party, hex(v.digest), v.seen, c.payload,
        v.listed_from <= ?2 AND v.listed_until > ?2
      FROM version v CROSS JOIN content c ON c.id = v.content
      WHERE v.dataset = ?1
        AND (v.listed_from <= ?2 AND v.listed_until > ?2)
          <> (v.listed_from <= ?3 AND v.listed_until > ?3)
      ORDER BY v.entity, v.listed_from
      """;

  /** Stands for the time before the first issue. */
  private static final String NEVER = "0000-00-00";

  private final Connection connection;
  private final Path file;
  private final EntityCodec codec;
  private final Issues issues;

  Changes(Connection connection, Path file, EntityCodec codec) {
    this.connection = connection;
    this.file = file;
    this.codec = codec;
    this.issues = new Issues(connection);
  }

  private record Side(boolean before, boolean party, String digest, Entity entity) {}

  Stream<Change> between(String dataset, LocalDate from, LocalDate to) throws SQLException {
    long id =
        issues.datasets().stream()
            .filter(numbered -> numbered.dataset().name().equals(dataset))
            .mapToLong(Issues.Numbered::id)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no list called " + dataset + " is loaded"));
    LocalDate before = inForce(id, from, dataset);
    LocalDate after = inForce(id, to, dataset);
    return Rows.stream(
            connection,
            file,
            row -> side(row, dataset, before, after),
            DIFFERENCE,
            id,
            before == null ? NEVER : before.toString(),
            after == null ? NEVER : after.toString())
        .filter(Changes::differs)
        .map(Changes::change);
  }

  private @Nullable LocalDate inForce(long id, LocalDate day, String dataset) throws SQLException {
    InForce.Place place = InForce.on(day, issues).among(List.of(dataset)).place(id);
    return place == null ? null : place.listDate();
  }

  private Side side(
      ResultSet row, String dataset, @Nullable LocalDate before, @Nullable LocalDate after)
      throws SQLException {
    boolean isBefore = row.getBoolean(7);
    LocalDate from = LocalDate.parse(row.getString(2));
    LocalDate last = isBefore ? before : after;
    return new Side(
        isBefore,
        row.getBoolean(3),
        row.getString(4),
        codec.decode(
            row.getString(1),
            dataset,
            row.getBytes(6),
            EntityCodec.seen(row.getBytes(5), from, last == null ? from : last)));
  }

  /** It may have changed and changed back in between. */
  private static boolean differs(List<Side> sides) {
    return sides.size() == 1 || !sides.get(0).digest().equals(sides.get(1).digest());
  }

  private static Change change(List<Side> sides) {
    Entity before = null;
    Entity after = null;
    boolean party = false;
    for (Side side : sides) {
      party |= side.party();
      if (side.before()) {
        before = side.entity();
      } else {
        after = side.entity();
      }
    }
    return new Change(sides.getFirst().entity().id(), party, before, after);
  }
}
