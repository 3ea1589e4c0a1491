package org.crible.store.issue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crible.model.Entity;
import org.crible.model.PropertyType;
import org.crible.model.Schema;
import org.crible.model.Statement;
import org.crible.store.Change;
import org.crible.store.EntityDifference;
import org.crible.store.PartyChange;
import org.crible.store.PartyChange.Kind;

/**
 * Changes by party: what happened to an address, sanction, identification or link of a party
 * happened to the party. Memory holds what changed parties say differently, and the captions of the
 * added and removed ones.
 */
final class PartyChanges {
  private final Changes changes;
  private final Map<String, PartyChange> whole = new TreeMap<>();
  private final Map<String, List<EntityDifference>> changed = new TreeMap<>();
  private final List<PartyChange> unlisted = new ArrayList<>();

  PartyChanges(Changes changes) {
    this.changes = changes;
  }

  /** By id; what belongs to no party comes last. */
  List<PartyChange> list() throws SQLException {
    List<Change> related = new ArrayList<>();
    try (Stream<Change> all = changes.all()) {
      all.forEach(
          change -> {
            if (change.party()) {
              party(change);
            } else {
              related.add(change);
            }
          });
    }
    for (Change change : related) {
      belonging(change);
    }
    for (Map.Entry<String, List<EntityDifference>> party : changed.entrySet()) {
      String id = party.getKey();
      String caption = changes.of(id).map(PartyChanges::caption).orElse(id);
      whole.put(id, new PartyChange(id, caption, Kind.CHANGED, party.getValue()));
    }
    return Stream.concat(whole.values().stream(), unlisted.stream()).toList();
  }

  private void party(Change change) {
    if (change.partyBefore() && change.partyAfter()) {
      differs(change.id(), EntityDifference.of(change));
    } else {
      Kind kind = change.partyAfter() ? Kind.ADDED : Kind.REMOVED;
      whole.put(change.id(), new PartyChange(change.id(), caption(change), kind, List.of()));
    }
  }

  private void differs(String party, EntityDifference difference) {
    if (!difference.isEmpty()) {
      changed.computeIfAbsent(party, id -> new ArrayList<>()).add(difference);
    }
  }

  private void belonging(Change change) throws SQLException {
    EntityDifference difference = EntityDifference.of(change);
    if (difference.isEmpty()) {
      return;
    }
    Set<String> owners = owners(change);
    for (String owner : owners) {
      if (!whole.containsKey(owner)) {
        differs(owner, difference);
      }
    }
    if (owners.isEmpty()) {
      unlisted.add(
          new PartyChange(change.id(), caption(change), Kind.UNLISTED, List.of(difference)));
    }
  }

  private static String caption(Change change) {
    Entity after = change.after();
    Entity before = change.before();
    return after != null ? after.caption() : before != null ? before.caption() : change.id();
  }

  /**
   * The parties that it belongs to: those that it points at, a link only to the end that it starts
   * from, because that is the party whose record states it; else those that point at it.
   */
  private Set<String> owners(Change change) throws SQLException {
    Set<String> owners = new LinkedHashSet<>();
    for (Entity side : sides(change)) {
      Schema.Edge edge = side.schema().edge();
      if (edge != null) {
        parties(side.values(edge.source()), owners);
      } else {
        parties(targets(side), owners);
      }
    }
    if (owners.isEmpty()) {
      for (Entity side : sides(change)) {
        parties(targets(side), owners);
      }
    }
    if (owners.isEmpty()) {
      for (String source : changes.sources(change.id())) {
        Optional<Change> other = changes.of(source).filter(Change::party);
        if (other.isPresent() && pointsAt(other.get(), change.id())) {
          owners.add(source);
        }
      }
    }
    return owners;
  }

  private static List<Entity> sides(Change change) {
    return Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<String> targets(Entity entity) {
    return entity.statements(PropertyType.ENTITY).stream().map(Statement::value).toList();
  }

  private static boolean pointsAt(Change change, String id) {
    return sides(change).stream().anyMatch(side -> targets(side).contains(id));
  }

  private void parties(List<String> ids, Set<String> parties) throws SQLException {
    for (String id : ids) {
      if (changes.of(id).filter(Change::party).isPresent()) {
        parties.add(id);
      }
    }
  }
}
