package org.crible.store.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.crible.store.home.HistoryLaws.Issued;

/** The slow and obvious history: every issue kept whole. */
final class Naive {
  private Naive() {}

  /** What a list said on a day, with the dates on which each statement was seen until then. */
  static List<Entity> listed(Collection<Issued> all, Dataset dataset, LocalDate day) {
    List<Issued> until =
        all.stream()
            .filter(issue -> issue.dataset().equals(dataset) && !issue.date().isAfter(day))
            .sorted(Comparator.comparing(Issued::date))
            .toList();
    List<Entity> listed = new ArrayList<>();
    if (!until.isEmpty()) {
      Issued inForce = until.getLast();
      for (Entity entity : entities(inForce)) {
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : entity.statements()) {
          statements.add(statement.seen(firstSeen(until, statement), inForce.date()));
        }
        listed.add(
            Entity.of(entity.id(), entity.schema(), statements)
                .withLastChange(lastChange(until, entity)));
      }
    }
    return listed;
  }

  /** The oldest issue of the unbroken run that says just this of it. */
  private static LocalDate lastChange(List<Issued> until, Entity entity) {
    LocalDate since = until.getLast().date();
    for (Issued issue : until.reversed()) {
      if (!entities(issue).contains(entity)) {
        break;
      }
      since = issue.date();
    }
    return since;
  }

  private static LocalDate firstSeen(List<Issued> until, Statement statement) {
    return until.stream()
        .filter(i -> entities(i).stream().anyMatch(e -> e.statements().contains(statement)))
        .findFirst()
        .orElseThrow()
        .date();
  }

  private static List<Entity> entities(Issued issue) {
    List<Entity> entities = new ArrayList<>();
    issue
        .companies()
        .forEach((id, name) -> entities.add(Lists.company(issue.dataset(), id, name.split("/"))));
    return entities;
  }
}
