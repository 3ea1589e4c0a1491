package org.crible.cli.main;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crible.cli.Desk;
import org.crible.cli.Terminal;

/**
 * Runs the usual commands once, unseen, so that the JVM can keep what they load for a fast start.
 * Only {@code ./crible} calls this, when it has built.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /** Works in the folder that the first argument names, and leaves its files there. */
  public static void main(String[] arguments) {
    Path scratch = Path.of(arguments[0]);
    String output = scratch.resolve("demo").toString();
    String home = scratch.resolve("demo").resolve("home").toString();
    String folder = scratch.resolve("demo").resolve("case").toString();
    List<List<String>> commands =
        List.of(
            List.of("--help"),
            List.of("screen", "--help"),
            List.of("demo", "--output", output),
            List.of("datasets", "--home", home),
            List.of("screen", "Алмаз-Антей", "--country", "Russie", "--home", home, "--explain"),
            List.of("screen", "Garpiya", "--home", home, "--json"),
            List.of("entity", "ofac-16865", "--home", home),
            List.of("weigh", folder, "--home", home),
            List.of("case", "show", folder, "--home", home));
    for (List<String> command : commands) {
      CommandLines.run(unseen(), command.toArray(String[]::new));
    }
  }

  private static Desk unseen() {
    PrintWriter nowhere =
        new PrintWriter(
            new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
    return new Desk(nowhere, nowhere, Terminal.detect(Map.of()), Map.of());
  }
}
