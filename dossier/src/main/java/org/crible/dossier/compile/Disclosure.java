package org.crible.dossier.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.ElementOffer;
import org.crible.evidence.Question;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Source;
import org.crible.evidence.Subject;
import org.crible.evidence.origin.Origins;
import org.jspecify.annotations.Nullable;

/**
 * The part of a case that its subject may read. It is weighed again by itself, so that nothing that
 * was left out still bears on the answer.
 */
public final class Disclosure {
  private Disclosure() {}

  /**
   * The case without sealed sources, without the documents that they published, that translate one
   * of those or whose every claim is withheld, and without the claims that rest on them, that are
   * not disclosable, or that were rejected. With a document go the questions asked in its words,
   * the parties that reading proposed from it alone, and the sources that nothing else names.
   */
  public static Case of(Case full) {
    Set<String> files = new HashSet<>();
    List<CaseDocument> documents = documents(full);
    documents.forEach(document -> files.add(document.file()));
    List<Claim> claims =
        full.claims().stream()
            .filter(claim -> files.contains(claim.document()) && mayBeShown(full, claim))
            .toList();
    KeptPart kept = new KeptPart(full, documents, claims);
    return kept.of(
        full.subjects().stream().filter(subject -> mayBeNamed(subject, claims)).toList(),
        questions(full, kept),
        kept.sources(),
        offers(full, kept));
  }

  private static List<CaseDocument> documents(Case full) {
    List<CaseDocument> kept = new ArrayList<>(full.documents());
    kept.removeIf(document -> isSealed(full, document.publisher()) || isSilent(full, document));
    boolean smaller = true;
    while (smaller) {
      Set<String> withheld = new HashSet<>();
      full.documents().forEach(document -> withheld.add(document.file()));
      kept.forEach(document -> withheld.remove(document.file()));
      smaller = kept.removeIf(document -> withheld.contains(document.translationOf()));
    }
    return kept;
  }

  /** Whether the document makes claims, and none of them may be shown. */
  private static boolean isSilent(Case full, CaseDocument document) {
    List<Claim> made =
        full.claims().stream()
            .filter(claim -> claim.document().equals(document.file()))
            .filter(claim -> claim.status() != ReviewStatus.REJECTED)
            .toList();
    return !made.isEmpty() && made.stream().noneMatch(claim -> mayBeShown(full, claim));
  }

  /** A party that only reading proposed is named where a claim that is shown names it. */
  private static boolean mayBeNamed(Subject subject, List<Claim> claims) {
    FoldedName name = new FoldedName(subject.name());
    return switch (subject.status()) {
      case ACCEPTED -> true;
      case REJECTED -> false;
      case PROPOSED -> claims.stream().anyMatch(claim -> name.standsIn(claim.quote()));
    };
  }

  /**
   * The questions without the place where each was raised; without those that are asked in the very
   * words of a document that is withheld.
   */
  private static List<Question> questions(Case full, KeptPart kept) {
    return full.questions().stream()
        .filter(question -> !isWithheld(question, kept))
        .map(
            question ->
                new Question(
                    question.id(),
                    question.text(),
                    question.alternative(),
                    question.parts(),
                    question.prior(),
                    null,
                    null,
                    question.priorExhibit(),
                    question.deceptionReview()))
        .toList();
  }

  private static boolean isWithheld(Question question, KeptPart kept) {
    if (question.document() == null || kept.holds(question.document())) {
      return false;
    }
    return question.span() == null
        || question.text().values().stream()
            .anyMatch(new FoldedName(question.span().text())::standsIn);
  }

  private static Map<String, Map<String, ElementOffer>> offers(Case full, KeptPart kept) {
    Signed signed = new Signed(full, kept);
    Map<String, Map<String, ElementOffer>> offers = new LinkedHashMap<>();
    full.offers()
        .forEach(
            (measure, elements) -> {
              Map<String, ElementOffer> shown = new LinkedHashMap<>();
              elements.forEach((id, offer) -> shown.put(id, signed.offer(measure, id, offer)));
              offers.put(measure, shown);
            });
    return offers;
  }

  private static boolean mayBeShown(Case full, Claim claim) {
    return claim.disclosable()
        && claim.status() != ReviewStatus.REJECTED
        && !isSealed(full, claim.speaker().source())
        && !isSealed(full, claim.origin())
        && !isSealed(full, Origins.of(claim).orElse(null));
  }

  static boolean isSealed(Case full, @Nullable String source) {
    Source known = source == null ? null : full.sources().get(source);
    return known != null && known.sealed();
  }
}
