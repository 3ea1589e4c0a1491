package org.crible.store;

/** A newer Crible wrote the database in a format that this one does not know. */
public final class StoreTooNewException extends StoreException {
  private static final long serialVersionUID = 1L;

  public StoreTooNewException(String message) {
    super(message);
  }

  public StoreTooNewException(String message, Throwable cause) {
    super(message, cause);
  }
}
