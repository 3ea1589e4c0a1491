package org.crible.store;

import java.time.Duration;

/**
 * How long and how large.
 *
 * @param patience how long to wait for another process that is writing
 * @param maxPages the most pages of 4,096 bytes that the database may grow to; 0 for as many as the
 *     disk holds
 */
public record Limits(Duration patience, long maxPages) {
  /** Half a minute of patience, no bound but the disk's. */
  public static final Limits USUAL = new Limits(Duration.ofSeconds(30), 0);

  /**
   * @throws IllegalArgumentException if either is negative
   */
  public Limits {
    if (patience.isNegative() || maxPages < 0) {
      throw new IllegalArgumentException("negative limit: " + patience + ", " + maxPages);
    }
  }
}
