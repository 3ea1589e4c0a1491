package org.crible.engine;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.crible.model.Entity;
import org.crible.store.Clearance;
import org.crible.store.Evidence;
import org.crible.store.Join;
import org.crible.store.Judgement;
import org.crible.store.issue.Snapshot;

/** Sets aside what a person cleared for this customer, while nothing that it rested on changed. */
final class Clearing {
  private final Snapshot snapshot;

  Clearing(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** What is known today of a customer and an entity. */
  Evidence evidence(Entity customer, Entity entity) {
    Set<String> lists = new TreeSet<>(entity.datasets());
    snapshot.joins(entity.id()).stream()
        .filter(Join::stands)
        .forEach(join -> lists.addAll(join.datasets()));
    return Evidence.of(customer, entity, lists);
  }

  /**
   * Searches, and sets aside. What is set aside takes no place of another result: where the limit
   * was reached, as many more are looked for as could be cleared.
   */
  Screening answer(Query query, Function<Query, List<Hit>> search) {
    List<Hit> found = search.apply(query);
    if (query.customer() == null || found.isEmpty()) {
      return new Screening(query, found, List.of(), false);
    }
    Map<String, Judgement> negative = negative(query.customer(), query);
    if (!negative.isEmpty() && found.size() == query.limit()) {
      long more = (long) query.limit() + negative.size();
      found = search.apply(query.withLimit((int) Math.min(more, Integer.MAX_VALUE)));
    }
    List<Hit> shown = new ArrayList<>();
    List<Hit> silent = new ArrayList<>();
    for (Hit hit : found) {
      Judgement judgement = negative.get(hit.entity().id());
      if (judgement == null) {
        shown.add(hit);
        continue;
      }
      Hit judged = hit.with(Clearance.of(judgement, now(query.party(), hit.entity())));
      (judged.isSilent() ? silent : shown).add(judged);
    }
    return new Screening(
        query, shown.subList(0, Math.min(shown.size(), query.limit())), silent, false);
  }

  private Evidence now(Entity customer, Entity entity) {
    return evidence(customer, snapshot.entity(entity.id()).orElse(entity));
  }

  /** By entity: the newest word of that day, where it is no. */
  private Map<String, Judgement> negative(String customer, Query query) {
    Map<String, Judgement> newest = new TreeMap<>();
    LocalDate asOf = query.asOf();
    for (Judgement judgement : snapshot.judgements(customer)) {
      LocalDate day = LocalDate.ofInstant(judgement.judged(), ZoneOffset.UTC);
      if (asOf == null || !day.isAfter(asOf)) {
        newest.put(judgement.other(), judgement);
      }
    }
    newest.values().removeIf(word -> word.verdict() != Judgement.Verdict.NEGATIVE);
    return newest;
  }
}
