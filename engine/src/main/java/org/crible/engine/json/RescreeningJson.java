package org.crible.engine.json;

import java.time.LocalDate;
import org.crible.engine.ListChange;
import org.crible.engine.Rescreened;
import org.crible.engine.Touch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code rescreen --json}: the customers that a change of the lists touches. */
public final class RescreeningJson {
  private RescreeningJson() {}

  /** The change, and what came of it. */
  public static ObjectNode write(
      LocalDate from, LocalDate to, ListChange change, Rescreened outcome) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("from", from.toString());
    node.put("to", to.toString());
    ArrayNode datasets = node.putArray("datasets");
    change.datasets().forEach(datasets::add);
    node.put("changed_parties", change.parties());
    node.put("customers", outcome.customers());
    ArrayNode touches = node.putArray("touches");
    for (Rescreened.Customer customer : outcome.touched()) {
      customer.touches().forEach(touch -> touches.add(touch(customer.id(), touch)));
    }
    ArrayNode rejected = node.putArray("rejected");
    outcome
        .rejected()
        .forEach(
            row ->
                rejected
                    .addObject()
                    .put("line", row.line())
                    .put("id", row.id())
                    .put("reason", row.reason()));
    return node;
  }

  private static ObjectNode touch(String customer, Touch touch) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("customer", customer);
    node.put("change", word(touch.change()));
    node.put("id", touch.entity().id());
    node.put("caption", touch.entity().caption());
    node.put("schema", touch.entity().schema().name());
    ArrayNode datasets = node.putArray("datasets");
    touch.entity().datasets().forEach(datasets::add);
    score(node, "score_before", touch.before());
    score(node, "score", touch.after());
    return node;
  }

  private static void score(ObjectNode node, String field, @Nullable Double score) {
    if (score == null) {
      node.putNull(field);
    } else {
      node.put(field, score);
    }
  }

  /** What happened, in one word. */
  public static String word(Touch.Change change) {
    return switch (change) {
      case TOUCHED -> "touched";
      case CHANGED -> "changed";
      case RELEASED -> "released";
    };
  }
}
