package org.crible.store.issue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.crible.store.Issue;
import org.crible.store.IssueHeader;
import org.crible.store.ListDateOrigin;
import org.crible.store.LoadResult;
import org.crible.store.SkippedRow;
import org.crible.store.StoreException;

/**
 * Takes in one issue of one list: {@link #add} every entity, {@link #skipped} every row that could
 * not be read, then {@link #commit}. Closed without commit, it leaves no trace. Nothing is locked
 * before {@link #commit}, so several may be open at once. For one thread.
 */
public final class IssueWriter implements AutoCloseable {
  private final Connection connection;
  private final Path file;
  private final IssueHeader header;
  private final Staging staging;
  private boolean finished;

  /**
   * Starts an issue.
   *
   * @param connection may write; closed with this writer
   * @param file what messages call the database
   */
  public IssueWriter(Connection connection, Path file, IssueHeader header) {
    this.connection = connection;
    this.file = file;
    this.header = header;
    try {
      // Only temporary tables are written until commit: this takes no lock on the database.
      Sql.run(connection, "BEGIN");
      staging = new Staging(connection, header.dataset().name());
    } catch (SQLException e) {
      try {
        connection.close();
      } catch (SQLException inClosing) {
        e.addSuppressed(inClosing);
      }
      throw StoreException.of(e, file);
    }
  }

  /**
   * Adds an entity. Pieces of one entity that come under the same id are joined. Seen dates that it
   * carries are left out: the store knows its own.
   *
   * @param party whether it is a listed party rather than an address, sanction or link of one
   * @throws IllegalArgumentException if a statement is of another dataset, or if it cannot be one
   *     with a piece of the same id; the issue is then as it was before
   */
  public void add(Entity entity, boolean party) {
    String dataset = header.dataset().name();
    for (Statement statement : entity.statements()) {
      if (!statement.dataset().equals(dataset)) {
        throw new IllegalArgumentException(
            "a statement of %s on %s in an issue of %s"
                .formatted(statement.dataset(), entity.id(), dataset));
      }
    }
    open();
    try {
      staging.add(entity, party);
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  /** Keeps a row that could not be read. */
  public void skipped(SkippedRow row) {
    open();
    try {
      staging.skipped(row);
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  /**
   * Makes the issue part of the store, all of it or nothing; when this returns it survives a power
   * cut. Nothing is written if the same content stands there already for the list date, or, where
   * the list date is but the day of loading, as the newest issue.
   *
   * @throws org.crible.store.StoreBusyException if another process writes for too long
   * @throws org.crible.store.StoreFullException if there is no room
   */
  public LoadResult commit() {
    open();
    finished = true;
    try {
      staging.joinPieces();
      Sql.run(connection, "COMMIT");
      Issue issue = staged();
      Sql.run(connection, "BEGIN IMMEDIATE");
      try {
        LoadResult result = put(issue);
        Sql.run(connection, "COMMIT");
        return result;
      } catch (SQLException | RuntimeException e) {
        rollBack(e);
        throw e;
      }
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  private Issue staged() throws SQLException {
    return new Issue(
        header,
        staging.number("sum(party)"),
        staging.number("count(*)"),
        staging.number("sum(statements)"),
        staging.skippedRows(),
        staging.fingerprint());
  }

  private LoadResult put(Issue issue) throws SQLException {
    Issues issues = new Issues(connection);
    Optional<Issue> same = standing(issues).filter(old -> equal(old, issue));
    if (same.isPresent()) {
      return new LoadResult(same.get(), false, false, 0, 0, 0);
    }
    Optional<Issue> old = issues.find(header.dataset(), header.listDate());
    long dataset = issues.put(header.dataset());
    if (old.isPresent()) {
      issues.putReplaced(dataset, old.get(), header.loadedAt());
    }
    issues.put(dataset, issue);
    Insertion.Difference difference = new Insertion(connection).put(dataset, header.listDate());
    return new LoadResult(
        issue,
        true,
        old.isPresent(),
        difference.added(),
        difference.altered(),
        difference.removed());
  }

  /** The issue that this one may be a repetition of. */
  private Optional<Issue> standing(Issues issues) throws SQLException {
    Optional<Issue> sameDate = issues.find(header.dataset(), header.listDate());
    if (sameDate.isPresent() || header.dateOrigin() != ListDateOrigin.DAY_OF_LOADING) {
      return sameDate;
    }
    List<Issues.Numbered> datasets = issues.datasets();
    for (Issues.Numbered numbered : datasets) {
      if (numbered.dataset().name().equals(header.dataset().name())) {
        LocalDate newest = issues.dates(numbered.id()).getLast();
        return issues.find(header.dataset(), newest);
      }
    }
    return Optional.empty();
  }

  private static boolean equal(Issue old, Issue issue) {
    return old.fingerprint().equals(issue.fingerprint())
        && old.header().sha256().equals(issue.header().sha256());
  }

  /** Where SQLite has rolled back by itself there is no transaction left to end. */
  private void rollBack(Exception cause) {
    try {
      Sql.run(connection, "ROLLBACK");
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private void open() {
    if (finished) {
      throw new IllegalStateException(
          "the issue of " + header.dataset().name() + " is already finished");
    }
  }

  /** Ends it; without {@link #commit}, as if it had never begun. */
  @Override
  public void close() {
    finished = true;
    try {
      staging.close();
      connection.close();
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }
}
