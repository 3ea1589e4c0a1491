package org.crible.engine.json;

import java.util.List;
import org.crible.store.DatasetState;
import org.crible.store.Issue;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code datasets --json}: one object for each loaded list. */
public final class DatasetsJson {
  private DatasetsJson() {}

  public static ArrayNode write(List<DatasetState> states) {
    ArrayNode array = JsonMapper.shared().createArrayNode();
    states.forEach(state -> write(state, array.addObject()));
    return array;
  }

  private static void write(DatasetState state, ObjectNode node) {
    Issue issue = state.inForce();
    node.put("name", state.dataset().name());
    node.put("title", state.dataset().title());
    node.put("publisher", state.dataset().publisher());
    if (issue == null) {
      node.putNull("list_date").putNull("loaded_at").putNull("sha256").put("entities", 0);
    } else {
      node.put("list_date", issue.header().listDate().toString());
      node.put("loaded_at", issue.header().loadedAt().toString());
      node.put("sha256", issue.header().sha256());
      node.put("entities", issue.parties());
    }
    ArrayNode issues = node.putArray("issues");
    state.issues().forEach(date -> issues.add(date.toString()));
  }
}
