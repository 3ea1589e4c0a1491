package org.crible.engine.json;

import java.util.Locale;
import org.crible.engine.Hit;
import org.crible.engine.Query;
import org.crible.engine.Screening;
import org.crible.model.Explanation;
import org.crible.model.json.EntityJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code screen --json}: the query and the scored entities. */
public final class ScreeningJson {
  private ScreeningJson() {}

  /**
   * The answer; results that stay silent are counted.
   *
   * @param silentToo whether to write those as well
   */
  public static ObjectNode write(Screening screening, boolean silentToo) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.set("query", query(screening.query()));
    ArrayNode results = node.putArray("results");
    screening.hits().forEach(hit -> results.add(result(hit)));
    node.put("silent", screening.silent().size());
    if (silentToo) {
      ArrayNode silent = node.putArray("silent_results");
      screening.silent().forEach(hit -> silent.add(result(hit)));
    }
    if (screening.beforeFirstIssue()) {
      node.put("before_first_issue", true);
    }
    return node;
  }

  private static ObjectNode query(Query query) {
    ObjectNode party = EntityJson.write(query.party());
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.set("schema", party.get("schema"));
    node.set("properties", party.get("properties"));
    ArrayNode datasets = node.putArray("datasets");
    query.datasets().stream().sorted().forEach(datasets::add);
    node.put("threshold", query.threshold());
    node.put("limit", query.limit());
    node.put("profile", query.profile().id() + " " + query.profile().version());
    if (query.asOf() != null) {
      node.put("as_of", query.asOf().toString());
    }
    return node;
  }

  /** One scored entity; also what a line of a bulk result holds. */
  public static ObjectNode result(Hit hit) {
    ObjectNode node = EntityJson.write(hit.entity());
    if (!hit.same().isEmpty()) {
      SameJson.name(node, hit.entity(), hit.same());
    }
    node.put("score", hit.score().value());
    node.put("match", !hit.isSilent());
    if (hit.clearance() != null) {
      node.set("clearance", ClearanceJson.write(hit.clearance()));
    }
    Explanation explanation = hit.score().explanation();
    node.putObject("explanations").set(explanation.rule(), explanation(explanation));
    return node;
  }

  /** The tree by which the score can be recomputed. */
  public static ObjectNode explanation(Explanation step) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("rule", step.rule());
    node.put("score", step.value());
    node.put("operation", step.operation().name().toLowerCase(Locale.ROOT));
    node.put("detail", step.detail());
    if (!step.statements().isEmpty()) {
      ArrayNode statements = node.putArray("statements");
      step.statements().forEach(statement -> statements.add(StatementJson.write(statement)));
    }
    if (!step.children().isEmpty()) {
      ArrayNode children = node.putArray("children");
      step.children().forEach(child -> children.add(explanation(child)));
    }
    return node;
  }
}
