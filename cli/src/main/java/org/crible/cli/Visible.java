package org.crible.cli;

/**
 * Text from outside, safe to print: a name must not move the cursor, colour the screen, or turn the
 * direction of what follows it.
 */
public final class Visible {
  private static final char SHOWN_INSTEAD = '\uFFFD';

  private Visible() {}

  /** The text with a mark in place of each control character but the line feed. */
  public static String of(String text) {
    return text.codePoints().noneMatch(Visible::acts)
        ? text
        : text.codePoints()
            .map(c -> acts(c) ? SHOWN_INSTEAD : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Controls, and the embeddings, overrides and isolates of the bidirectional algorithm. */
  private static boolean acts(int c) {
    return (Character.isISOControl(c) && c != '\n')
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
