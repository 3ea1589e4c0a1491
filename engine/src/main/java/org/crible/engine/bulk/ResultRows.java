package org.crible.engine.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.crible.engine.Hit;
import org.crible.engine.json.ScreeningJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the results of one row after the other. */
sealed interface ResultRows extends AutoCloseable {

  void write(String id, List<Hit> hits);

  /** Hands on what is still held back. */
  void flush();

  @Override
  void close();

  /** A line for each result: {@code {id, rank, result}}. */
  record Json(Writer out) implements ResultRows {
    @Override
    public void write(String id, List<Hit> hits) {
      int rank = 0;
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

  /** A row for each result. */
  record Csv(CsvWriter out) implements ResultRows {
    /**
     * @param headed whether the header stands there already
     */
    Csv(Writer out, boolean headed) {
      this(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out));
      if (!headed) {
        this.out.writeRecord(
            "id",
            "rank",
            "score",
            "match",
            "entity_id",
            "caption",
            "schema",
            "datasets",
            "matched_name");
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
    public void write(String id, List<Hit> hits) {
      int rank = 0;
      for (Hit hit : hits) {
        out.writeRecord(
            id,
            Integer.toString(++rank),
            Double.toString(hit.score().value()),
            "true",
            hit.entity().id(),
            hit.entity().caption(),
            hit.entity().schema().name(),
            String.join(";", hit.datasets()),
            MatchedName.of(hit));
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
}
