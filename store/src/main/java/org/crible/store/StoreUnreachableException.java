package org.crible.store;

/**
 * The database cannot be opened, read or written for a reason of the system: rights, a folder in
 * its place, a failing disk.
 */
public final class StoreUnreachableException extends StoreException {
  private static final long serialVersionUID = 1L;

  public StoreUnreachableException(String message) {
    super(message);
  }

  public StoreUnreachableException(String message, Throwable cause) {
    super(message, cause);
  }
}
