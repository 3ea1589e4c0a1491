package org.crible.store.issue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL in one call: text, parameters, rows. */
final class Sql {
  private Sql() {}

  /** Makes something of the row that the result stands on. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs any number of statements that have no parameters. */
  static void run(Connection connection, String script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(script);
    }
  }

  /** Runs one statement; returns how many rows it wrote. */
  static int write(Connection connection, String sql, @Nullable Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return write(statement, parameters);
    }
  }

  /** Runs a prepared statement; returns how many rows it wrote. */
  static int write(PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    bind(statement, parameters);
    return statement.executeUpdate();
  }

  /** All rows of a query. */
  static <T> List<T> list(
      Connection connection, Row<T> row, String sql, @Nullable Object... parameters)
      throws SQLException {
    List<T> list = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          list.add(row.read(rows));
        }
      }
    }
    return list;
  }

  /** The first column of the first row as a number; 0 if there is no row. */
  static long number(Connection connection, String sql, @Nullable Object... parameters)
      throws SQLException {
    List<Long> rows = list(connection, row -> row.getLong(1), sql, parameters);
    return rows.isEmpty() ? 0 : rows.getFirst();
  }

  static void bind(PreparedStatement statement, @Nullable Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }
}
