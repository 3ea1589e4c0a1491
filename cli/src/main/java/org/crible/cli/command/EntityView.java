package org.crible.cli.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crible.cli.Desk;
import org.crible.cli.Prose;
import org.crible.cli.Table;
import org.crible.cli.Visible;
import org.crible.engine.ListedEntity;
import org.crible.model.Entity;
import org.crible.model.Property;
import org.crible.model.Statement;
import org.crible.store.Adjacent;

/** One entity with every value and its source, for people. */
final class EntityView {
  private static final int LONG = 60;
  private final Desk desk;

  EntityView(Desk desk) {
    this.desk = desk;
  }

  void print(ListedEntity listed) {
    Entity entity = listed.entity();
    desk.out().println(desk.terminal().bold(Visible.of(entity.caption())));
    desk.out().println(entity.schema().label() + ", " + entity.id());
    desk.out().println();
    Table table = new Table("what", "value", "list", "since", "where in the list");
    for (Statement statement : entity.statements()) {
      table.row(
          label(entity, statement),
          statement.value(),
          statement.dataset(),
          statement.firstSeen() == null ? "" : statement.firstSeen().toString(),
          statement.field() == null ? "" : statement.field());
    }
    table.print(desk.out(), desk.terminal());
    longValues(entity);
    adjacent(listed.adjacent());
  }

  private static String label(Entity entity, Statement statement) {
    return entity
        .schema()
        .property(statement.property())
        .map(Property::label)
        .orElse(statement.property());
  }

  /** A table cuts what is long; here it stands in full. */
  private void longValues(Entity entity) {
    for (Statement statement : entity.statements()) {
      if (statement.value().length() > LONG) {
        desk.out().println();
        desk.out()
            .println(
                Prose.wrap(
                    label(entity, statement) + ": " + statement.value(),
                    desk.terminal().width(),
                    2));
      }
    }
  }

  private void adjacent(List<Adjacent> neighbours) {
    if (neighbours.isEmpty()) {
      return;
    }
    desk.out().println();
    Table table = new Table("next to it", "id", "what it says");
    for (Adjacent neighbour : neighbours) {
      table.row(
          neighbour.entity().schema().label(), neighbour.entity().id(), says(neighbour.entity()));
    }
    table.print(desk.out(), desk.terminal());
  }

  private static String says(Entity entity) {
    if (!entity.caption().equals(entity.id())) {
      return entity.caption();
    }
    Map<String, String> says = new TreeMap<>();
    entity
        .schema()
        .featured()
        .forEach(
            property ->
                entity.values(property).stream()
                    .findFirst()
                    .ifPresent(value -> says.put(property, value)));
    return String.join(", ", says.values());
  }
}
