package org.crible.engine.bulk;

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

  /** What they are written to. */
  Lines<?> out();

  /** Hands on what is still held back. */
  default void flush() {
    out().flush();
  }

  @Override
  default void close() {
    out().close();
  }

  /** A line for each result: {@code {id, rank, result}}. */
  record Json(JsonLines out) implements ResultRows {
    Json(Writer out) {
      this(new JsonLines(out));
    }

    @Override
    public void write(String id, int before, List<Hit> hits) {
      int rank = before;
      for (Hit hit : hits) {
        ObjectNode line = JsonMapper.shared().createObjectNode();
        line.put("id", id).put("rank", ++rank).set("result", ScreeningJson.result(hit));
        out.write(line);
      }
    }
  }

  /** A row for each result; what a person said of it before in a last column, if wanted. */
  record Csv(CsvLines out, boolean words) implements ResultRows {
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
      this(new CsvLines(out), words);
      if (!headed) {
        write(COLUMNS, "clearance");
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
      out.write(row);
    }
  }
}
