package org.crible.engine;

import org.crible.lists.fetch.Fetched;
import org.crible.lists.fetch.Source;
import org.jspecify.annotations.Nullable;

/**
 * What updating one list gave.
 *
 * @param source where it was asked for
 * @param status what became of it
 * @param fetched the file as fetched; null if it could not be fetched
 * @param outcome what loading it gave; null if there was nothing to load
 * @param reason one plain sentence why it was refused or could not be fetched; null otherwise
 */
public record UpdateReport(
    Source source,
    Status status,
    @Nullable Fetched fetched,
    @Nullable LoadOutcome outcome,
    @Nullable String reason) {

  /** What became of a list. */
  public enum Status {
    /** A file was fetched and is loaded; its content may still be what was loaded before. */
    LOADED,
    /** The publisher says that nothing has changed. */
    UNCHANGED,
    /** What was fetched is not kept; the last good state stays. */
    REFUSED,
    /** Nothing could be fetched; the last good state stays. */
    FAILED
  }

  /** Whether the last good state stays because something is wrong. */
  public boolean isFailure() {
    return status == Status.REFUSED || status == Status.FAILED;
  }
}
