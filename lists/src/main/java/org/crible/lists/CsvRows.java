package org.crible.lists;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a comma-separated file (RFC 4180), one at a time. Written here rather than taken from
 * a library because a list must be refused, not read on, when a quote stays open to the end: a
 * lenient reader would swallow the rest of the list into one field.
 */
public final class CsvRows implements Closeable {
  /** No publisher's row comes near: the longest of the OFAC list has 1,700 characters. */
  static final int MAX_ROW = 4 << 20;

  private final TextSource source;
  private final char separator;
  private int ahead = -2;
  private int rowLength;

  /** A row with the line where it starts, counted from 1. */
  public record Row(long line, List<String> fields) {}

  /** Reads from the beginning; the separator is usually a comma. */
  public CsvRows(TextSource source, char separator) {
    this.source = source;
    this.separator = separator;
  }

  /** The next row that is not empty; null at the end of the file. */
  public @Nullable Row next() {
    while (peek() >= 0) {
      long line = source.line();
      rowLength = 0;
      List<String> fields = row();
      if (fields.size() > 1 || !fields.getFirst().isEmpty()) {
        return new Row(line, fields);
      }
    }
    return null;
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>();
    while (true) {
      fields.add(peek() == '"' ? quoted() : plain());
      int end = take();
      if (end == '\r' && peek() == '\n') {
        end = take();
      }
      if (end != separator) {
        return fields;
      }
    }
  }

  private String plain() {
    StringBuilder text = new StringBuilder();
    while (peek() >= 0 && peek() != separator && peek() != '\n' && peek() != '\r') {
      append(text, take());
    }
    return text.toString();
  }

  /** A quoted field; only blanks may stand between its closing quote and the separator. */
  private String quoted() {
    long opened = source.line();
    StringBuilder text = new StringBuilder();
    take();
    while (true) {
      int c = take();
      if (c < 0) {
        throw new UnreadableListException(
            source.file().name(), opened, "a quote opens here and never closes.");
      }
      if (c != '"') {
        append(text, c);
      } else if (peek() == '"') {
        append(text, take());
      } else {
        if (!plain().isBlank()) {
          throw source.refusal("text follows a closing quote; quotes in a field must be doubled.");
        }
        return text.toString();
      }
    }
  }

  private void append(StringBuilder text, int c) {
    if (++rowLength > MAX_ROW) {
      throw source.refusal(
          "the row is longer than " + MAX_ROW + " characters, which no list needs.");
    }
    text.append((char) c);
  }

  /** The next character, left in place. The line does not count it yet. */
  private int peek() {
    if (ahead == -2) {
      ahead = source.next();
    }
    return ahead;
  }

  private int take() {
    int c = peek();
    ahead = c < 0 ? c : -2;
    return c;
  }

  @Override
  public void close() {
    source.close();
  }
}
