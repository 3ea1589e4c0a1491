package org.crible.engine;

/** A question about lists, but no list has been loaded into this home yet. */
public final class NothingLoadedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NothingLoadedException(java.nio.file.Path home) {
    super("No list has been loaded into " + home + " yet; load one with 'crible load FILE'.");
  }
}
