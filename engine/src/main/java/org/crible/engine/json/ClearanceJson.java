package org.crible.engine.json;

import org.crible.store.Clearance;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A person's earlier "no" beside a result: whether it holds, and what changed if it does not. */
final class ClearanceJson {
  private ClearanceJson() {}

  static ObjectNode write(Clearance clearance) {
    ObjectNode node = JudgementJson.word(clearance.judgement());
    node.put("holds", clearance.holds());
    ArrayNode changes = node.putArray("reopened_because");
    clearance.changes().forEach(changes::add);
    return node;
  }
}
