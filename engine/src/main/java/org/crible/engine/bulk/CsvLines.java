package org.crible.engine.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.List;

/** CSV as everything here writes it: commas, and a line feed after each record. */
record CsvLines(CsvWriter out) implements Lines<CsvWriter> {

  CsvLines(Writer out) {
    this(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out));
  }

  void write(List<String> fields) {
    out.writeRecord(fields);
  }
}
