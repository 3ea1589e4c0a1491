package org.crible.cli;

/** Running text that fits the terminal. */
public final class Prose {
  private Prose() {}

  /** The text broken at blanks, each line after the first with the same indent. */
  public static String wrap(String text, int columns, int indent) {
    StringBuilder wrapped = new StringBuilder();
    int used = indent;
    for (String word : Visible.of(text.strip().replaceAll("\\s+", " ")).split(" ", -1)) {
      int width = Width.of(word);
      if (!wrapped.isEmpty() && used + 1 + width > columns) {
        wrapped.append('\n').append(" ".repeat(indent));
        used = indent;
      } else if (!wrapped.isEmpty()) {
        wrapped.append(' ');
        used++;
      }
      wrapped.append(word);
      used += width;
    }
    return wrapped.toString();
  }
}
