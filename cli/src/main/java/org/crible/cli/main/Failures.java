package org.crible.cli.main;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.cli.Prose;
import org.crible.engine.InputRefusedException;
import org.crible.engine.NothingLoadedException;
import org.crible.evidence.UnreadableCaseException;
import org.crible.store.IntegrityBrokenException;
import org.crible.store.StoreException;
import org.crible.store.StoreTooNewException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What each exception means: its exit code, and one plain sentence on standard error. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Desk desk;

  Failures(Desk desk) {
    this.desk = desk;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    say(sentence(e, command) + " See '" + name + " --help'.", e);
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException e, CommandLine command) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().getFirst();
      boolean isCommand = !word.startsWith("-") && !command.getSubcommands().isEmpty();
      String what = isCommand ? "There is no command '" : "Not understood: '";
      return ended(what + word + "'" + nearest(word, isCommand, command));
    }
    return ended(String.valueOf(e.getMessage()).replace("\n", " "));
  }

  private static String nearest(String word, boolean isCommand, CommandLine command) {
    List<String> names =
        isCommand
            ? List.copyOf(command.getSubcommands().keySet())
            : command.getCommandSpec().options().stream()
                .map(CommandLine.Model.OptionSpec::longestName)
                .toList();
    return Nearest.to(word, names).map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    return switch (e) {
      case ParameterException usage -> handleParseException(usage, new String[0]);
      case NothingLoadedException nothing ->
          say(String.valueOf(nothing.getMessage()), e, ExitCode.NOTHING_LOADED);
      case IntegrityBrokenException broken ->
          say(String.valueOf(broken.getMessage()), e, ExitCode.BROKEN);
      case StoreTooNewException newer ->
          say(String.valueOf(newer.getMessage()), e, ExitCode.BROKEN);
      case StoreException store -> say(String.valueOf(store.getMessage()), e, ExitCode.REFUSED);
      case UnreadableCaseException kase ->
          say(String.valueOf(kase.getMessage()), e, ExitCode.REFUSED);
      case InputRefusedException refused ->
          say(String.valueOf(refused.getMessage()), e, ExitCode.REFUSED);
      case IllegalArgumentException usage ->
          say(String.valueOf(usage.getMessage()), e, ExitCode.USAGE);
      case UncheckedIOException io -> say(sentence(io.getCause()), e, ExitCode.REFUSED);
      case IOException io -> say(sentence(io), e, ExitCode.REFUSED);
      default ->
          say(
              "This is a fault in Crible itself ("
                  + e.getClass().getSimpleName()
                  + (e.getMessage() == null ? "" : ": " + e.getMessage())
                  + "); run it again with --debug to see where.",
              e,
              ExitCode.FAULT);
    };
  }

  private static String sentence(@Nullable IOException e) {
    return switch (e) {
      case null -> "A file cannot be read or written.";
      case NoSuchFileException missing -> missing.getFile() + " does not exist.";
      case AccessDeniedException denied -> denied.getFile() + " may not be read or written.";
      default -> String.valueOf(e.getMessage());
    };
  }

  private int say(String sentence, Exception e, int code) {
    say(ended(String.valueOf(sentence)), e);
    return code;
  }

  private void say(String sentence, Exception e) {
    desk.out().flush();
    desk.err().println(Prose.wrap("crible: " + sentence, Integer.MAX_VALUE, 0));
    if (desk.debug()) {
      e.printStackTrace(desk.err());
    }
    desk.err().flush();
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
  }
}
