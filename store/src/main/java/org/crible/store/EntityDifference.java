package org.crible.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.model.Entity;
import org.crible.model.Schema;
import org.crible.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What two issues of a list state differently of one entity.
 *
 * @param id the entity: a party, or an address, sanction, identification or link of one
 * @param schema what it is; the newer schema where that changed
 * @param schemaBefore what it was; null if it is what it was, or was not there
 * @param side whether both issues have it, or only one
 * @param added statements that only the newer issue has, with their dates there
 * @param removed statements that only the older issue has, with their dates there
 */
public record EntityDifference(
    String id,
    Schema schema,
    @Nullable Schema schemaBefore,
    Side side,
    List<Statement> added,
    List<Statement> removed) {
  /** Which of the two issues has an entity. */
  public enum Side {
    BOTH,
    /** Only the older one. */
    BEFORE,
    /** Only the newer one. */
    AFTER
  }

  public EntityDifference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /**
   * The difference that a change makes. Values in another order are no difference.
   *
   * @throws IllegalArgumentException if the change has no side
   */
  public static EntityDifference of(Change change) {
    Entity before = change.before();
    Entity after = change.after();
    if (after != null) {
      boolean same = before == null || before.schema().equals(after.schema());
      return new EntityDifference(
          change.id(),
          after.schema(),
          same || before == null ? null : before.schema(),
          before == null ? Side.AFTER : Side.BOTH,
          only(after, before),
          only(before, after));
    }
    if (before == null) {
      throw new IllegalArgumentException("a change of " + change.id() + " without a side");
    }
    return new EntityDifference(
        change.id(), before.schema(), null, Side.BEFORE, List.of(), only(before, null));
  }

  /** Whether both issues say the same of it. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && schemaBefore == null;
  }

  private static List<Statement> only(@Nullable Entity one, @Nullable Entity other) {
    Map<Statement, Statement> only = new LinkedHashMap<>();
    if (one != null) {
      one.statements().forEach(statement -> only.put(statement.content(), statement));
    }
    if (other != null) {
      other.statements().forEach(statement -> only.remove(statement.content()));
    }
    return List.copyOf(only.values());
  }
}
