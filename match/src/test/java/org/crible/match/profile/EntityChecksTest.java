package org.crible.match.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Measures F1 on 228 labelled pairs of entities; prints, and holds a floor. */
class EntityChecksTest {
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
    assertThat(f1).isGreaterThan(0.8);
  }

  private static Entity entity(String id, String schema, JsonNode node) {
    Entity.Builder builder = Entity.builder(id, FollowTheMoney.schema(schema), "checks");
    node.properties().stream()
        .filter(field -> FollowTheMoney.schema(schema).property(field.getKey()).isPresent())
        .forEach(field -> builder.add(field.getKey(), field.getValue().asString()));
    return builder.build();
  }
}
