package org.crible.lists;

import org.jspecify.annotations.Nullable;

/** A list that cannot be read. The message is one plain sentence that names the file. */
public final class UnreadableListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final long line;
  private final @Nullable String dataset;
  private final String reason;

  /**
   * @param file the file's name as given
   * @param line where it went wrong, counted from 1; 0 where no line can be named
   * @param reason what was found and what was expected, beginning with the verb of which the file
   *     or line is the subject
   */
  public UnreadableListException(String file, long line, String reason) {
    this(file, line, null, reason, null);
  }

  /** The same, with what caused it. */
  public UnreadableListException(String file, long line, String reason, @Nullable Throwable cause) {
    this(file, line, null, reason, cause);
  }

  private UnreadableListException(
      String file, long line, @Nullable String dataset, String reason, @Nullable Throwable cause) {
    super(sentence(file, line, reason), cause);
    this.file = file;
    this.line = line;
    this.dataset = dataset;
    this.reason = reason;
  }

  private static String sentence(String file, long line, String reason) {
    return line == 0 ? file + " " + reason : file + ", line " + line + ", " + reason;
  }

  /** The same refusal, for the dataset that the file was to be loaded as. */
  public UnreadableListException of(String name) {
    UnreadableListException named = new UnreadableListException(file, line, name, reason, this);
    named.setStackTrace(getStackTrace());
    return named;
  }

  /** The file's name as given. */
  public String file() {
    return file;
  }

  /** Where it went wrong, counted from 1; 0 where no line can be named. */
  public long line() {
    return line;
  }

  /** The dataset, where it was known. */
  public @Nullable String dataset() {
    return dataset;
  }
}
