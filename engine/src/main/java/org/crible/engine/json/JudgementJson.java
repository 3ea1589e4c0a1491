package org.crible.engine.json;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crible.store.Evidence;
import org.crible.store.Fact;
import org.crible.store.Judgement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code judge --json}, {@code judgements --json}: a person's word, and what it rested on. */
public final class JudgementJson {
  private JudgementJson() {}

  public static ObjectNode write(Judgement judgement) {
    ObjectNode node = word(judgement);
    Evidence evidence = judgement.evidence();
    if (evidence != null) {
      ObjectNode facts = node.putObject("evidence").put("fingerprint", evidence.fingerprint());
      facts.set("customer", facts(evidence.customer()));
      facts.set("entity", facts(evidence.entity()));
    }
    return node;
  }

  /** Without what it rested on. */
  static ObjectNode word(Judgement judgement) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("one", judgement.one())
        .put("other", judgement.other())
        .put("verdict", judgement.verdict().name().toLowerCase(Locale.ROOT))
        .put("judge", judgement.judge())
        .put("judged", judgement.judged().toString())
        .put("why", judgement.why());
  }

  private static ObjectNode facts(Set<Fact> facts) {
    Map<String, ArrayNode> byProperty = new TreeMap<>();
    for (Fact fact : facts) {
      byProperty
          .computeIfAbsent(fact.property(), p -> JsonMapper.shared().createArrayNode())
          .add(fact.value());
    }
    ObjectNode node = JsonMapper.shared().createObjectNode();
    byProperty.forEach(node::set);
    return node;
  }
}
