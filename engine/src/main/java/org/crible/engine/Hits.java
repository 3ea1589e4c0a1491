package org.crible.engine;

import java.util.Comparator;
import java.util.Optional;
import org.crible.match.Score;
import org.crible.model.Entity;

/** Which entities may stand in an answer, and in which order. */
final class Hits {
  /** Best score first; ids decide between equal scores, so that the order is always the same. */
  static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble((Hit hit) -> hit.score().value())
          .reversed()
          .thenComparing(hit -> hit.entity().id());

  private Hits() {}

  static boolean sought(Entity entity, Query query) {
    return query.party().schema().meets(entity.schema())
        && (query.datasets().isEmpty()
            || entity.datasets().stream().anyMatch(query.datasets()::contains));
  }

  static Optional<Hit> of(Entity entity, Score score, double threshold) {
    return score.value() >= threshold ? Optional.of(new Hit(entity, score)) : Optional.empty();
  }
}
