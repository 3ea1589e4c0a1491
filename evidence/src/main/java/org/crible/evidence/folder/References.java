package org.crible.evidence.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.ElementOffer;
import org.crible.evidence.Measure;
import org.crible.evidence.Question;
import org.crible.evidence.Wording;

/**
 * Ids that case.yml and documents.yml name and nothing bears: such an id counts for nothing, and
 * weighing passes it over.
 */
final class References {
  private final Case kase;
  private final Collection<Measure> known;
  private final List<Finding> findings = new ArrayList<>();

  References(Case kase, Collection<Measure> known) {
    this.kase = kase;
    this.known = known;
  }

  List<Finding> findings() {
    Stream.concat(
            kase.origins().stream().flatMap(decision -> decision.claims().stream()),
            kase.facts().stream().flatMap(List::stream))
        .forEach(id -> claim("case.yml", id));
    kase.questions().forEach(this::question);
    kase.measures().forEach(this::measure);
    kase.documents().forEach(this::document);
    return findings;
  }

  private void question(Question question) {
    String place = "questions." + question.id();
    question.parts().forEach(part -> question(place + ".parts", part));
    if (question.priorExhibit() != null) {
      claim(place + ".prior_exhibit", question.priorExhibit());
    }
  }

  private void measure(String id) {
    Measure measure = known.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    if (measure == null) {
      found("unknown-measure", id, "case.yml");
    }
    for (Map.Entry<String, ElementOffer> offer :
        kase.offers().getOrDefault(id, Map.of()).entrySet()) {
      String element = offer.getKey();
      String place = "measures." + id + "." + element;
      if (measure != null
          && measure.elements().stream().noneMatch(one -> one.id().equals(element))) {
        found("unknown-element", element, "measures." + id);
      }
      offer.getValue().claims().forEach(claim -> claim(place + ".claims", claim));
      offer.getValue().against().forEach(claim -> claim(place + ".against", claim));
      offer.getValue().questions().forEach(asked -> question(place + ".questions", asked));
    }
  }

  private void document(CaseDocument document) {
    String original = document.translationOf();
    if (original != null
        && kase.documents().stream().map(CaseDocument::file).noneMatch(original::equals)) {
      found("unknown-original", original, document.file());
    }
  }

  private void claim(String place, String id) {
    if (kase.claims().stream().map(Claim::id).noneMatch(id::equals)) {
      found("unknown-claim", id, place);
    }
  }

  private void question(String place, String id) {
    if (kase.questions().stream().map(Question::id).noneMatch(id::equals)) {
      findings.add(
          new Finding("unknown-question", id, Wording.of("check-question-missing", place, id)));
    }
  }

  private void found(String kind, String id, String place) {
    findings.add(new Finding(kind, id, Wording.of("check-" + kind, place, id)));
  }
}
