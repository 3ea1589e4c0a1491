package org.crible.dossier.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.crible.dossier.Audience;
import org.crible.dossier.Dossier;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Weighing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes {@code dossier.json}: the object of {@code weigh --json}, with {@code case}, {@code
 * subjects}, {@code documents}, {@code claims}, {@code timeline} and {@code versions} added.
 */
public final class DossierJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private DossierJson() {}

  /**
   * The dossier as an object. A disclosable one carries words, never figures, and neither what the
   * answer hangs on nor what is still to be found.
   *
   * @param weighingJson what {@code weigh --json} prints of a weighing
   */
  public static ObjectNode write(Dossier dossier, Function<Weighing, ObjectNode> weighingJson) {
    ObjectNode root = weighingJson.apply(dossier.weighing());
    root.put("audience", dossier.audience() == Audience.FULL ? "full" : "disclosable");
    root.set("case", caseNode(dossier.content()));
    root.set("subjects", Subjects.write(dossier, MAPPER));
    root.set("documents", documents(dossier.content()));
    root.set("claims", claims(dossier));
    root.set("timeline", TimelineNodes.write(dossier, MAPPER));
    root.set("versions", MAPPER.valueToTree(dossier.versions()));
    if (dossier.audience() == Audience.DISCLOSABLE) {
      Figures.remove(root);
      withoutWorkingNotes(root);
    }
    return root;
  }

  /** An empty field would say that there is nothing of the kind. */
  private static void withoutWorkingNotes(ObjectNode root) {
    for (JsonNode question : root.path("questions")) {
      ((ObjectNode) question).remove(List.of("linchpins", "next"));
    }
  }

  /** The same as UTF-8 text, indented, with a line feed at its end. */
  public static byte[] bytes(Dossier dossier, Function<Weighing, ObjectNode> weighingJson) {
    String text = MAPPER.writeValueAsString(write(dossier, weighingJson));
    return (text.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode caseNode(Case content) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("title", content.title());
    node.put("language", content.language());
    if (content.asOf() != null) {
      node.put("as_of", content.asOf().toString());
    }
    node.set("questions", MAPPER.valueToTree(content.questions()));
    node.set("sources", MAPPER.valueToTree(content.sources()));
    node.set("origins", MAPPER.valueToTree(content.origins()));
    node.set("measures", MAPPER.valueToTree(content.measures()));
    return node;
  }

  /** The date of publication as precisely as it is known: a day, a month or a year. */
  private static ArrayNode documents(Case content) {
    ArrayNode array = MAPPER.createArrayNode();
    for (CaseDocument document : content.documents()) {
      ObjectNode node = MAPPER.valueToTree(document);
      if (document.published() == null && document.publishedText() != null) {
        node.put("published", document.publishedText());
      }
      array.add(node);
    }
    return array;
  }

  private static ArrayNode claims(Dossier dossier) {
    ArrayNode array = MAPPER.createArrayNode();
    dossier
        .exhibits()
        .forEach(
            exhibit -> {
              ObjectNode node = MAPPER.valueToTree(exhibit.claim());
              node.put("exhibit", exhibit.number());
              array.add(node);
            });
    return array;
  }
}
