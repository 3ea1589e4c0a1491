package org.crible.lists.fetch;

import java.time.Duration;

/**
 * How long a server is waited for.
 *
 * @param attempts how often a file is asked for before giving up, at least 1
 * @param firstPause the pause after the first failure; it doubles with each
 * @param longestPause no pause is longer, whatever the server asks
 * @param connect how long a connection and the head of an answer may take
 * @param silence how long a transfer may stand still
 */
public record Patience(
    int attempts, Duration firstPause, Duration longestPause, Duration connect, Duration silence) {

  /** For publishers on the open network. */
  public static Patience usual() {
    return new Patience(
        5,
        Duration.ofSeconds(1),
        Duration.ofMinutes(1),
        Duration.ofSeconds(30),
        Duration.ofSeconds(60));
  }

  /** The pause after so many failures. */
  Duration pause(int failures) {
    Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
    return pause.compareTo(longestPause) > 0 ? longestPause : pause;
  }
}
