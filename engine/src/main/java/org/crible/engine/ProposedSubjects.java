package org.crible.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.evidence.Subject;
import org.crible.reading.Mention;

/**
 * The listed parties that a document mentions, proposed as subjects: each once, best name first.
 */
final class ProposedSubjects {
  private static final double PLACES = 1000;

  private ProposedSubjects() {}

  /** One for each listed party, in the order of the text, under the name that matched it best. */
  static List<Subject> of(List<Mention> mentions) {
    Map<String, List<Mention>> byParty = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.entityId() != null) {
        byParty.computeIfAbsent(mention.entityId(), id -> new ArrayList<>()).add(mention);
      }
    }
    List<Subject> subjects = new ArrayList<>();
    byParty.forEach(
        (id, named) -> {
          named.sort(Comparator.comparingDouble(ProposedSubjects::score).reversed());
          Mention best = named.getFirst();
          subjects.add(
              Subject.proposed(
                  best.text(), best.schema(), best.country(), id, rounded(score(best))));
        });
    return subjects;
  }

  private static double score(Mention mention) {
    return mention.score() == null ? 0 : mention.score();
  }

  /** To three places, downwards, so that no score reads as more than it is. */
  private static double rounded(double score) {
    return Math.floor(score * PLACES) / PLACES;
  }
}
