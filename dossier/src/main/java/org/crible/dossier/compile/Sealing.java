package org.crible.dossier.compile;

import java.util.List;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.Speaker;
import org.crible.evidence.Weighing;
import org.jspecify.annotations.Nullable;

/**
 * Puts neutral names in the place of sealed sources: in who speaks, in chains, in documents, in
 * origin groups. The words of a quote stay as they are: whoever seals a source decides which of its
 * words may be quoted.
 */
final class Sealing {
  private final SealedNames names;

  Sealing(Case full) {
    this.names = SealedNames.of(full);
  }

  Case apply(Case content) {
    return new Case(
        content.title(),
        content.language(),
        content.asOf(),
        content.subjects(),
        content.questions(),
        names.sources(content.sources()),
        content.origins(),
        content.measures(),
        content.documents().stream().map(this::document).toList(),
        content.claims().stream().map(this::claim).toList(),
        content.offers(),
        content.facts());
  }

  Weighing apply(Weighing weighing) {
    return new Weighing(
        weighing.asOf(),
        weighing.profile(),
        weighing.questions().stream().map(this::assessment).toList(),
        weighing.measures().stream().map(this::measure).toList(),
        weighing.groups().stream().map(this::group).toList(),
        weighing.remarks().stream().map(this::remark).toList());
  }

  private CaseDocument document(CaseDocument document) {
    boolean sealed = names.isSealed(document.publisher());
    return new CaseDocument(
        document.file(),
        document.sha256(),
        names.key(document.publisher()),
        document.published(),
        document.publishedText(),
        document.knownOn(),
        sealed ? null : document.url(),
        document.retrieved(),
        document.language(),
        document.translationOf(),
        document.text());
  }

  private Claim claim(Claim claim) {
    boolean sealed = names.isSealed(claim.speaker().source()) || names.isSealed(claim.origin());
    return new Claim(
        claim.id(),
        claim.document(),
        claim.start(),
        claim.end(),
        claim.quote(),
        claim.cue(),
        sealed ? null : claim.source(),
        speaker(claim.speaker()),
        claim.chain().stream().map(names::text).toList(),
        names.key(claim.origin()),
        claim.hops(),
        claim.polarity(),
        claim.modality(),
        claim.interest(),
        claim.bare(),
        claim.saidOn(),
        claim.about(),
        claim.credibility(),
        claim.search(),
        claim.disclosable(),
        claim.status(),
        claim.reviewedBy(),
        claim.reviewedOn());
  }

  private Speaker speaker(Speaker speaker) {
    String key = names.key(speaker.source());
    if (key != null && names.isSealed(speaker.source())) {
      return new Speaker(key, speaker.kind(), true, null, null, key);
    }
    return new Speaker(
        names.text(speaker.name()),
        speaker.kind(),
        speaker.anonymous(),
        text(speaker.body()),
        speaker.entity(),
        key);
  }

  private @Nullable String text(@Nullable String text) {
    return text == null ? null : names.text(text);
  }

  private Weighing.Assessment assessment(Weighing.Assessment question) {
    return new Weighing.Assessment(
        question.id(),
        question.text(),
        question.likelihood(),
        question.logOdds(),
        question.weight(),
        question.confidence(),
        question.confidenceWhy().stream().map(names::text).toList(),
        question.origins(),
        question.contributions().stream().map(this::contribution).toList(),
        question.unassessed(),
        question.linchpins().stream().map(this::linchpin).toList(),
        question.next().stream().map(this::gap).toList(),
        question.contradictions(),
        question.unreviewed(),
        question.confirmed(),
        question.whatIfAllC());
  }

  private Weighing.Contribution contribution(Weighing.Contribution group) {
    return new Weighing.Contribution(
        names.group(group.origin()),
        names.title(group.title()),
        group.log10Lr(),
        group.claims(),
        group.steps());
  }

  private Weighing.Linchpin linchpin(Weighing.Linchpin linchpin) {
    return new Weighing.Linchpin(
        names.group(linchpin.origin()), linchpin.without(), linchpin.word());
  }

  private Weighing.Gap gap(Weighing.Gap gap) {
    return new Weighing.Gap(
        gap.kind(), gap.claim(), names.gap(gap.text()), names.key(gap.origin()), gap.claims());
  }

  private Weighing.OriginGroup group(Weighing.OriginGroup group) {
    return new Weighing.OriginGroup(
        names.group(group.name()), names.title(group.title()), group.claims(), group.links());
  }

  private Weighing.Remark remark(Weighing.Remark remark) {
    return new Weighing.Remark(
        remark.kind(), names.text(remark.subject()), names.texts(remark.text()));
  }

  private Weighing.Sufficiency measure(Weighing.Sufficiency measure) {
    List<Weighing.Element> elements =
        measure.elements().stream()
            .map(
                element ->
                    new Weighing.Element(
                        element.id(),
                        element.label(),
                        element.text(),
                        element.kind(),
                        element.status(),
                        element.exhibits(),
                        element.origins(),
                        names.texts(element.why())))
            .toList();
    return new Weighing.Sufficiency(
        measure.id(),
        measure.title(),
        measure.legalBasis(),
        measure.inForce(),
        measure.standard(),
        measure.verified(),
        measure.toBeVerified(),
        elements,
        measure.sufficient(),
        names.texts(measure.why()));
  }
}
