package org.crible.store.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    return schema(first.schema(), second.schema())
        .map(
            schema -> {
              List<Statement> statements = new ArrayList<>(first.statements());
              statements.addAll(second.statements());
              Entity joined = Entity.of(first.id(), schema, statements);
              Set<String> referents = new TreeSet<>(first.referents());
              referents.addAll(second.referents());
              return referents.isEmpty() ? joined : joined.withReferents(referents);
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
  private static Optional<Schema> schema(Schema one, Schema other) {
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
