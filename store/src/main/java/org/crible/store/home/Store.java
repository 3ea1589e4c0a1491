package org.crible.store.home;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.crible.store.IssueHeader;
import org.crible.store.Judgement;
import org.crible.store.Limits;
import org.crible.store.StoreException;
import org.crible.store.issue.IssueWriter;
import org.crible.store.issue.Judgements;
import org.crible.store.issue.References;
import org.crible.store.issue.Snapshot;
import org.crible.store.sqlite.Database;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept in one home folder. Any number of processes may read while one writes. Safe for
 * many threads; each {@link Snapshot} and {@link IssueWriter} is for one.
 *
 * <pre>{@code
 * try (Store store = Store.open(home);
 *     Snapshot lists = store.snapshot()) {
 *   lists.entity("ofac-16865").ifPresent(System.out::println);
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {
  /** The database's name in the home folder. */
  public static final String FILE = "crible.db";

  private final Database database;

  /** Stays open so that no other connection is the last, which would tidy up each time. */
  private final AtomicReference<@Nullable Connection> resident = new AtomicReference<>();

  private Store(Database database) {
    this.database = database;
  }

  /**
   * Opens the store of a home folder; makes nothing on the disk before the first load.
   *
   * @throws StoreException if there is a database that is damaged, too new, or out of reach
   */
  public static Store open(Path home) {
    return open(home, Limits.USUAL);
  }

  /** Opens the store within limits; see {@link #open(Path)}. */
  public static Store open(Path home, Limits limits) {
    Store store = new Store(new Database(home.resolve(FILE), limits));
    store.stay();
    store.deriveIfStale();
    return store;
  }

  /** Starts to take in an issue of a list; close it. */
  public IssueWriter load(IssueHeader header) {
    Connection connection = database.write();
    stay();
    derive(connection);
    return new IssueWriter(connection, database.file(), header);
  }

  /** What the newest issues say; close it. */
  public Snapshot snapshot() {
    return new Snapshot(database.read(), database.file(), null);
  }

  /** What the issues in force on a day say; close it. */
  public Snapshot snapshot(LocalDate asOf) {
    return new Snapshot(database.read(), database.file(), asOf);
  }

  /**
   * Keeps a person's word on whether two are the same party; earlier words on the pair stay and
   * count no more.
   */
  public void judge(Judgement judgement) {
    Connection connection = database.write();
    try {
      Judgements.put(connection, judgement);
    } catch (SQLException e) {
      throw StoreException.of(e, database.file());
    } finally {
      close(connection);
    }
  }

  /**
   * Erases every judgement on a customer, with the facts kept beside it; that it was done is noted,
   * not on whom.
   *
   * @return how many there were
   */
  public int erase(String customer, String by, Instant at) {
    if (!database.exists()) {
      return 0;
    }
    Connection connection = database.write();
    try {
      return Judgements.erase(connection, customer, by, at);
    } catch (SQLException e) {
      throw StoreException.of(e, database.file());
    } finally {
      close(connection);
    }
  }

  private void deriveIfStale() {
    Connection reading = resident.get();
    try {
      if (reading != null && !References.isCurrent(reading)) {
        Connection writing = database.write();
        derive(writing);
        close(writing);
      }
    } catch (SQLException e) {
      throw StoreException.of(e, database.file());
    }
  }

  /** Makes what is derived from the lists anew where an older program, or none, made it. */
  private void derive(Connection connection) {
    try {
      if (!References.isCurrent(connection)) {
        References.renew(connection);
      }
    } catch (SQLException e) {
      close(connection);
      throw StoreException.of(e, database.file());
    }
  }

  private void stay() {
    if (resident.get() == null && database.exists()) {
      Connection connection = database.read();
      if (!resident.compareAndSet(null, connection)) {
        close(connection);
      }
    }
  }

  @Override
  public void close() {
    close(resident.getAndSet(null));
  }

  private void close(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      throw StoreException.of(e, database.file());
    }
  }
}
