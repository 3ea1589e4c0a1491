package org.crible.engine.json;

import java.time.LocalDate;
import org.crible.model.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One value with its source. */
final class StatementJson {
  private StatementJson() {}

  static ObjectNode write(Statement statement) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("property", statement.property());
    node.put("value", statement.value());
    node.put("dataset", statement.dataset());
    put(node, "original", statement.original());
    put(node, "field", statement.field());
    put(node, "language", statement.language());
    put(node, "first_seen", text(statement.firstSeen()));
    put(node, "last_seen", text(statement.lastSeen()));
    return node;
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static void put(ObjectNode node, String field, @Nullable String value) {
    if (value != null) {
      node.put(field, value);
    }
  }
}
