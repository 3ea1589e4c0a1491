package org.crible.match.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Measures F1 on 228 labelled pairs of entities; prints, and holds a floor. */
class EntityChecksTest {
  /** Fields of the pairs that the FollowTheMoney schema of their entity does not have. */
  private final Set<String> unknown = new TreeSet<>();

  @Test
  void pairsOfEntities() throws Exception {
    Profile profile = Profile.standard();
    int hits = 0;
    int wrong = 0;
    int all = 0;
    try (InputStream in =
        Files.newInputStream(SharedData.file("data/matching/entity_checks.yml"))) {
      for (JsonNode check : new YAMLMapper().readTree(in).get("checks")) {
        String schema = check.get("schema").asString();
        double score =
            profile
                .score(
                    profile.prepare(entity("q", schema, check.get("query"))),
                    profile.prepare(entity("c", schema, check.get("candidate"))))
                .value();
        boolean match = check.get("match").asBoolean();
        boolean found = score >= profile.threshold();
        all++;
        hits += match && found ? 1 : 0;
        wrong += match != found ? 1 : 0;
      }
    }
    double f1 = 2.0 * hits / (2.0 * hits + wrong);
    System.out.printf(Locale.ROOT, "entity checks: %d pairs, F1 %.3f%n", all, f1);
    assertThat(all).isEqualTo(228);
    assertThat(unknown).as("fields that are not compared").isEmpty();
    assertThat(f1).isGreaterThan(0.85);
  }

  private Entity entity(String id, String schema, JsonNode node) {
    Entity.Builder builder = Entity.builder(id, FollowTheMoney.schema(schema), "checks");
    for (var field : node.properties()) {
      if (FollowTheMoney.schema(schema).property(field.getKey()).isPresent()) {
        builder.add(field.getKey(), field.getValue().asString());
      } else {
        unknown.add(schema + ":" + field.getKey());
      }
    }
    return builder.build();
  }
}
