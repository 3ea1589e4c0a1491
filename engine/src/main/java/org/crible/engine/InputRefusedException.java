package org.crible.engine;

import org.jspecify.annotations.Nullable;

/** An input cannot be used. The message is one plain sentence: what, where, why. */
public final class InputRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InputRefusedException(String message) {
    super(message);
  }

  public InputRefusedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
