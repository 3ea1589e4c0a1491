package org.crible.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.crible.engine.Crible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** What a command works at: the streams, the terminal, and the options that every command has. */
public final class Desk {
  private final PrintWriter out;
  private final PrintWriter err;
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      order = 100,
      description = {
        "Where loaded lists are kept", // picocli would break the line inside ~/.crible
        "(default: $CRIBLE_HOME, else ~/.crible)."
      })
  private @Nullable Path home;

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      order = 101,
      description = "Print JSON for machines.")
  private boolean json;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      order = 102,
      description = "Show where an error comes from.")
  private boolean debug;

  @SuppressWarnings("unused") // picocli acts on it by itself
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      order = 103,
      description = "Show this help.")
  private boolean help;

  public Desk(
      PrintWriter out, PrintWriter err, Terminal terminal, Map<String, String> environment) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.environment = environment;
  }

  public PrintWriter out() {
    return out;
  }

  public PrintWriter err() {
    return err;
  }

  public Terminal terminal() {
    return terminal;
  }

  public boolean json() {
    return json;
  }

  public boolean debug() {
    return debug;
  }

  /** The process's environment. */
  public Map<String, String> environment() {
    return environment;
  }

  /**
   * The engine on the home that the person chose.
   *
   * @throws IllegalArgumentException if it is empty, as an unset variable of a script would be
   */
  public Crible open() {
    if (home != null && home.toString().isBlank()) {
      throw new IllegalArgumentException("--home names no folder; give one, or leave it out.");
    }
    return Crible.open(home == null ? Crible.defaultHome(environment) : home);
  }

  /** Who sits here, as the system knows it. */
  public String user() {
    return System.getProperty("user.name", "unknown");
  }

  /** Shows how far a long task is. */
  public Advance advance() {
    return new Advance(err, terminal.errIsScreen());
  }

  /** Prints a value as indented JSON. */
  public void print(JsonNode node) {
    out.println(JsonWriter.INDENTED.writeValueAsString(node));
  }

  /** Loaded only where JSON is printed: Jackson takes its time to start. */
  private static final class JsonWriter {
    private static final ObjectWriter INDENTED =
        JsonMapper.shared().writer().with(printer(new DefaultIndenter("  ", "\n")));

    private static DefaultPrettyPrinter printer(DefaultIndenter indenter) {
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
  }
}
