package org.crible.dossier.compile;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.crible.evidence.Weighing;

/** Every claim that a weighing names. */
final class CitedClaims {
  private CitedClaims() {}

  static Set<String> of(Weighing weighing) {
    Set<String> cited = new TreeSet<>();
    for (Weighing.Assessment question : weighing.questions()) {
      question.contributions().forEach(group -> cited.addAll(group.claims()));
      question.unassessed().forEach(unassessed -> cited.add(unassessed.claim()));
      question.next().stream()
          .map(Weighing.Gap::claim)
          .filter(Objects::nonNull)
          .forEach(cited::add);
      for (Weighing.Contradiction contradiction : question.contradictions()) {
        cited.add(contradiction.supports());
        cited.add(contradiction.opposes());
      }
      cited.addAll(question.unreviewed());
    }
    for (Weighing.Sufficiency measure : weighing.measures()) {
      measure.elements().forEach(element -> cited.addAll(element.exhibits()));
    }
    return cited;
  }
}
