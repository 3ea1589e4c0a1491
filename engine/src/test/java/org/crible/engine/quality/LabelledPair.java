package org.crible.engine.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Two parties and whether a person thinks that they match.
 *
 * @param id set and row: {@code bench:12} is the twelfth row below the header, {@code checks:3} the
 *     third check
 * @param left as a query
 * @param right as a listed party
 * @param match the label
 */
record LabelledPair(String id, Entity left, Entity right, boolean match) {

  /** For a person who looks for the cause of an error. */
  String text() {
    return left.schema() + " | " + left.caption() + " | " + right.caption();
  }

  /** The row's number. */
  int number() {
    return Integer.parseInt(id.substring(id.indexOf(':') + 1));
  }

  /** {@code name_bench_cases.csv}. */
  static List<LabelledPair> bench(Path file) {
    List<LabelledPair> pairs = new ArrayList<>();
    var rows = Rows.of(file);
    for (int i = 1; i < rows.size(); i++) {
      var row = rows.get(i);
      pairs.add(
          new LabelledPair(
              "bench:" + i,
              named("q", row.getField(1), row.getField(2)),
              named("c", row.getField(1), row.getField(3)),
              row.getField(4).equals("true")));
    }
    return pairs;
  }

  /** {@code entity_checks.yml}. */
  static List<LabelledPair> checks(Path file) throws IOException {
    List<LabelledPair> pairs = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      for (JsonNode check : new YAMLMapper().readTree(in).get("checks")) {
        String schema = check.get("schema").asString();
        pairs.add(
            new LabelledPair(
                "checks:" + (pairs.size() + 1),
                entity("q", schema, check.get("query")),
                entity("c", schema, check.get("candidate")),
                check.get("match").asBoolean()));
      }
    }
    return pairs;
  }

  static Entity named(String id, String schema, String name) {
    return Entity.builder(id, FollowTheMoney.schema(schema), "bench").add("name", name).build();
  }

  private static Entity entity(String id, String schema, JsonNode node) {
    Entity.Builder builder = Entity.builder(id, FollowTheMoney.schema(schema), "checks");
    for (var field : node.properties()) {
      builder.add(field.getKey(), field.getValue().asString());
    }
    return builder.build();
  }
}
