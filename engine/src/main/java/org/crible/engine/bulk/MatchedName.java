package org.crible.engine.bulk;

import java.util.Optional;
import org.crible.engine.Hit;
import org.crible.model.Entity;
import org.crible.model.Explanation;
import org.crible.model.PropertyType;
import org.crible.model.Statement;

/** Which of a listed party's names decided: the first that the explanation rests on. */
final class MatchedName {
  private MatchedName() {}

  static String of(Hit hit) {
    return in(hit.score().explanation(), hit.entity()).map(Statement::value).orElse("");
  }

  private static Optional<Statement> in(Explanation step, Entity entity) {
    return step.statements().stream()
        .filter(statement -> isNameOf(statement, entity))
        .findFirst()
        .or(
            () ->
                step.children().stream()
                    .map(child -> in(child, entity))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private static boolean isNameOf(Statement statement, Entity entity) {
    return statement.entityId().equals(entity.id())
        && entity
            .schema()
            .property(statement.property())
            .filter(property -> property.type() == PropertyType.NAME)
            .isPresent();
  }
}
