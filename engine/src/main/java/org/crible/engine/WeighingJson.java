package org.crible.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.crible.evidence.Weighing;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code weigh --json}, which is also the beginning of {@code dossier.json}. */
public final class WeighingJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.ALWAYS))
          .build();

  private WeighingJson() {}

  public static ObjectNode write(Weighing weighing) {
    return MAPPER.valueToTree(weighing);
  }
}
