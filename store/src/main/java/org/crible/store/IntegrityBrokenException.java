package org.crible.store;

/** The database is damaged, or it is none of ours. */
public final class IntegrityBrokenException extends StoreException {
  private static final long serialVersionUID = 1L;

  public IntegrityBrokenException(String message) {
    super(message);
  }

  public IntegrityBrokenException(String message, Throwable cause) {
    super(message, cause);
  }
}
