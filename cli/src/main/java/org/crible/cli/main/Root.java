package org.crible.cli.main;

import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code crible} without a command: prints what there is. */
@Command(
    name = "crible",
    description =
        "Screens names against the official sanctions lists, reads reports, weighs the evidence in"
            + " them, and compiles a dossier.",
    footer = {
      "",
      "Exit codes: 0 done, 2 wrong usage, 3 input refused, 4 nothing loaded yet,",
      "5 integrity broken, 10 a match with --fail-on-match.",
      "",
      "Example:",
      "  crible load sdn.csv",
      "  crible screen \"Almaz-Antei\" --explain"
    })
final class Root implements Callable<Integer> {
  @Mixin private final Desk desk;
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-V", "--version"},
      order = 104,
      description = "Print the version.")
  private boolean version;

  Root(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (version) {
      desk.out().println("crible " + org.crible.engine.Crible.version());
      return ExitCode.DONE;
    }
    if (spec != null) {
      CommandLine line = spec.commandLine();
      line.usage(line.getErr());
    }
    return ExitCode.USAGE;
  }
}
