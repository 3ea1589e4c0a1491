package org.crible.engine.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** CSV as everything here writes it: commas, and a line feed after each record. */
record CsvLines(CsvWriter out) implements AutoCloseable {

  CsvLines(Writer out) {
    this(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out));
  }

  void write(List<String> fields) {
    out.writeRecord(fields);
  }

  /** Hands on what is still held back. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
