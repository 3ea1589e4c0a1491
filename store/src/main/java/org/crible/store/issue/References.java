package org.crible.store.issue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crible.model.Entity;
import org.crible.model.PropertyType;
import org.crible.model.Statement;
import org.crible.store.Join;

/**
 * The table of references, which is derived from what lists state and made anew when the rules
 * change or when an older program wrote the database.
 */
public final class References {
  private static final String NAME = "references";

  private References() {}

  /** Whether the table was made with the rules of this program. */
  public static boolean isCurrent(Connection connection) throws SQLException {
    return Sql.list(
            connection, row -> row.getString(1), "SELECT value FROM made_with WHERE name = ?", NAME)
        .contains(ReferenceRules.fingerprint());
  }

  /** Makes it anew, all or nothing, if it is not current. */
  public static void renew(Connection connection) throws SQLException {
    Sql.run(connection, "BEGIN IMMEDIATE");
    try {
      if (!isCurrent(connection)) {
        Sql.run(connection, "DELETE FROM reference");
        fill(connection);
        Sql.write(
            connection,
            "INSERT INTO made_with VALUES (?1, ?2)"
                + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            NAME,
            ReferenceRules.fingerprint());
      }
      Sql.run(connection, "COMMIT");
    } catch (SQLException | RuntimeException e) {
      Sql.run(connection, "ROLLBACK");
      throw e;
    }
  }

  private static void fill(Connection connection) throws SQLException {
    try (EntityCodec codec = new EntityCodec();
        PreparedStatement all =
            connection.prepareStatement(
                "SELECT v.entity, v.party, c.payload"
                    + " FROM version v CROSS JOIN content c ON c.id = v.content");
        PreparedStatement insert =
            connection.prepareStatement("INSERT OR IGNORE INTO reference VALUES (?, ?, ?)");
        ResultSet rows = all.executeQuery()) {
      while (rows.next()) {
        Entity entity = codec.decode(rows.getString(1), "", rows.getBytes(3), s -> s);
        Set<Join.Shared> shared = ReferenceRules.of(entity);
        for (Join.Shared reference : shared) {
          for (String party : carriers(entity, rows.getBoolean(2))) {
            Sql.write(insert, reference.rule(), reference.value(), party);
          }
        }
      }
    }
  }

  /** The parties that carry the references of an entity: itself, or those that it is about. */
  static List<String> carriers(Entity entity, boolean party) {
    List<String> carriers = new ArrayList<>();
    if (party) {
      carriers.add(entity.id());
    } else {
      for (Statement link : entity.statements(PropertyType.ENTITY)) {
        carriers.add(link.value());
      }
    }
    return carriers;
  }
}
