package org.crible.cli.main;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crible.cli.Desk;
import org.crible.cli.command.CaseCommand;
import org.crible.cli.command.CompareCommand;
import org.crible.cli.command.DatasetsCommand;
import org.crible.cli.command.DeltaCommand;
import org.crible.cli.command.DemoCommand;
import org.crible.cli.command.DossierCommand;
import org.crible.cli.command.EntityCommand;
import org.crible.cli.command.JudgeCommand;
import org.crible.cli.command.JudgementsCommand;
import org.crible.cli.command.LoadCommand;
import org.crible.cli.command.ReadCommand;
import org.crible.cli.command.RescreenCommand;
import org.crible.cli.command.ScreenCommand;
import org.crible.cli.command.UpdateCommand;
import org.crible.cli.command.WeighCommand;
import picocli.CommandLine;

/** The list of commands. */
public final class CommandLines {
  private CommandLines() {}

  /** Runs one command line and gives its exit code; nothing is thrown. */
  public static int run(Desk desk, String... arguments) {
    Failures failures = new Failures(desk);
    CommandLine crible =
        new CommandLine(new Root(desk))
            .addSubcommand(new DemoCommand(desk))
            .addSubcommand(new LoadCommand(desk))
            .addSubcommand(new UpdateCommand(desk))
            .addSubcommand(new DatasetsCommand(desk))
            .addSubcommand(new DeltaCommand(desk))
            .addSubcommand(new EntityCommand(desk))
            .addSubcommand(new ScreenCommand(desk))
            .addSubcommand(new RescreenCommand(desk))
            .addSubcommand(new JudgeCommand(desk))
            .addSubcommand(new JudgementsCommand(desk))
            .addSubcommand(new CompareCommand(desk))
            .addSubcommand(new ReadCommand(desk))
            .addSubcommand(CaseCommand.withParts(desk))
            .addSubcommand(new WeighCommand(desk))
            .addSubcommand(new DossierCommand(desk));
    setUp(crible, desk, failures);
    int code = crible.execute(arguments);
    desk.out().flush();
    desk.err().flush();
    return code;
  }

  private static void setUp(CommandLine crible, Desk desk, Failures failures) {
    crible
        .setOut(desk.out())
        .setErr(desk.err())
        .setExpandAtFiles(false)
        .registerConverter(LocalDate.class, Typed::day)
        .registerConverter(int.class, Typed::whole)
        .registerConverter(double.class, Typed::number)
        .registerConverter(Double.class, Typed::number)
        .setUsageHelpWidth(Math.min(desk.terminal().width(), WIDEST_HELP))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                desk.terminal().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
    for (CommandLine command : everyCommand(crible)) {
      command.getCommandSpec().usageMessage().synopsisSubcommandLabel("COMMAND");
    }
  }

  private static List<CommandLine> everyCommand(CommandLine top) {
    List<CommandLine> all = new ArrayList<>(List.of(top));
    top.getSubcommands().values().forEach(part -> all.addAll(everyCommand(part)));
    return all;
  }

  private static final int WIDEST_HELP = 100;
}
