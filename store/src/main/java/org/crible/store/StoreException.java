package org.crible.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** The store cannot do what was asked; the message is one plain sentence. Nothing half-written. */
public abstract sealed class StoreException extends RuntimeException
    permits IntegrityBrokenException,
        StoreBusyException,
        StoreFullException,
        StoreTooNewException,
        StoreUnreachableException {
  private static final long serialVersionUID = 1L;

  /** Result codes carry details in their upper bits: https://sqlite.org/rescode.html. */
  private static final int PRIMARY = 0xff;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /** What a failure of SQLite on a file means. */
  public static StoreException of(SQLException e, Path file) {
    return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & PRIMARY)) {
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          new IntegrityBrokenException(
              "The database " + file + " is damaged or is not a database.", e);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new StoreBusyException(
              "Another process is writing to " + file + "; try again when it has finished.", e);
      case SQLITE_FULL ->
          new StoreFullException(
              "There is no room left to write "
                  + file
                  + " or the temporary files for it; what it held before is unchanged.",
              e);
      case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_READONLY, SQLITE_AUTH ->
          new StoreUnreachableException(
              "The database "
                  + file
                  + " cannot be opened for reading and writing; it must be a file, in a folder that"
                  + " you may write to.",
              e);
      default ->
          new StoreUnreachableException(
              "The database " + file + " cannot be used: " + e.getMessage() + ".", e);
    };
  }
}
