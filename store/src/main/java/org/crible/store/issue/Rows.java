package org.crible.store.issue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.crible.store.StoreException;
import org.jspecify.annotations.Nullable;

/** The rows of a query, one after the other, in groups of neighbours that share an entity. */
final class Rows<T> implements Iterator<List<T>> {
  private final Path file;
  private final PreparedStatement statement;
  private final ResultSet result;
  private final Sql.Row<T> reader;
  private @Nullable String next;

  /** The first column of the query is the entity's id, and orders it. */
  private Rows(
      Connection connection,
      Path file,
      Sql.Row<T> reader,
      String query,
      @Nullable Object... parameters)
      throws SQLException {
    this.file = file;
    this.reader = reader;
    statement = connection.prepareStatement(query);
    Sql.bind(statement, parameters);
    result = statement.executeQuery();
    advance();
  }

  static <T> Stream<List<T>> stream(
      Connection connection,
      Path file,
      Sql.Row<T> reader,
      String query,
      @Nullable Object... parameters) {
    try {
      Rows<T> rows = new Rows<>(connection, file, reader, query, parameters);
      int kind = Spliterator.ORDERED | Spliterator.NONNULL;
      return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, kind), false)
          .onClose(rows::close);
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  private void advance() throws SQLException {
    next = result.next() ? result.getString(1) : null;
    if (next == null) {
      statement.close();
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public List<T> next() {
    String entity = next;
    if (entity == null) {
      throw new NoSuchElementException();
    }
    List<T> group = new ArrayList<>(1);
    try {
      do {
        group.add(reader.read(result));
        advance();
      } while (entity.equals(next));
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
    return group;
  }

  private void close() {
    try {
      statement.close();
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }
}
