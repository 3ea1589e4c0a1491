package org.crible.lists.fetch;

/** Told how far a transfer is. */
@FunctionalInterface
public interface Transfer {

  /**
   * Called as bytes arrive.
   *
   * @param bytes received so far
   * @param total to be received; 0 if the server does not say
   */
  void at(long bytes, long total);
}
