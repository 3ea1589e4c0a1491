package org.crible.dossier.compile;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crible.evidence.Case;
import org.crible.evidence.Claim;
import org.crible.evidence.ElementKind;
import org.crible.evidence.ElementOffer;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.measure.Measures;

/**
 * What a person signed of an element, where not every claim is shown: a signature on a record or a
 * fact rested on all of them, so it does not stand beside a part of them.
 */
final class Signed {
  private final Case full;
  private final KeptPart kept;

  Signed(Case full, KeptPart kept) {
    this.full = full;
    this.kept = kept;
  }

  ElementOffer offer(String measure, String element, ElementOffer offer) {
    boolean falls = offer.judgement() != null && isShown(measure, element) && lacks(offer);
    return falls
        ? new ElementOffer(offer.questions(), offer.claims(), offer.against(), null)
        : offer;
  }

  /** Whether the element is shown by exhibits; an element that no profile knows counts as one. */
  private static boolean isShown(String measure, String element) {
    return Measures.find(measure).stream()
        .flatMap(found -> found.elements().stream())
        .filter(found -> found.id().equals(element))
        .map(found -> found.kind() == ElementKind.RECORD || found.kind() == ElementKind.FACT)
        .findFirst()
        .orElse(true);
  }

  private boolean lacks(ElementOffer offer) {
    Predicate<Claim> asked =
        claim ->
            claim.about().stream()
                .anyMatch(bearing -> offer.questions().contains(bearing.question()));
    Predicate<Claim> offered =
        claim ->
            Stream.concat(offer.claims().stream(), offer.against().stream())
                .anyMatch(claim.id()::equals);
    return full.claims().stream()
        .filter(claim -> claim.status() != ReviewStatus.REJECTED)
        .filter(offered.or(asked))
        .anyMatch(claim -> !kept.has(claim.id()));
  }
}
