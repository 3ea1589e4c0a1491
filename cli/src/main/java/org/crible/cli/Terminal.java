package org.crible.cli;

import java.util.Map;

/**
 * Where the words end up.
 *
 * @param width columns; 80 where nobody says otherwise
 * @param outIsScreen whether a person watches standard output
 * @param errIsScreen whether a person watches standard error
 * @param colour whether colours are welcome: on a screen, unless {@code NO_COLOR} is set
 */
public record Terminal(int width, boolean outIsScreen, boolean errIsScreen, boolean colour) {
  private static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 40;

  /** What the launcher has found out: the JVM alone cannot tell which stream is a screen. */
  public static Terminal detect(Map<String, String> environment) {
    boolean out = Boolean.getBoolean("crible.terminal.out");
    String noColor = environment.getOrDefault("NO_COLOR", "");
    boolean dumb = "dumb".equals(environment.get("TERM"));
    return new Terminal(
        width(environment.getOrDefault("COLUMNS", "")),
        out,
        Boolean.getBoolean("crible.terminal.err"),
        out && noColor.isEmpty() && !dumb);
  }

  private static int width(String columns) {
    try {
      return Math.max(NARROWEST, Integer.parseInt(columns.strip()));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }

  /** The text in bold, where colours are welcome. */
  public String bold(String text) {
    return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
  }
}
