package org.crible.engine.json;

import java.util.List;
import org.crible.engine.Addition;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code case add --json}: what reading proposed of each file, and where it stands in the case. */
public final class AdditionJson {
  private AdditionJson() {}

  public static ArrayNode write(List<Addition> additions) {
    ArrayNode array = JsonMapper.shared().createArrayNode();
    for (Addition addition : additions) {
      ObjectNode node = ReadingJson.write(addition.proposal());
      node.put("file", addition.document().file());
      node.put("changed", !addition.known());
      array.add(node);
    }
    return array;
  }
}
