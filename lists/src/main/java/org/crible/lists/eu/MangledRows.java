package org.crible.lists.eu;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crible.lists.CsvRows;
import org.crible.lists.ListFile;
import org.crible.lists.ListNote;
import org.crible.lists.ListSink;
import org.crible.lists.Sheet;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnreadableListException;
import org.jspecify.annotations.Nullable;

/**
 * A CSV of the EU that a spreadsheet has opened as if commas parted its columns, and saved again:
 * each line stands whole in quotes, is padded with tabs, and has tabs where commas were. That can
 * be undone. What cannot is named row by row and not read: a row that is no longer UTF-8, and one
 * with question marks in place of letters, whose names nobody could find.
 */
final class MangledRows implements Sheet {
  private static final int MAX_LINE = 1 << 20;
  private static final Pattern LOST =
      Pattern.compile("\\?\\p{L}|\\p{L}\\?\\p{L}|\\?\\?|\\p{L}\\?(?=[ ;])");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^;]*");

  private final ListFile file;
  private final InputStream in;
  private final List<SkippedRow> damaged = new ArrayList<>();
  private long line;

  MangledRows(ListFile file) {
    this.file = file;
    this.in = new BufferedInputStream(file.open(), 1 << 16);
  }

  /**
   * Whether a header is mangled so: whole in quotes, with semicolons in them and tabs at its end.
   */
  static boolean recognises(String firstLine) {
    return firstLine.startsWith("\"") && firstLine.contains(";") && firstLine.contains("\t");
  }

  @Override
  public CsvRows.@Nullable Row next() {
    for (byte[] bytes = bytes(); bytes != null; bytes = bytes()) {
      String text = text(bytes);
      if (text == null) {
        skip("The row is not UTF-8 text, so its names cannot be read with certainty.");
      } else if (!text.isBlank() && LOST.matcher(ADDRESS.matcher(text).replaceAll("")).find()) {
        skip("Letters of the row are lost: question marks stand in their place.");
      } else if (!text.isBlank()) {
        return new CsvRows.Row(line, fields(text));
      }
    }
    return null;
  }

  private void skip(String reason) {
    damaged.add(new SkippedRow(file.name(), line, reason));
  }

  private static @Nullable String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().strip();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static List<String> fields(String text) {
    String bare = text.replaceFirst("^\"", "").replaceFirst("\\t*\"?$", "");
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (char c : bare.replace("\"\"", "\"").replace('\t', ',').toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ';' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  private byte @Nullable [] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      int b = in.read();
      if (b < 0) {
        return null;
      }
      line++;
      for (; b >= 0 && b != '\n'; b = in.read()) {
        bytes.write(b);
        if (bytes.size() > MAX_LINE) {
          throw new UnreadableListException(
              file.name(), line, "is longer than " + MAX_LINE + " bytes, which no list needs.");
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UnreadableListException(file.name(), line, "breaks off.", e);
    }
  }

  /** Says what was undone, and names the rows that could not be saved. */
  void report(ListSink sink) {
    damaged.forEach(sink::skipped);
    sink.note(
        new ListNote(
            file.name(),
            1,
            "The file was saved again by a spreadsheet: each line stands whole in quotes, padded"
                + " with tabs, with tabs for commas. That is undone; "
                + damaged.size()
                + " of its "
                + line
                + " lines have lost letters and are not read. Take the publisher's own file."));
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UnreadableListException(file.name(), 0, "cannot be closed.", e);
    }
  }
}
