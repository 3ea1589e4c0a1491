package org.crible.engine.json;

import java.util.List;
import org.crible.engine.ListedEntity;
import org.crible.engine.ListedLink;
import org.crible.model.Entity;
import org.crible.model.json.EntityJson;
import org.crible.store.Adjacent;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code entity --json}: the entity, each of its statements, its neighbours and links, and the
 * entities of other lists that count as the same party.
 */
public final class ListingJson {
  private ListingJson() {}

  public static ObjectNode write(ListedEntity listed) {
    ObjectNode node = entity(listed.entity());
    adjacent(listed.adjacent(), node.putArray("adjacent"));
    ArrayNode links = node.putArray("links");
    listed.links().forEach(link -> links.add(link(link)));
    SameJson.name(
        node,
        listed.entity(),
        listed.same().stream().map(ListedEntity.JoinedEntity::join).toList());
    for (int i = 0; i < listed.same().size(); i++) {
      ListedEntity.JoinedEntity same = listed.same().get(i);
      ObjectNode other = (ObjectNode) node.get("same").get(i);
      other.set("entity", entity(same.entity()));
      adjacent(same.adjacent(), other.putArray("adjacent"));
    }
    return node;
  }

  private static ObjectNode entity(Entity entity) {
    ObjectNode node = EntityJson.write(entity);
    ArrayNode statements = node.putArray("statements");
    entity.statements().forEach(s -> statements.add(StatementJson.write(s)));
    return node;
  }

  private static void adjacent(List<Adjacent> neighbours, ArrayNode array) {
    for (Adjacent next : neighbours) {
      ObjectNode node = array.addObject();
      node.put("property", next.property()).put("inverse", next.inverse());
      node.set("entity", entity(next.entity()));
    }
  }

  private static ObjectNode link(ListedLink link) {
    ObjectNode node = EntityJson.write(link.other());
    ObjectNode written = node.objectNode();
    written.put("role", link.role()).put("direction", link.outgoing() ? "out" : "in");
    written.put("via", link.via().id());
    for (String field : List.of("id", "caption", "schema", "target")) {
      written.set(field, node.get(field));
    }
    return written;
  }
}
