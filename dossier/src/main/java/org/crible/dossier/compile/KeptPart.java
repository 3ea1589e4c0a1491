package org.crible.dossier.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crible.evidence.Bearing;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.ElementOffer;
import org.crible.evidence.OriginDecision;
import org.crible.evidence.Question;
import org.crible.evidence.Source;
import org.crible.evidence.Subject;
import org.crible.evidence.origin.Origins;

/** A case cut down to some of its parts, so that nothing kept still points at what is not. */
final class KeptPart {
  private static final double EVEN = 0.5;
  private final Case full;
  private final List<CaseDocument> documents;
  private final List<Claim> claims;
  private final Set<String> files = new TreeSet<>();
  private final Set<String> ids = new TreeSet<>();

  KeptPart(Case full, List<CaseDocument> documents, List<Claim> claims) {
    this.full = full;
    this.documents = documents;
    this.claims = claims;
    documents.forEach(document -> files.add(document.file()));
    claims.forEach(claim -> ids.add(claim.id()));
  }

  boolean has(String claim) {
    return ids.contains(claim);
  }

  /** Whether the document is kept. */
  boolean holds(String file) {
    return files.contains(file);
  }

  /** The case with these subjects, questions, sources and offers, as far as they stand in it. */
  Case of(
      List<Subject> subjects,
      List<Question> questions,
      Map<String, Source> sources,
      Map<String, Map<String, ElementOffer>> offers) {
    Set<String> asked = new TreeSet<>();
    questions.forEach(question -> asked.add(question.id()));
    return new Case(
        full.title(),
        full.language(),
        full.asOf(),
        subjects,
        questions.stream().map(question -> question(question, asked)).toList(),
        sources,
        origins(),
        full.measures(),
        documents.stream().map(this::document).toList(),
        claims.stream().map(claim -> claim(claim, asked)).toList(),
        offers(offers, asked),
        facts());
  }

  /** The sources that a kept document or claim names. */
  Map<String, Source> sources() {
    return named(documents, claims);
  }

  /** The sources that a kept document or claim names, and those that nothing names. */
  Map<String, Source> sourcesInUse() {
    Map<String, Source> sources = new TreeMap<>(full.sources());
    sources.keySet().removeAll(named(full.documents(), full.claims()).keySet());
    sources.putAll(sources());
    return sources;
  }

  private Map<String, Source> named(List<CaseDocument> inDocuments, List<Claim> inClaims) {
    Map<String, Source> sources = new TreeMap<>(full.sources());
    Set<String> named = new TreeSet<>();
    Stream.concat(
            inDocuments.stream().map(CaseDocument::publisher),
            inClaims.stream()
                .flatMap(
                    claim ->
                        Stream.of(
                            claim.speaker().source(),
                            claim.origin(),
                            Origins.of(claim).orElse(null))))
        .filter(java.util.Objects::nonNull)
        .forEach(named::add);
    inClaims.forEach(claim -> named.addAll(claim.chain()));
    sources.keySet().retainAll(named);
    return sources;
  }

  private CaseDocument document(CaseDocument document) {
    return document.translationOf() == null || files.contains(document.translationOf())
        ? document
        : new CaseDocument(
            document.file(),
            document.sha256(),
            document.publisher(),
            document.published(),
            document.publishedText(),
            document.knownOn(),
            document.url(),
            document.retrieved(),
            document.language(),
            null,
            document.text());
  }

  /** A prior that rests on an exhibit which is not kept falls back to even odds. */
  private Question question(Question question, Set<String> asked) {
    boolean carried = question.priorExhibit() == null || ids.contains(question.priorExhibit());
    boolean placed = question.document() == null || files.contains(question.document());
    return new Question(
        question.id(),
        question.text(),
        question.alternative(),
        question.parts().stream().filter(asked::contains).toList(),
        carried ? question.prior() : EVEN,
        placed ? question.document() : null,
        placed ? question.span() : null,
        carried ? question.priorExhibit() : null,
        question.deceptionReview());
  }

  private static Claim claim(Claim claim, Set<String> asked) {
    List<Bearing> about =
        claim.about().stream().filter(bearing -> asked.contains(bearing.question())).toList();
    return about.equals(claim.about())
        ? claim
        : new Claim(
            claim.id(),
            claim.document(),
            claim.start(),
            claim.end(),
            claim.quote(),
            claim.cue(),
            claim.source(),
            claim.speaker(),
            claim.chain(),
            claim.origin(),
            claim.hops(),
            claim.polarity(),
            claim.modality(),
            claim.interest(),
            claim.bare(),
            claim.saidOn(),
            about,
            claim.credibility(),
            claim.search(),
            claim.disclosable(),
            claim.status(),
            claim.reviewedBy(),
            claim.reviewedOn());
  }

  private Map<String, Map<String, ElementOffer>> offers(
      Map<String, Map<String, ElementOffer>> offers, Set<String> asked) {
    Map<String, Map<String, ElementOffer>> kept = new LinkedHashMap<>();
    offers.forEach(
        (measure, elements) -> {
          Map<String, ElementOffer> shown = new LinkedHashMap<>();
          elements.forEach((element, offer) -> shown.put(element, offer(offer, asked)));
          kept.put(measure, shown);
        });
    return kept;
  }

  private ElementOffer offer(ElementOffer offer, Set<String> asked) {
    return new ElementOffer(
        offer.questions().stream().filter(asked::contains).toList(),
        kept(offer.claims()),
        kept(offer.against()),
        offer.judgement());
  }

  private List<OriginDecision> origins() {
    return full.origins().stream()
        .map(decision -> new OriginDecision(decision.link(), kept(decision.claims())))
        .filter(decision -> decision.claims().size() > 1)
        .toList();
  }

  private List<List<String>> facts() {
    return full.facts().stream().map(this::kept).filter(fact -> fact.size() > 1).toList();
  }

  private List<String> kept(List<String> claims) {
    return claims.stream().filter(ids::contains).toList();
  }
}
