package org.crible.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.crible.store.Limits;
import org.crible.store.StoreException;
import org.crible.store.StoreUnreachableException;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/**
 * One SQLite file. Its journal is a write-ahead log, so that readers go on while one process
 * writes, and each commit is synced, so that what was acknowledged survives a power cut (<a
 * href="https://sqlite.org/wal.html">sqlite.org/wal.html</a>).
 */
public final class Database {
  private static final String IN_MEMORY = ":memory:";

  private final Path file;
  private final Limits limits;

  /**
   * Names the file; opens nothing.
   *
   * @throws IllegalArgumentException if the path holds a question mark, after which the driver
   *     would read settings
   */
  public Database(Path file, Limits limits) {
    if (file.toString().contains("?")) {
      throw new IllegalArgumentException("the path of a home must not hold a '?': " + file);
    }
    this.file = file;
    this.limits = limits;
  }

  public Path file() {
    return file;
  }

  /**
   * Whether anything was ever stored here; also where that cannot be seen, for want of a right or
   * because the home is no folder: opening it then says so.
   */
  public boolean exists() {
    Path home = file.toAbsolutePath().getParent();
    return !Files.notExists(file)
        || (home != null && Files.exists(home) && !Files.isDirectory(home));
  }

  /**
   * A connection to read with. A file of an older format, or an empty one, is first brought up to
   * date, which writes to it; after that the connection cannot write. Where there is no file yet it
   * reads an empty database in memory and leaves the disk as it is.
   */
  public Connection read() {
    if (!exists()) {
      return prepared(IN_MEMORY, "PRAGMA query_only = ON");
    }
    return prepared(file.toString(), "PRAGMA query_only = ON");
  }

  /** A connection that may write; the file and its folder are made where they are missing. */
  public Connection write() {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new StoreUnreachableException("The folder " + folder + " cannot be made.", e);
    }
    return prepared(
        file.toString(),
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        "PRAGMA max_page_count = " + (limits.maxPages() == 0 ? 4294967294L : limits.maxPages()));
  }

  private Connection prepared(String path, String... settings) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) Math.min(Integer.MAX_VALUE, limits.patience().toMillis()));
    Properties properties = config.toProperties();
    try {
      Connection connection = JDBC.createConnection(JDBC.PREFIX + path, properties);
      try (Statement statement = connection.createStatement()) {
        Format.check(connection, file);
        Format.bringUpToDate(connection, file);
        for (String setting : settings) {
          statement.execute(setting);
        }
        return connection;
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }
}
