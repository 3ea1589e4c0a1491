package org.crible.dossier.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.evidence.Weighing;

/** A weighed answer with neutral names in the place of sealed sources. */
final class SealedWeighing {
  private final SealedNames names;
  private final SealedFiles files;

  SealedWeighing(SealedNames names, SealedFiles files) {
    this.names = names;
    this.files = files;
  }

  Weighing of(Weighing weighing) {
    return new Weighing(
        weighing.asOf(),
        weighing.profile(),
        weighing.questions().stream().map(this::assessment).toList(),
        weighing.measures().stream().map(this::measure).toList(),
        weighing.groups().stream().map(this::group).toList(),
        weighing.remarks().stream().map(this::remark).toList());
  }

  private Weighing.Assessment assessment(Weighing.Assessment question) {
    return new Weighing.Assessment(
        question.id(),
        names.texts(question.text()),
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
    Map<String, String> texts = new LinkedHashMap<>();
    remark.text().forEach((language, text) -> texts.put(language, names.text(files.in(text))));
    return new Weighing.Remark(remark.kind(), files.of(remark.subject()), texts);
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
                        element.against(),
                        element.suggested(),
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
