package org.crible.cli.main;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.cli.Terminal;

/** Starts from the shell. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Written written = new Written(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = utf8(written);
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    Terminal terminal = Terminal.detect(System.getenv());
    int code = CommandLines.run(new Desk(out, err, terminal, System.getenv()), arguments);
    out.flush();
    String failure = written.failure();
    if (failure != null) {
      err.println("crible: The answer could not be written to standard output: " + failure + ".");
      code = ExitCode.REFUSED;
    }
    err.flush();
    System.exit(code);
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }
}
