package org.crible.evidence;

/**
 * A stretch of a document.
 *
 * @param start first Unicode code point, counted from 0 in the text as received
 * @param end the code point after the last
 * @param text the words that stand there
 */
public record Span(int start, int end, String text) {

  /**
   * Checks the order of the two ends.
   *
   * @throws IllegalArgumentException if the span is reversed or starts before the text
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + " to " + end);
    }
  }
}
