package org.crible.lists.mapped;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** A JSON record. Arrays on a path stand for each of their elements. */
record TreeRow(long line, JsonNode node, Set<String> absent) implements MappedRow {

  @Override
  public List<String> values(String path) {
    List<String> values = new ArrayList<>();
    for (JsonNode at : nodes(path)) {
      if (at.isValueNode() && !at.isNull()) {
        String text = at.asString("").strip();
        if (!text.isEmpty() && !absent.contains(text)) {
          values.add(text);
        }
      }
    }
    return values;
  }

  @Override
  public List<MappedRow> each(String path) {
    List<MappedRow> rows = new ArrayList<>();
    nodes(path).forEach(at -> rows.add(new TreeRow(line, at, absent)));
    return rows;
  }

  private List<JsonNode> nodes(String path) {
    List<JsonNode> at = elements(List.of(node));
    for (String step : path.split("\\.", -1)) {
      List<JsonNode> next = new ArrayList<>();
      at.forEach(one -> next.add(one.path(step)));
      at = elements(next);
    }
    return at;
  }

  private static List<JsonNode> elements(List<JsonNode> nodes) {
    List<JsonNode> flat = new ArrayList<>();
    for (JsonNode one : nodes) {
      if (one.isArray()) {
        one.forEach(flat::add);
      } else if (!one.isMissingNode()) {
        flat.add(one);
      }
    }
    return flat;
  }

  @Override
  public Map<String, String> leaves() {
    Map<String, String> leaves = new LinkedHashMap<>();
    walk("", node, leaves::putIfAbsent);
    return leaves;
  }

  private void walk(String path, JsonNode at, BiConsumer<String, String> leaf) {
    if (at.isObject()) {
      at.properties()
          .forEach(
              entry ->
                  walk(
                      path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(),
                      entry.getValue(),
                      leaf));
    } else if (at.isArray()) {
      at.forEach(item -> walk(path, item, leaf));
    } else if (!at.isNull()) {
      String text = at.asString("").strip();
      if (!text.isEmpty() && !absent.contains(text)) {
        leaf.accept(path, text);
      }
    }
  }
}
