package org.crible.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crible.model.Entity;
import org.crible.model.Property;
import org.crible.model.Schema;
import org.crible.store.Adjacent;
import org.crible.store.DatasetState;
import org.crible.store.Join;
import org.crible.store.issue.Snapshot;

/** Gathers all that a snapshot says of one entity. */
final class Lookup {
  private final Snapshot snapshot;

  Lookup(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Optional<ListedEntity> entity(String id) {
    return snapshot.entity(id).map(this::listed);
  }

  private ListedEntity listed(Entity entity) {
    List<Adjacent> adjacent = snapshot.adjacent(entity.id());
    List<ListedEntity.JoinedEntity> same = new ArrayList<>();
    Set<String> lists = new TreeSet<>(entity.datasets());
    for (Join join : snapshot.joins(entity.id())) {
      Entity other = snapshot.entity(join.id()).orElseThrow();
      same.add(new ListedEntity.JoinedEntity(join, other, snapshot.adjacent(join.id())));
      lists.addAll(other.datasets());
    }
    List<DatasetState> states =
        snapshot.datasets().stream().filter(s -> lists.contains(s.dataset().name())).toList();
    return new ListedEntity(entity, adjacent, links(entity, adjacent), same, states);
  }

  private List<ListedLink> links(Entity entity, List<Adjacent> adjacent) {
    List<ListedLink> links = new ArrayList<>();
    for (Adjacent next : adjacent) {
      Schema.Edge edge = next.entity().schema().edge();
      if (edge != null && next.inverse()) {
        boolean outgoing = next.property().equals(edge.source());
        for (String end : next.entity().values(outgoing ? edge.target() : edge.source())) {
          snapshot
              .entity(end)
              .ifPresent(
                  other ->
                      links.add(
                          new ListedLink(role(next.entity()), outgoing, other, next.entity())));
        }
      } else if (edge == null && next.entity().isTarget()) {
        String role = label(next.inverse() ? next.entity() : entity, next.property());
        links.add(new ListedLink(role, !next.inverse(), next.entity(), next.entity()));
      }
    }
    return links;
  }

  private static String role(Entity link) {
    for (String property : List.of("role", "relationship", "status", "summary")) {
      List<String> values = link.values(property);
      if (!values.isEmpty()) {
        return String.join(", ", values);
      }
    }
    return link.schema().label();
  }

  private static String label(Entity entity, String property) {
    return entity.schema().property(property).map(Property::label).orElse(property);
  }
}
