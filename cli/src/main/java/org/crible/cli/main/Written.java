package org.crible.cli.main;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Remembers that a stream could not be written: a {@link java.io.PrintWriter} keeps it quiet. */
final class Written extends OutputStream {
  private final OutputStream stream;
  private @Nullable IOException failure;

  Written(OutputStream stream) {
    this.stream = stream;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      stream.write(bytes, start, length);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }

  /**
   * Why something could not be written; null if all could. A reader that has seen enough, as in
   * {@code | head -1}, is no failure.
   */
  @Nullable String failure() {
    String reason = failure == null ? null : String.valueOf(failure.getMessage());
    return reason == null || reason.contains("Broken pipe") ? null : reason;
  }
}
