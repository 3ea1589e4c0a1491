package org.crible.lists.ftm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.crible.model.Entity;
import org.crible.model.Schema;
import org.crible.model.Statement;
import org.jspecify.annotations.Nullable;

/** An entity while its statements come in. */
final class StatedEntity {
  private final String id;
  private final String dataset;
  private final List<StatementRow> rows = new ArrayList<>();
  private final Set<String> referents = new LinkedHashSet<>();
  private Schema schema;

  StatedEntity(String id, String dataset, Schema schema) {
    this.id = id;
    this.dataset = dataset;
    this.schema = schema;
  }

  /** Adds a statement; of two schemata the narrower counts, of two that differ the first. */
  void add(StatementRow row, Schema said) {
    schema = said.is(schema.name()) ? said : schema;
    rows.add(row);
    String own = row.get("entity_id");
    if (!own.isBlank() && !own.equals(id)) {
      referents.add(own);
    }
  }

  int size() {
    return rows.size();
  }

  /**
   * The entity.
   *
   * @param unknown told of statements on a property that the schema does not have
   */
  Entity build(Consumer<StatementRow> unknown) {
    List<Statement> statements = new ArrayList<>();
    for (StatementRow row : rows) {
      String property = row.get("prop");
      String value = row.get("value").strip();
      if (property.equals("id") || value.isEmpty()) {
        continue;
      }
      if (schema.property(property).isEmpty()) {
        unknown.accept(row);
        continue;
      }
      String from = row.get("dataset");
      statements.add(
          new Statement(
              id,
              property,
              value,
              dataset,
              emptyToNull(row.get("original_value"), value),
              from.isBlank() || from.equals(dataset) ? null : from,
              emptyToNull(row.get("lang"), ""),
              row.day("first_seen"),
              row.day("last_seen")));
    }
    return Entity.of(id, schema, statements).withReferents(referents);
  }

  private static @Nullable String emptyToNull(String text, String same) {
    return text.isBlank() || text.equals(same) ? null : text;
  }
}
