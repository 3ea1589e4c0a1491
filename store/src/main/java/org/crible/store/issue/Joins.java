package org.crible.store.issue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crible.model.Entity;
import org.crible.store.Join;
import org.crible.store.Judgement;

/**
 * Which entities of other lists are taken for the same party. Pairs only: that A is B and B is C
 * does not make A and C the same, unless they share a reference too.
 */
final class Joins {
  private final Connection connection;
  private final Snapshot snapshot;

  Joins(Connection connection, Snapshot snapshot) {
    this.connection = connection;
    this.snapshot = snapshot;
  }

  /** By id of the other; also those that a person undid. */
  List<Join> of(String id) throws SQLException {
    Map<String, Judgement> judged = new TreeMap<>();
    for (Judgement judgement : Judgements.on(connection, id)) {
      judged.put(judgement.one().equals(id) ? judgement.other() : judgement.one(), judgement);
    }
    List<Join.Shared> possible = referencesOf(id);
    if (judged.isEmpty() && possible.isEmpty()) {
      return List.of();
    }
    Optional<Entity> entity = snapshot.entity(id);
    if (entity.isEmpty() || !entity.get().isTarget()) {
      return List.of();
    }
    Map<String, Set<Join.Shared>> shared = new TreeMap<>();
    judged.keySet().forEach(other -> shared.put(other, new LinkedHashSet<>()));
    for (Join.Shared reference : possible) {
      if (states(entity.get(), reference)) {
        for (String other : carriers(reference)) {
          shared.computeIfAbsent(other, o -> new LinkedHashSet<>()).add(reference);
        }
      }
    }
    shared.remove(id);
    List<Join> joins = new ArrayList<>();
    for (Map.Entry<String, Set<Join.Shared>> candidate : shared.entrySet()) {
      Optional<Entity> other = snapshot.entity(candidate.getKey()).filter(Entity::isTarget);
      if (other.isPresent()) {
        join(entity.get(), other.get(), candidate.getValue(), judged).ifPresent(joins::add);
      }
    }
    return joins;
  }

  private Optional<Join> join(
      Entity one, Entity other, Set<Join.Shared> possible, Map<String, Judgement> judged)
      throws SQLException {
    Judgement judgement = judged.get(other.id());
    List<Join.Shared> shared = new ArrayList<>();
    // Within one list the publisher says that they are two.
    if (Collections.disjoint(one.datasets(), other.datasets())) {
      for (Join.Shared reference : possible) {
        if (states(other, reference)) {
          shared.add(reference);
        }
      }
    }
    return shared.isEmpty() && judgement == null
        ? Optional.empty()
        : Optional.of(
            new Join(
                other.id(), other.caption(), new TreeSet<>(other.datasets()), shared, judgement));
  }

  /** The table may tell of another issue: what counts is what the issue in force states. */
  private boolean states(Entity party, Join.Shared reference) throws SQLException {
    if (ReferenceRules.of(party).contains(reference)) {
      return true;
    }
    for (String source : sources(party.id())) {
      Optional<Entity> about = snapshot.entity(source);
      if (about.isPresent()
          && References.carriers(about.get(), about.get().isTarget()).contains(party.id())
          && ReferenceRules.of(about.get()).contains(reference)) {
        return true;
      }
    }
    return false;
  }

  private List<Join.Shared> referencesOf(String party) throws SQLException {
    return Sql.list(
        connection,
        row -> new Join.Shared(row.getString(1), row.getString(2)),
        "SELECT rule, value FROM reference WHERE party = ? ORDER BY rule, value",
        party);
  }

  private List<String> carriers(Join.Shared reference) throws SQLException {
    return Sql.list(
        connection,
        row -> row.getString(1),
        "SELECT party FROM reference WHERE rule = ? AND value = ? ORDER BY party",
        reference.rule(),
        reference.value());
  }

  private List<String> sources(String id) throws SQLException {
    return Sql.list(
        connection, row -> row.getString(1), "SELECT source FROM link WHERE target = ?", id);
  }
}
