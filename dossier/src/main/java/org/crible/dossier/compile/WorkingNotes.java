package org.crible.dossier.compile;

import java.util.List;
import org.crible.evidence.Weighing;
import org.crible.evidence.Weighing.Assessment;

/**
 * What an answer still lacks, and on which origin it hangs: notes for the desk that works on the
 * case. Its subject would learn from them which origin to attack first and what nobody has found.
 */
final class WorkingNotes {
  private WorkingNotes() {}

  static Weighing removed(Weighing weighing) {
    return new Weighing(
        weighing.asOf(),
        weighing.profile(),
        weighing.questions().stream().map(WorkingNotes::removed).toList(),
        weighing.measures(),
        weighing.groups(),
        weighing.remarks());
  }

  private static Assessment removed(Assessment question) {
    return new Assessment(
        question.id(),
        question.text(),
        question.likelihood(),
        question.logOdds(),
        question.weight(),
        question.confidence(),
        question.confidenceWhy(),
        question.origins(),
        question.contributions(),
        question.unassessed(),
        List.of(),
        List.of(),
        question.contradictions(),
        question.unreviewed(),
        question.confirmed(),
        question.whatIfAllC());
  }
}
