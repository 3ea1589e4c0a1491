package org.crible.cli.command;

import org.crible.cli.Desk;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code crible case}: only holds its parts. */
@Command(
    name = "case",
    description = "Makes and changes a case: a folder of plain files.",
    footer = {
      "",
      "Example:",
      "  crible case new my-case",
      "  crible case add my-case report.txt --publisher \"News agency\" \\",
      "      --published 2024-11-15"
    })
public final class CaseCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private CaseCommand() {}

  /** The command with its parts. */
  public static CommandLine withParts(Desk desk) {
    return new CommandLine(new CaseCommand())
        .addSubcommand(new CaseNewCommand(desk))
        .addSubcommand(new CaseAddCommand(desk))
        .addSubcommand(new CaseShowCommand(desk))
        .addSubcommand(new CaseCheckCommand(desk))
        .addSubcommand(new CaseAcceptCommand(desk))
        .addSubcommand(new CaseRejectCommand(desk));
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "Say what to do with the case: new, add, show, check, accept, reject.");
    }
  }
}
