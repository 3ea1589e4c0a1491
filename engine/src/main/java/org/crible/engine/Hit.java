package org.crible.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crible.match.Score;
import org.crible.model.Entity;
import org.crible.store.Clearance;
import org.crible.store.Join;
import org.jspecify.annotations.Nullable;

/**
 * A listed entity that the party looked for may be.
 *
 * @param entity what the lists say of it
 * @param score how likely, with its explanation
 * @param same the entities of other lists that count as the same party; none is part of the score
 * @param clearance a person's earlier "not this customer", and whether it holds; null if none
 */
public record Hit(Entity entity, Score score, List<Join> same, @Nullable Clearance clearance) {
  public Hit {
    same = List.copyOf(same);
  }

  /** An entity on its own. */
  public Hit(Entity entity, Score score) {
    this(entity, score, List.of(), null);
  }

  /** Its own lists, and those on which it stands under another id; in alphabetical order. */
  public Set<String> datasets() {
    Set<String> lists = new TreeSet<>(entity.datasets());
    same.forEach(join -> lists.addAll(join.datasets()));
    return lists;
  }

  /** The same hit, with those that count as the same party. */
  public Hit with(List<Join> joined) {
    return new Hit(entity, score, joined, clearance);
  }

  /** The same hit, with an earlier word of a person on it. */
  public Hit with(Clearance earlier) {
    return new Hit(entity, score, same, earlier);
  }

  /** Whether it is set aside, because it was cleared and nothing has changed. */
  public boolean isSilent() {
    return clearance != null && clearance.holds();
  }
}
