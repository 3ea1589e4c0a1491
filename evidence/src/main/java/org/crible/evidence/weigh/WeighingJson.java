package org.crible.evidence.weigh;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.crible.evidence.ElementStatus;
import org.crible.evidence.Weighing;
import org.crible.evidence.Weighing.Assessment;
import org.crible.evidence.Weighing.Contribution;
import org.crible.evidence.Weighing.Likelihood;
import org.crible.evidence.Weighing.Sufficiency;
import org.crible.evidence.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The object that {@code weigh --json} prints. Texts are plain strings in the language asked for;
 * the same by language code stand in fields of their own that end in {@code _by_language}.
 * Probabilities are rounded to four places, weights to six.
 */
public final class WeighingJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private final String language;

  private WeighingJson(String language) {
    this.language = language;
  }

  /** The object as indented text that ends in a line feed; same weighing, same bytes. */
  public static String write(Weighing weighing, String language) {
    String text = MAPPER.writeValueAsString(tree(weighing, language));
    return text.replace("\r\n", "\n") + "\n";
  }

  /** The object as a tree, for a writer that puts more beside it. */
  public static ObjectNode tree(Weighing weighing, String language) {
    WeighingJson json = new WeighingJson(language);
    ObjectNode root = MAPPER.createObjectNode();
    root.put("as_of", weighing.asOf().toString());
    root.put("profile", weighing.profile());
    ArrayNode questions = root.putArray("questions");
    weighing.questions().forEach(question -> json.question(questions.addObject(), question));
    ArrayNode measures = root.putArray("measures");
    weighing.measures().forEach(measure -> json.measure(measures.addObject(), measure));
    ArrayNode groups = root.putArray("groups");
    weighing
        .groups()
        .forEach(
            group -> {
              ObjectNode node = groups.addObject();
              node.put("name", group.name()).put("title", group.title());
              texts(node.putArray("claims"), group.claims());
              ArrayNode links = node.putArray("links");
              group.links().forEach(link -> links.addPOJO(link));
            });
    ArrayNode remarks = root.putArray("remarks");
    weighing
        .remarks()
        .forEach(
            remark -> {
              ObjectNode node = remarks.addObject();
              node.put("kind", remark.kind()).put("subject", remark.subject());
              json.words(node, "text", remark.text());
            });
    return root;
  }

  private void question(ObjectNode node, Assessment found) {
    node.put("id", found.id());
    words(node, "text", found.text());
    likelihood(node.putObject("likelihood"), found.likelihood());
    node.put("log10_prior_odds", weight(found.logOdds()));
    node.put("weight", weight(found.weight()));
    node.putPOJO("confidence", found.confidence());
    texts(node.putArray("confidence_why"), found.confidenceWhy());
    node.put("origins", found.origins());
    ArrayNode contributions = node.putArray("contributions");
    found.contributions().forEach(c -> contribution(contributions.addObject(), c));
    ArrayNode unassessed = node.putArray("unassessed");
    found
        .unassessed()
        .forEach(
            u -> {
              ObjectNode one = unassessed.addObject();
              one.put("claim", u.claim()).put("reason", u.reason());
              one.put("if_graded_c", probability(u.ifGradedC()));
              one.put("if_graded_c_word", u.whatIf() == null ? null : u.whatIf().word());
            });
    if (found.whatIfAllC() != null) {
      likelihood(node.putObject("what_if_all_c"), found.whatIfAllC());
    }
    ArrayNode linchpins = node.putArray("linchpins");
    found
        .linchpins()
        .forEach(
            l -> {
              ObjectNode one = linchpins.addObject().put("origin", l.origin());
              one.put("without", probability(l.without())).put("word", l.word());
            });
    ArrayNode next = node.putArray("next");
    found
        .next()
        .forEach(
            gap -> {
              ObjectNode one = next.addObject().put("kind", gap.kind()).put("claim", gap.claim());
              one.put("origin", gap.origin());
              texts(one.putArray("claims"), gap.claims());
              words(one, "text", gap.text());
            });
    ArrayNode contradictions = node.putArray("contradictions");
    found.contradictions().forEach(pair -> contradictions.addPOJO(pair));
    texts(node.putArray("unreviewed"), found.unreviewed());
    texts(node.putArray("confirmed"), found.confirmed());
  }

  private static void likelihood(ObjectNode node, Likelihood likelihood) {
    node.put("point", probability(likelihood.point()));
    node.put("low", probability(likelihood.low()));
    node.put("high", probability(likelihood.high()));
    node.put("word", likelihood.word());
    ObjectNode words = node.putObject("words");
    new TreeMap<>(likelihood.words()).forEach(words::put);
  }

  private static void contribution(ObjectNode node, Contribution contribution) {
    node.put("origin", contribution.origin()).put("title", contribution.title());
    node.put("log10_lr", weight(contribution.log10Lr()));
    texts(node.putArray("claims"), contribution.claims());
    ArrayNode steps = node.putArray("steps");
    contribution
        .steps()
        .forEach(
            step -> {
              ObjectNode one = steps.addObject().put("claim", step.claim());
              one.put("ladder", weight(step.ladder())).put("reliability", step.reliability());
              one.put("credibility", step.credibility()).put("modality", step.modality());
              one.put("hops", step.hops()).put("rho", weight(step.rho()));
              one.put("weight", weight(step.weight()));
              one.put("capped", step.capped()).put("counted", step.counted());
            });
  }

  private void measure(ObjectNode node, Sufficiency found) {
    node.put("id", found.id());
    words(node, "title", found.title());
    node.put("legal_basis", found.legalBasis());
    node.put("in_force", found.inForce());
    words(node, "standard", found.standard());
    node.put("verified", found.verified());
    node.put("to_be_verified", found.toBeVerified());
    ArrayNode elements = node.putArray("elements");
    for (Weighing.Element element : found.elements()) {
      ObjectNode one = elements.addObject().put("id", element.id());
      words(one, "label", element.label());
      words(one, "text", element.text());
      one.putPOJO("kind", element.kind());
      one.put("status", spelled(element.status()));
      texts(one.putArray("exhibits"), element.exhibits());
      texts(one.putArray("against"), element.against());
      texts(one.putArray("suggested"), element.suggested());
      one.put("origins", element.origins());
      words(one, "why", element.why());
    }
    node.put("sufficient", found.sufficient());
    words(node, "why", found.why());
  }

  private static String spelled(ElementStatus status) {
    return MAPPER.convertValue(status, String.class);
  }

  private void words(ObjectNode node, String field, Map<String, String> texts) {
    node.put(field, Wording.in(texts, language));
    ObjectNode all = node.putObject(field + "_by_language");
    new TreeMap<>(texts).forEach(all::put);
  }

  private static void texts(ArrayNode node, Collection<String> texts) {
    texts.forEach(node::add);
  }

  private static @Nullable Double probability(@Nullable Double exact) {
    return exact == null ? null : Math.round(exact * 1e4) / 1e4;
  }

  private static double weight(double exact) {
    return Math.round(exact * 1e6) / 1e6;
  }
}
