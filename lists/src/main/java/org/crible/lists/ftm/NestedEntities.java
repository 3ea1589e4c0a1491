package org.crible.lists.ftm;

import org.crible.lists.ListFile;
import org.crible.lists.ListSink;
import org.crible.lists.SkippedRow;
import org.crible.model.json.EntityJson;
import tools.jackson.databind.JsonNode;

/**
 * The entities that stand in a line in place of their ids, at any depth, as in OpenSanctions'
 * {@code targets.nested.json}: each is read as a related entity of the same list.
 */
final class NestedEntities {
  private final ListFile file;
  private final long line;
  private final String dataset;
  private final ListSink sink;

  NestedEntities(ListFile file, long line, String dataset, ListSink sink) {
    this.file = file;
    this.line = line;
    this.dataset = dataset;
    this.sink = sink;
  }

  /** Everything nested in an entity, outermost first. */
  void of(JsonNode entity) {
    for (JsonNode values : entity.path("properties")) {
      for (JsonNode value : values) {
        if (value.isObject() && !isIdOnly(value)) {
          add(value);
          of(value);
        }
      }
    }
  }

  /** An object with nothing but an id is a reference. */
  private static boolean isIdOnly(JsonNode value) {
    return value.has("id") && !value.has("schema") && !value.has("properties");
  }

  private void add(JsonNode node) {
    try {
      EntityJson.Parsed parsed = EntityJson.parse(node, dataset);
      FollowTheMoneyReader.unmapped(file, line, parsed, node, sink);
      sink.related(parsed.entity());
    } catch (IllegalArgumentException e) {
      String reason = "Nested in the line, not a FollowTheMoney entity: " + e.getMessage() + ".";
      sink.skipped(new SkippedRow(file.name(), line, reason));
    }
  }
}
