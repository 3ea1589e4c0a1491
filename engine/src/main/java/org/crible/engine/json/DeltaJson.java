package org.crible.engine.json;

import java.util.List;
import org.crible.engine.Delta;
import org.crible.model.Statement;
import org.crible.store.EntityDifference;
import org.crible.store.PartyChange;
import org.crible.store.PartyChange.Kind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code delta --json}: what changed in a list between two days. */
public final class DeltaJson {
  private DeltaJson() {}

  public static ObjectNode write(Delta delta) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("dataset", delta.dataset());
    node.put("from", delta.from().toString());
    node.put("to", delta.to().toString());
    node.put("from_issue", delta.before().header().listDate().toString());
    node.put("to_issue", delta.after().header().listDate().toString());
    whole(delta.of(Kind.ADDED), node.putArray("added"));
    differing(delta.of(Kind.CHANGED), node.putArray("changed"));
    whole(delta.of(Kind.REMOVED), node.putArray("removed"));
    differing(delta.of(Kind.UNLISTED), node.putArray("unlisted"));
    return node;
  }

  private static void whole(List<PartyChange> parties, ArrayNode array) {
    parties.forEach(
        party -> array.addObject().put("id", party.id()).put("caption", party.caption()));
  }

  private static void differing(List<PartyChange> parties, ArrayNode array) {
    for (PartyChange party : parties) {
      ObjectNode node = array.addObject().put("id", party.id()).put("caption", party.caption());
      ArrayNode added = node.putArray("added");
      ArrayNode removed = node.putArray("removed");
      for (EntityDifference difference : party.differences()) {
        if (difference.schemaBefore() != null && difference.id().equals(party.id())) {
          node.put("schema", difference.schema().name());
          node.put("schema_before", difference.schemaBefore().name());
        }
        difference.added().forEach(s -> added.add(statement(s, difference)));
        difference.removed().forEach(s -> removed.add(statement(s, difference)));
      }
    }
  }

  private static ObjectNode statement(Statement statement, EntityDifference of) {
    ObjectNode node = StatementJson.write(statement);
    node.put("entity_id", of.id());
    node.put("schema", of.schema().name());
    return node;
  }
}
