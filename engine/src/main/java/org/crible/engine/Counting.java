package org.crible.engine;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Counts what flows through a stream and tells how far it is. */
final class Counting {
  private Counting() {}

  static <T> UnaryOperator<T> by(Progress progress, String task) {
    AtomicLong count = new AtomicLong();
    return item -> {
      progress.at(task, count.incrementAndGet(), 0);
      return item;
    };
  }
}
