package org.crible.dossier.compile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.ElementOffer;
import org.crible.evidence.OriginDecision;
import org.crible.evidence.Question;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Source;
import org.jspecify.annotations.Nullable;

/**
 * The part of a case that its subject may read. It is weighed again by itself, so that nothing that
 * was left out still bears on the answer.
 */
public final class Disclosure {
  private static final double EVEN = 0.5;

  private Disclosure() {}

  /**
   * The case without sealed sources, without the documents that they published, and without the
   * claims that rest on them, that are not disclosable, or that were rejected.
   */
  public static Case of(Case full) {
    Map<String, Source> sources = new TreeMap<>(full.sources());
    sources.values().removeIf(Source::sealed);
    List<CaseDocument> documents =
        full.documents().stream()
            .filter(document -> !isSealed(full, document.publisher()))
            .toList();
    Set<String> files = new HashSet<>();
    documents.forEach(document -> files.add(document.file()));
    List<Claim> claims =
        full.claims().stream()
            .filter(claim -> files.contains(claim.document()) && mayBeShown(full, claim))
            .toList();
    Set<String> ids = new HashSet<>();
    claims.forEach(claim -> ids.add(claim.id()));
    return new Case(
        full.title(),
        full.language(),
        full.asOf(),
        full.subjects(),
        questions(full, ids),
        sources,
        origins(full, ids),
        full.measures(),
        documents,
        claims,
        offers(full, ids),
        facts(full, ids));
  }

  private static Map<String, Map<String, ElementOffer>> offers(Case full, Set<String> kept) {
    Map<String, Map<String, ElementOffer>> offers = new LinkedHashMap<>();
    full.offers()
        .forEach(
            (measure, elements) -> {
              Map<String, ElementOffer> shown = new LinkedHashMap<>();
              elements.forEach((element, offer) -> shown.put(element, offer(offer, kept)));
              offers.put(measure, shown);
            });
    return offers;
  }

  private static ElementOffer offer(ElementOffer offer, Set<String> kept) {
    return new ElementOffer(
        offer.questions(),
        offer.claims().stream().filter(kept::contains).toList(),
        offer.against().stream().filter(kept::contains).toList(),
        offer.judgement());
  }

  /** A prior that rests on an exhibit which is left out falls back to even odds. */
  private static List<Question> questions(Case full, Set<String> kept) {
    return full.questions().stream()
        .map(
            question ->
                question.priorExhibit() == null || kept.contains(question.priorExhibit())
                    ? question
                    : new Question(
                        question.id(),
                        question.text(),
                        question.alternative(),
                        question.parts(),
                        EVEN,
                        question.document(),
                        question.span(),
                        null,
                        question.deceptionReview()))
        .toList();
  }

  private static List<List<String>> facts(Case full, Set<String> kept) {
    return full.facts().stream()
        .map(fact -> fact.stream().filter(kept::contains).toList())
        .filter(fact -> fact.size() > 1)
        .toList();
  }

  private static boolean mayBeShown(Case full, Claim claim) {
    return claim.disclosable()
        && claim.status() != ReviewStatus.REJECTED
        && !isSealed(full, claim.speaker().source())
        && !isSealed(full, claim.origin());
  }

  static boolean isSealed(Case full, @Nullable String source) {
    Source known = source == null ? null : full.sources().get(source);
    return known != null && known.sealed();
  }

  private static List<OriginDecision> origins(Case full, Set<String> kept) {
    return full.origins().stream()
        .map(
            decision ->
                new OriginDecision(
                    decision.link(), decision.claims().stream().filter(kept::contains).toList()))
        .filter(decision -> decision.claims().size() > 1)
        .toList();
  }
}
