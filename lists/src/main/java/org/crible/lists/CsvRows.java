package org.crible.lists;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a comma-separated list (RFC 4180), one at a time. A quote that stays open to the end
 * is refused: read on, it would swallow the rest of the list into one field.
 */
public final class CsvRows implements Sheet {
  /** No publisher's row comes near: the longest of the OFAC list has 1,700 characters. */
  static final int MAX_ROW = 4 << 20;

  private final TextSource source;
  private final Rows rows = new Rows();
  private final CloseableIterator<Row> records;

  /** A row with the line where it starts, counted from 1. */
  public record Row(long line, List<String> fields) {}

  /**
   * Reads from the beginning.
   *
   * @throws UnreadableListException if the file cannot be opened
   */
  public CsvRows(ListFile file) {
    this(file, ',');
  }

  /**
   * The same for a list whose fields another character parts.
   *
   * @throws UnreadableListException if the file cannot be opened
   */
  public CsvRows(ListFile file, char separator) {
    this(new TextSource(file), separator);
  }

  /**
   * Reads fields that another character separates, in an encoding that the caller knows.
   *
   * @throws UnreadableListException if the file cannot be opened
   */
  public CsvRows(ListFile file, char separator, Charset charset) {
    this(new TextSource(file, charset), separator);
  }

  CsvRows(TextSource source) {
    this(source, ',');
  }

  CsvRows(TextSource source, char separator) {
    this.source = source;
    this.records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .trimWhitespacesAroundQuotes(true)
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .detectBomHeader(false)
            .maxBufferSize(MAX_ROW)
            .build(rows, source)
            .iterator();
  }

  /**
   * The next row that is not empty; null at the end of the file.
   *
   * @throws UnreadableListException if the file is not well-formed CSV in UTF-8
   */
  @Override
  public @Nullable Row next() {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (CsvParseException e) {
      throw refusal(e);
    }
  }

  private UnreadableListException refusal(CsvParseException e) {
    if (e.getCause() instanceof UnreadableListException refusal) {
      return refusal;
    }
    String said = Objects.requireNonNullElse(e.getMessage(), "");
    String reason = "is not well-formed CSV (" + said.replaceFirst(" \\(record .*", "") + ").";
    if (said.startsWith("Unclosed quoted field")) {
      reason = "a quote opens here and never closes.";
    } else if (said.contains("after closing quote")) {
      reason = "text follows a closing quote; quotes in a field must be doubled.";
    } else if (said.contains("maximum buffer size")) {
      reason = Rows.TOO_LONG;
    }
    return new UnreadableListException(source.file().name(), rows.line, reason, e);
  }

  /** Collects the fields of a row and bounds their sum; the library bounds each field. */
  private final class Rows extends AbstractBaseCsvCallbackHandler<Row> {
    static final String TOO_LONG =
        "the row is longer than " + MAX_ROW + " characters, which no list needs.";
    private List<String> fields = new ArrayList<>();
    private long line = 1;
    private long length;

    @Override
    protected void handleBegin(long startingLine) {
      line = startingLine;
      length = 0;
      fields = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] from, int offset, int size, boolean quoted) {
      length += size + 1;
      if (length > MAX_ROW) {
        throw new UnreadableListException(source.file().name(), line, TOO_LONG);
      }
      fields.add(new String(from, offset, size));
    }

    @Override
    protected Row buildRecord() {
      return new Row(line, fields);
    }
  }

  @Override
  public void close() {
    source.close();
  }
}
