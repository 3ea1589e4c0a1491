package org.crible.engine.json;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crible.model.Entity;
import org.crible.store.Join;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Entities of other lists that count as the same party, beside an entity. */
final class SameJson {
  private SameJson() {}

  /** Puts their ids among the referents, their lists among the datasets, and why into "same". */
  static void name(ObjectNode node, Entity entity, List<Join> joins) {
    Set<String> referents = new TreeSet<>(entity.referents());
    Set<String> datasets = new TreeSet<>(entity.datasets());
    ArrayNode same = JsonMapper.shared().createArrayNode();
    for (Join join : joins) {
      same.add(write(join));
      if (join.stands()) {
        referents.add(join.id());
        datasets.addAll(join.datasets());
      }
    }
    ArrayNode ids = node.putArray("referents");
    referents.forEach(ids::add);
    ArrayNode lists = node.putArray("datasets");
    datasets.forEach(lists::add);
    node.set("same", same);
  }

  private static ObjectNode write(Join join) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("id", join.id()).put("caption", join.caption());
    ArrayNode datasets = node.putArray("datasets");
    join.datasets().forEach(datasets::add);
    node.put("stands", join.stands());
    ArrayNode shared = node.putArray("shared");
    join.shared()
        .forEach(s -> shared.addObject().put("rule", s.rule()).put("reference", s.value()));
    if (join.judgement() != null) {
      node.set("judgement", JudgementJson.write(join.judgement()));
    }
    return node;
  }
}
