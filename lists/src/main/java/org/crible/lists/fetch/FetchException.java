package org.crible.lists.fetch;

import org.jspecify.annotations.Nullable;

/** A list cannot be fetched. The message is one plain sentence: which address, what, why. */
public final class FetchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FetchException(String message) {
    super(message);
  }

  FetchException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
