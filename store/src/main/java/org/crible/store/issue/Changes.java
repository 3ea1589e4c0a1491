package org.crible.store.issue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crible.model.Entity;
import org.crible.store.Change;
import org.jspecify.annotations.Nullable;

/** Two issues of a list side by side, and what changed between them. */
final class Changes {
  private static final String SIDES =
      """
      SELECT v.entity, v.listed_from, v.party, hex(v.digest), v.seen, c.payload,
        v.listed_from <= ?2 AND v.listed_until > ?2,
        v.listed_from <= ?3 AND v.listed_until > ?3
      FROM version v CROSS JOIN content c ON c.id = v.content
      WHERE v.dataset = ?1
      """;

  /** Only versions that one of the two issues lacks. */
  private static final String DIFFERENCE =
      SIDES
          + """
            AND (v.listed_from <= ?2 AND v.listed_until > ?2)
              <> (v.listed_from <= ?3 AND v.listed_until > ?3)
          ORDER BY v.entity, v.listed_from
          """;

  private static final String ONE =
      SIDES
          + """
            AND v.entity = ?4 AND ((v.listed_from <= ?2 AND v.listed_until > ?2)
              OR (v.listed_from <= ?3 AND v.listed_until > ?3))
          ORDER BY v.listed_from
          """;

  /** Stands for the time before the first issue. */
  private static final String NEVER = "0000-00-00";

  private final Connection connection;
  private final Path file;
  private final EntityCodec codec;
  private final String dataset;
  private final long id;
  private final @Nullable LocalDate before;
  private final @Nullable LocalDate after;

  /** Between the issues in force on two days. */
  Changes(
      Connection connection,
      Path file,
      EntityCodec codec,
      String dataset,
      LocalDate from,
      LocalDate to)
      throws SQLException {
    this.connection = connection;
    this.file = file;
    this.codec = codec;
    this.dataset = dataset;
    Issues issues = new Issues(connection);
    this.id =
        issues.datasets().stream()
            .filter(numbered -> numbered.dataset().name().equals(dataset))
            .mapToLong(Issues.Numbered::id)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no list called " + dataset + " is loaded"));
    this.before = inForce(from, issues);
    this.after = inForce(to, issues);
  }

  private @Nullable LocalDate inForce(LocalDate day, Issues issues) throws SQLException {
    InForce.Place place = InForce.on(day, issues).place(id);
    return place == null ? null : place.listDate();
  }

  private record Side(boolean before, boolean after, boolean party, String digest, Entity entity) {}

  /** By id. */
  Stream<Change> all() {
    return Rows.stream(connection, file, this::side, DIFFERENCE, id, text(before), text(after))
        .filter(Changes::differs)
        .map(Changes::change);
  }

  /** One entity on both sides, whether it changed or not; empty if neither issue has it. */
  Optional<Change> of(String entity) throws SQLException {
    List<Side> sides = Sql.list(connection, this::side, ONE, id, text(before), text(after), entity);
    return sides.isEmpty() ? Optional.empty() : Optional.of(change(sides));
  }

  /** Entities that point, or pointed in some issue, at this one. */
  List<String> sources(String entity) throws SQLException {
    return Sql.list(
        connection,
        row -> row.getString(1),
        "SELECT source FROM link WHERE target = ? ORDER BY source",
        entity);
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? NEVER : date.toString();
  }

  private Side side(ResultSet row) throws SQLException {
    boolean isBefore = row.getBoolean(7);
    LocalDate from = LocalDate.parse(row.getString(2));
    LocalDate last = isBefore ? before : after;
    return new Side(
        isBefore,
        row.getBoolean(8),
        row.getBoolean(3),
        row.getString(4),
        codec
            .decode(
                row.getString(1),
                dataset,
                row.getBytes(6),
                EntityCodec.seen(row.getBytes(5), from, last == null ? from : last))
            .withTarget(row.getBoolean(3))
            .withLastChange(from));
  }

  /** It may have changed and changed back in between. */
  private static boolean differs(List<Side> sides) {
    return sides.size() == 1 || !sides.get(0).digest().equals(sides.get(1).digest());
  }

  private static Change change(List<Side> sides) {
    Entity before = null;
    Entity after = null;
    boolean partyBefore = false;
    boolean partyAfter = false;
    for (Side side : sides) {
      if (side.before()) {
        before = side.entity();
        partyBefore = side.party();
      }
      if (side.after()) {
        after = side.entity();
        partyAfter = side.party();
      }
    }
    String id = sides.getFirst().entity().id();
    return new Change(id, partyBefore, partyAfter, before, after);
  }
}
