package org.crible.reading;

/** A document that cannot be read. The message is one sentence: which file, what, what expected. */
public final class UnreadableDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says why. */
  public UnreadableDocumentException(String message) {
    super(message);
  }
}
