package org.crible.cli.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command line in a process of its own, as a shell starts it. */
final class Child {
  private final Process process;
  private final Path out;
  private final Path err;

  private Child(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static Child start(Path home, List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("child", ".out");
    Path err = Files.createTempFile("child", ".err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CRIBLE_HOME", home.toString());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Child(builder.start(), out, err);
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** Waits for its end. */
  Shell.Outcome end() throws IOException, InterruptedException {
    int code = process.waitFor();
    Shell.Outcome outcome = new Shell.Outcome(code, Files.readString(out), Files.readString(err));
    Files.delete(out);
    Files.delete(err);
    return outcome;
  }
}
