package org.crible.reading;

import org.crible.evidence.Span;

/** Turns UTF-16 offsets into the code points that spans count. */
public final class CodePoints {
  private final String text;
  private final int[] before;

  /** Counts once. */
  public CodePoints(String text) {
    this.text = text;
    boolean plain = text.codePointCount(0, text.length()) == text.length();
    this.before = plain ? new int[0] : count(text);
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); ) {
      int width = Character.charCount(text.codePointAt(i));
      points++;
      for (int j = 1; j <= width; j++) {
        before[i + j] = points;
      }
      i += width;
    }
    return before;
  }

  /** Code points before the UTF-16 offset. */
  public int at(int offset) {
    return before.length == 0 ? offset : before[offset];
  }

  /** The span between two UTF-16 offsets. */
  public Span span(int start, int end) {
    return new Span(at(start), at(end), text.substring(start, end));
  }
}
