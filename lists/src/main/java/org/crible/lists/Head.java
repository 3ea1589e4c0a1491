package org.crible.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The beginning of a file, by which its format is recognised.
 *
 * @param file the file
 * @param text its first 64 KiB, read leniently as UTF-8 (or UTF-16 where a byte order mark says
 *     so), without byte order mark and leading blank; of a workbook its first rows as CSV
 */
public record Head(ListFile file, String text) {
  private static final int SIZE = 1 << 16;

  /**
   * Reads the beginning.
   *
   * @throws UnreadableListException if there is nothing in it or it cannot be read
   */
  public static Head of(ListFile file) {
    String text = start(file);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      throw new UnreadableListException(file.name(), 0, "is empty; expected a published list.");
    }
    try (Sheet workbook = Sheet.workbook(file, text)) {
      return new Head(file, workbook == null ? text.stripLeading() : workbook.head());
    }
  }

  /** The beginning of the file as it lies there, read leniently as UTF-8 or UTF-16. */
  static String start(ListFile file) {
    byte[] bytes = bytes(file);
    Charset marked = bytes.length < 2 ? null : TextSource.marked(bytes[0], bytes[1]);
    return new String(bytes, marked == null ? StandardCharsets.UTF_8 : marked);
  }

  private static byte[] bytes(ListFile file) {
    try (InputStream in = file.open()) {
      return in.readNBytes(SIZE);
    } catch (IOException e) {
      throw new UnreadableListException(
          file.name(), 0, "cannot be read: the file or its archive is damaged.", e);
    }
  }

  /** Its first line. */
  public String firstLine() {
    return text.lines().findFirst().orElse("");
  }
}
