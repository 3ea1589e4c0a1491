package org.crible.store.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;
import org.crible.model.Statement;

/** Pieces of one entity: the same id in two places of one list, or on two lists. */
final class Pieces {
  private Pieces() {}

  /** Both in one; empty if nothing can be of both schemata. */
  static Optional<Entity> join(Entity first, Entity second) {
    return join(List.of(first, second));
  }

  /** All in one; empty if nothing can be of all their schemata. At least one. */
  static Optional<Entity> join(List<Entity> pieces) {
    Entity first = pieces.getFirst();
    Optional<Schema> schema = Optional.of(first.schema());
    List<Statement> statements = new ArrayList<>();
    Set<String> referents = new TreeSet<>();
    for (Entity piece : pieces) {
      schema = schema.flatMap(soFar -> schema(soFar, piece.schema()));
      statements.addAll(piece.statements());
      referents.addAll(piece.referents());
    }
    return schema.map(
        all -> {
          Entity joined =
              Entity.of(first.id(), all, statements)
                  .withReferents(referents)
                  .withTarget(pieces.stream().anyMatch(Entity::isTarget));
          return pieces.stream()
              .map(Entity::lastChange)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .map(joined::withLastChange)
              .orElse(joined);
        });
  }

  /** Joins what can be joined; usually one entity is left. */
  static List<Entity> joined(List<Entity> pieces) {
    List<Entity> joined = new ArrayList<>();
    for (Entity piece : pieces) {
      Optional<Entity> whole = joined.isEmpty() ? Optional.empty() : join(joined.getLast(), piece);
      if (whole.isPresent()) {
        joined.removeLast();
      }
      joined.add(whole.orElse(piece));
    }
    return joined;
  }

  /** The most general schema that is both: an Organization that is an Asset is a Company. */
  static Optional<Schema> schema(Schema one, Schema other) {
    if (one.is(other.name())) {
      return Optional.of(one);
    }
    if (other.is(one.name())) {
      return Optional.of(other);
    }
    return FollowTheMoney.vocabulary().schemata().values().stream()
        .filter(schema -> schema.is(one.name()) && schema.is(other.name()))
        .min(
            Comparator.comparingInt((Schema schema) -> schema.ancestors().size())
                .thenComparing(Schema::name));
  }
}
