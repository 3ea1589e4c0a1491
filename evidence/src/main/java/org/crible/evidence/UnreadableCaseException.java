package org.crible.evidence;

/**
 * A case folder that cannot be read or changed as asked. The message is one sentence that names the
 * file, the line and field where there is one, and what was expected.
 */
public final class UnreadableCaseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** An exception with its sentence. */
  public UnreadableCaseException(String message) {
    super(message);
  }

  /** An exception with its sentence and what caused it. */
  public UnreadableCaseException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The sentence for a field of a file. */
  public static UnreadableCaseException at(String file, int line, String field, String problem) {
    String place = field.isEmpty() ? "" : ", " + field;
    return new UnreadableCaseException(file + ", line " + line + place + ": " + problem + ".");
  }
}
