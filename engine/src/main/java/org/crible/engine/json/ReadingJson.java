package org.crible.engine.json;

import java.util.List;
import org.crible.reading.Proposal;
import org.crible.reading.ReceivedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code read --json}: one object for each file. */
public final class ReadingJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultPropertyInclusion(
              all ->
                  all.withValueInclusion(
                      com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
          .build();

  private ReadingJson() {}

  public static ArrayNode write(List<Proposal> proposals) {
    ArrayNode array = MAPPER.createArrayNode();
    proposals.forEach(proposal -> array.add(write(proposal)));
    return array;
  }

  /** One document. The text itself stays in the file, which the spans point into. */
  public static ObjectNode write(Proposal proposal) {
    ObjectNode node = MAPPER.createObjectNode();
    node.set("document", document(proposal.document()));
    node.set("claims", MAPPER.valueToTree(proposal.claims()));
    node.set("questions", MAPPER.valueToTree(proposal.questions()));
    node.set("mentions", MAPPER.valueToTree(proposal.mentions()));
    node.set("notes", MAPPER.valueToTree(proposal.notes()));
    return node;
  }

  private static ObjectNode document(ReceivedText text) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("file", text.name());
    node.put("sha256", text.sha256());
    node.put("format", text.format());
    node.put("language", text.language());
    put(node, "published", text.published() == null ? null : text.published().toString());
    put(node, "publisher", text.publisher());
    put(node, "title", text.title());
    return node;
  }

  private static void put(ObjectNode node, String field, @Nullable String value) {
    if (value != null) {
      node.put(field, value);
    }
  }
}
