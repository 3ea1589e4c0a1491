package org.crible.store.sqlite;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connection that keeps the statements which it prepared: SQLite takes longer to understand a
 * small query than to answer it. For one thread.
 */
final class ReusedStatements implements InvocationHandler {
  private final Connection connection;
  private final Map<String, Deque<PreparedStatement>> idle = new HashMap<>();

  private ReusedStatements(Connection connection) {
    this.connection = connection;
  }

  static Connection on(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            ReusedStatements.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new ReusedStatements(connection));
  }

  @Override
  public @Nullable Object invoke(
      Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    if (method.getName().equals("prepareStatement")
        && arguments != null
        && arguments.length == 1
        && arguments[0] instanceof String sql) {
      return statement(sql);
    }
    if (method.getName().equals("close")) {
      for (Deque<PreparedStatement> statements : idle.values()) {
        for (PreparedStatement statement : statements) {
          statement.close();
        }
      }
      idle.clear();
    }
    return called(connection, method, arguments);
  }

  private PreparedStatement statement(String sql) throws SQLException {
    Deque<PreparedStatement> same = idle.computeIfAbsent(sql, text -> new ArrayDeque<>());
    PreparedStatement statement = same.isEmpty() ? connection.prepareStatement(sql) : same.pop();
    return (PreparedStatement)
        Proxy.newProxyInstance(
            ReusedStatements.class.getClassLoader(),
            new Class<?>[] {PreparedStatement.class},
            new Lent(statement, same));
  }

  private static @Nullable Object called(
      Object target, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  /** A statement until it is closed, when it can be lent again. */
  private static final class Lent implements InvocationHandler {
    private final PreparedStatement statement;
    private final Deque<PreparedStatement> idle;
    private @Nullable ResultSet result;
    private boolean returned;

    Lent(PreparedStatement statement, Deque<PreparedStatement> idle) {
      this.statement = statement;
      this.idle = idle;
    }

    @Override
    public @Nullable Object invoke(
        Object proxy, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
      if (method.getName().equals("close")) {
        giveBack();
        return null;
      }
      if (returned) {
        throw new SQLException("the statement is closed");
      }
      Object value = called(statement, method, arguments);
      if (value instanceof ResultSet rows) {
        result = rows;
      }
      return value;
    }

    private void giveBack() throws SQLException {
      if (!returned) {
        returned = true;
        if (result != null) {
          result.close();
        }
        // Its parameters stay until others are bound: to clear them makes SQLite prepare it anew.
        idle.push(statement);
      }
    }
  }
}
