package org.crible.cli;

import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.crible.engine.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a long task is, on standard error and only once it has taken a second: a bar where
 * a person watches, else a plain line now and then.
 */
public final class Advance implements Progress, AutoCloseable {
  private static final long SILENT_NANOS = Duration.ofSeconds(1).toNanos();
  private static final long LINE_NANOS = Duration.ofSeconds(10).toNanos();
  private static final int BAR_MILLIS = 200;
  private final PrintWriter err;
  private final boolean screen;
  private String task = "";
  private long started;
  private long lastLine;
  private @Nullable ProgressBar bar;

  Advance(PrintWriter err, boolean screen) {
    this.err = err;
    this.screen = screen;
  }

  @Override
  public void at(String current, long done, long total) {
    long now = System.nanoTime();
    if (!current.equals(task)) {
      close();
      task = current;
      started = now;
      lastLine = now;
    }
    if (now - started < SILENT_NANOS) {
      return;
    }
    if (screen) {
      show(done, total);
    } else if (now - lastLine >= LINE_NANOS || lastLine == started) {
      lastLine = now;
      err.println(task + ": " + sofar(done, total, now - started));
      err.flush();
    }
  }

  /** How far, how fast, and where the end is known, how long still. */
  private static String sofar(long done, long total, long nanos) {
    double seconds = nanos / 1e9;
    double rate = done / seconds;
    String sofar = total > 0 ? done + " of " + total : Long.toString(done);
    if (done == 0 || seconds < 1) {
      return sofar;
    }
    String fast = sofar + ", " + Math.round(rate) + " a second";
    return total > done ? fast + ", " + Math.round((total - done) / rate) + " s left" : fast;
  }

  private void show(long done, long total) {
    ProgressBar shown = bar;
    if (shown == null) {
      shown =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(total > 0 ? total : -1)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(BAR_MILLIS)
              .showSpeed()
              .clearDisplayOnFinish()
              .build();
      bar = shown;
    }
    shown.stepTo(done);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
    task = "";
  }
}
