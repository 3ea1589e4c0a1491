package org.crible.lists.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Ends a transfer in which nothing arrives for too long: closes the stream that is read. */
final class Silence implements Closeable {
  private final InputStream in;
  private final Duration longest;
  private final Thread watch;
  private volatile long heard = System.nanoTime();
  private volatile boolean over;

  Silence(InputStream in, Duration longest) {
    this.in = in;
    this.longest = longest;
    this.watch = Thread.ofVirtual().name("silence").start(this::watch);
  }

  /** Something has arrived. */
  void heard() {
    heard = System.nanoTime();
  }

  /** Whether the transfer was ended. */
  boolean over() {
    return over;
  }

  private void watch() {
    try {
      long left = longest.toNanos();
      while (left > 0) {
        Thread.sleep(Duration.ofNanos(left));
        left = longest.toNanos() - (System.nanoTime() - heard);
      }
      over = true;
      in.close();
    } catch (InterruptedException | IOException e) {
      // The transfer has ended by itself.
    }
  }

  @Override
  public void close() {
    watch.interrupt();
  }
}
