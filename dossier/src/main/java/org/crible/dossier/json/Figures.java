package org.crible.dossier.json;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields that hold likelihood figures and their arithmetic, which a disclosable version omits.
 */
final class Figures {
  private static final List<String> NAMES =
      List.of(
          "point",
          "low",
          "high",
          "weight",
          "log10_lr",
          "log10_prior_odds",
          "confidence_why",
          "steps",
          "without",
          "if_graded_c",
          "if_graded_c_word",
          "what_if_all_c",
          "prior");

  private Figures() {}

  static void remove(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(NAMES);
    }
    node.forEach(Figures::remove);
  }
}
