package org.crible.engine.json;

import java.util.Locale;
import org.crible.store.Judgement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code judge --json}: a person's word on whether two are the same party. */
public final class JudgementJson {
  private JudgementJson() {}

  public static ObjectNode write(Judgement judgement) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("one", judgement.one())
        .put("other", judgement.other())
        .put("verdict", judgement.verdict().name().toLowerCase(Locale.ROOT))
        .put("judge", judgement.judge())
        .put("judged", judgement.judged().toString())
        .put("why", judgement.why());
  }
}
