package org.crible.engine.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crible.evidence.Case;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code case show --json}: the case as its folder holds it. A document is published on a day, in a
 * month or in a year, as precisely as it is known.
 */
public final class CaseJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private CaseJson() {}

  public static ObjectNode write(Case kase) {
    ObjectNode node = MAPPER.valueToTree(kase);
    for (JsonNode document : node.path("documents")) {
      if (!document.has("published") && document.has("published_text")) {
        ((ObjectNode) document).set("published", document.get("published_text"));
      }
    }
    return node;
  }
}
