package org.crible.engine.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.crible.engine.Hit;
import org.crible.engine.json.ScreeningJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the results of one row after the other. */
sealed interface ResultRows extends AutoCloseable {

  /**
   * Writes some.
   *
   * @param before how many of this row were written before
   */
  void write(String id, int before, List<Hit> hits);

  /** Hands on what is still held back. */
  void flush();

  @Override
  void close();

  /** A line for each result: {@code {id, rank, result}}. */
  record Json(Writer out) implements ResultRows {
    @Override
    public void write(String id, int before, List<Hit> hits) {
      int rank = before;
      for (Hit hit : hits) {
        ObjectNode line = JsonMapper.shared().createObjectNode();
        line.put("id", id).put("rank", ++rank).set("result", ScreeningJson.result(hit));
        try {
          out.write(JsonMapper.shared().writeValueAsString(line));
          out.write('\n');
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    @Override
    public void flush() {
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

  /** A row for each result; what a person said of it before in a last column, if wanted. */
  record Csv(CsvWriter out, boolean words) implements ResultRows {
    private static final List<String> COLUMNS =
        List.of(
            "id",
            "rank",
            "score",
            "match",
            "entity_id",
            "caption",
            "schema",
            "datasets",
            "matched_name");

    /**
     * @param headed whether the header stands there already
     */
    Csv(Writer out, boolean words, boolean headed) {
      this(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out), words);
      if (!headed) {
        write(COLUMNS, "clearance");
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void write(String id, int before, List<Hit> hits) {
      int rank = before;
      for (Hit hit : hits) {
        List<String> row =
            List.of(
                id,
                Integer.toString(++rank),
                Double.toString(hit.score().value()),
                Boolean.toString(!hit.isSilent()),
                hit.entity().id(),
                hit.entity().caption(),
                hit.entity().schema().name(),
                String.join(";", hit.datasets()),
                MatchedName.of(hit));
        write(row, hit.clearance() == null ? "" : hit.clearance().sentence());
      }
    }

    private void write(List<String> fields, String word) {
      List<String> row = new ArrayList<>(fields);
      if (words) {
        row.add(word);
      }
      out.writeRecord(row);
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
}
