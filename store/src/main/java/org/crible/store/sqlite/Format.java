package org.crible.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.crible.store.IntegrityBrokenException;
import org.crible.store.StoreTooNewException;

/**
 * The format of the tables: its number stands in {@code PRAGMA user_version}, and the resource
 * {@code N.sql} makes format N of format N - 1. Nothing of an older format is ever edited.
 */
final class Format {
  /** The newest format that this program knows: the number of the last resource. */
  static final int KNOWN = 3;

  /** The letters CRIB in {@code PRAGMA application_id}: the file is ours. */
  static final int APPLICATION = 0x43524942;

  private Format() {}

  /** Refuses a database that is not ours, or newer than we are. */
  static void check(Connection connection, Path file) throws SQLException {
    int version = number(connection, "PRAGMA user_version");
    int application = number(connection, "PRAGMA application_id");
    if (application == APPLICATION && version > KNOWN) {
      throw new StoreTooNewException(
          "The database %s has format %d, and this Crible knows formats up to %d; use a newer Crible."
              .formatted(file, version, KNOWN));
    }
    boolean untouched =
        application == 0
            && version == 0
            && number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION && !untouched) {
      throw new IntegrityBrokenException("The file " + file + " is not a database of Crible.");
    }
  }

  /** Applies the steps that are missing, all or none of them. */
  static void bringUpToDate(Connection connection, Path file) throws SQLException {
    if (number(connection, "PRAGMA user_version") == KNOWN) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      try {
        check(connection, file);
        // Another process may have done it while we waited.
        for (int n = number(connection, "PRAGMA user_version") + 1; n <= KNOWN; n++) {
          statement.executeUpdate(step(n));
          statement.execute("PRAGMA user_version = " + n);
        }
        statement.execute("PRAGMA application_id = " + APPLICATION);
        statement.execute("COMMIT");
      } catch (SQLException | RuntimeException e) {
        statement.execute("ROLLBACK");
        throw e;
      }
    }
  }

  private static String step(int number) {
    try (InputStream in = Format.class.getResourceAsStream(number + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("the resource " + number + ".sql is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
