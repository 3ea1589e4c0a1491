package org.crible.engine.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.crible.engine.Moved;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes what differs between two profiles, one row of the input after the other. */
sealed interface MovedRows extends AutoCloseable {

  void write(String id, List<Moved> moved);

  @Override
  void close();

  private static String word(Moved moved) {
    return moved.change().name().toLowerCase(Locale.ROOT);
  }

  /** A line for each result that differs. */
  record Json(Writer out) implements MovedRows {
    @Override
    public void write(String id, List<Moved> moved) {
      for (Moved one : moved) {
        ObjectNode line = JsonMapper.shared().createObjectNode();
        line.put("id", id);
        line.put("change", word(one));
        line.put("entity_id", one.entity().id());
        line.put("caption", one.entity().caption());
        line.put("schema", one.entity().schema().name());
        one.entity().datasets().forEach(line.putArray("datasets")::add);
        line.put("score_before", one.before());
        line.put("score", one.after());
        try {
          out.write(JsonMapper.shared().writeValueAsString(line));
          out.write('\n');
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
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

  /** A row for each result that differs. */
  record Csv(CsvWriter out) implements MovedRows {
    Csv(Writer out) {
      this(CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out));
      this.out.writeRecord(
          "id", "change", "score_before", "score", "entity_id", "caption", "schema", "datasets");
    }

    @Override
    public void write(String id, List<Moved> moved) {
      for (Moved one : moved) {
        out.writeRecord(
            id,
            word(one),
            figure(one.before()),
            figure(one.after()),
            one.entity().id(),
            one.entity().caption(),
            one.entity().schema().name(),
            String.join(";", one.entity().datasets()));
      }
    }

    private static String figure(@Nullable Double score) {
      return score == null ? "" : Double.toString(score);
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
