package org.crible.engine.json;

import org.crible.engine.ListedEntity;
import org.crible.model.json.EntityJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code entity --json}: the entity, each of its statements, and its neighbours. */
public final class ListingJson {
  private ListingJson() {}

  public static ObjectNode write(ListedEntity listed) {
    ObjectNode node = EntityJson.write(listed.entity());
    ArrayNode statements = node.putArray("statements");
    listed.entity().statements().forEach(s -> statements.add(StatementJson.write(s)));
    ArrayNode adjacent = node.putArray("adjacent");
    listed
        .adjacent()
        .forEach(
            next ->
                adjacent
                    .addObject()
                    .put("property", next.property())
                    .put("inverse", next.inverse())
                    .set("entity", EntityJson.write(next.entity())));
    return node;
  }
}
