package org.crible.match.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.crible.match.Score;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Runs the pairs of {@code spec/*.spec.yml}, which an officer can read and add to. */
class SpecTest {
  @TestFactory
  List<DynamicTest> pairs() throws Exception {
    Profile profile = Profile.standard();
    List<DynamicTest> tests = new ArrayList<>();
    for (String file : List.of("names", "evidence", "craft")) {
      try (InputStream in = SpecTest.class.getResourceAsStream("/spec/" + file + ".spec.yml")) {
        for (JsonNode pair : new YAMLMapper().readTree(in)) {
          tests.add(
              DynamicTest.dynamicTest(
                  pair.get("query") + " and " + pair.get("candidate"), () -> check(profile, pair)));
        }
      }
    }
    return tests;
  }

  private static void check(Profile profile, JsonNode pair) {
    String schema = pair.path("schema").asString("Person");
    Score score =
        profile.score(
            profile.prepare(entity("q", schema, pair.get("query"))),
            profile.prepare(entity("c", schema, pair.get("candidate"))));
    assertThat(score.value())
        .as(pair.get("because").asString())
        .isBetween(pair.path("atLeast").asDouble(0), pair.path("atMost").asDouble(1));
    assertThat(score.explanation().recompute()).isEqualTo(score.value());
  }

  private static Entity entity(String id, String schema, JsonNode node) {
    Entity.Builder builder = Entity.builder(id, FollowTheMoney.schema(schema), "spec");
    if (node.isString()) {
      return builder.add("name", node.asString()).build();
    }
    node.properties()
        .forEach(entry -> entry.getValue().forEach(v -> builder.add(entry.getKey(), v.asString())));
    return builder.build();
  }
}
