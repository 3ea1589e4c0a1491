package org.crible.engine.bulk;

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

  /** What they are written to. */
  Lines<?> out();

  @Override
  default void close() {
    out().close();
  }

  private static String word(Moved moved) {
    return moved.change().name().toLowerCase(Locale.ROOT);
  }

  /** A line for each result that differs. */
  record Json(JsonLines out) implements MovedRows {
    Json(Writer out) {
      this(new JsonLines(out));
    }

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
        out.write(line);
      }
    }
  }

  /** A row for each result that differs. */
  record Csv(CsvLines out) implements MovedRows {
    Csv(Writer out) {
      this(new CsvLines(out));
      this.out.write(
          List.of(
              "id",
              "change",
              "score_before",
              "score",
              "entity_id",
              "caption",
              "schema",
              "datasets"));
    }

    @Override
    public void write(String id, List<Moved> moved) {
      for (Moved one : moved) {
        out.write(
            List.of(
                id,
                word(one),
                figure(one.before()),
                figure(one.after()),
                one.entity().id(),
                one.entity().caption(),
                one.entity().schema().name(),
                String.join(";", one.entity().datasets())));
      }
    }

    private static String figure(@Nullable Double score) {
      return score == null ? "" : Double.toString(score);
    }
  }
}
