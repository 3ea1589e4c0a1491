package org.crible.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crible.model.FollowTheMoney;
import org.crible.reading.PartyFinder;
import org.jspecify.annotations.Nullable;

/** Finds the listed party that a name in a document may be, by screening it. */
final class Parties implements PartyFinder {
  private final Screen screen;
  private final @Nullable LocalDate asOf;
  private final Map<Key, Optional<Party>> known = new HashMap<>();

  Parties(Screen screen, @Nullable LocalDate asOf) {
    this.screen = screen;
    this.asOf = asOf;
  }

  @Override
  public synchronized Optional<Party> find(
      String name, @Nullable String schema, @Nullable String country) {
    return known.computeIfAbsent(new Key(name, schema, country), this::search);
  }

  private Optional<Party> search(Key key) {
    if (key.name.isBlank() || !screen.hasLists()) {
      return Optional.empty();
    }
    boolean screened =
        key.schema == null
            || FollowTheMoney.vocabulary()
                .find(key.schema)
                .filter(schema -> schema.is("LegalEntity") || schema.is("Vehicle"))
                .isPresent();
    if (!screened) {
      return Optional.empty();
    }
    PartyForm form = new PartyForm().schema(key.schema).add("name", key.name);
    form.add("country", key.country);
    Query query = Query.of(form.party("mention")).withLimit(1).asOf(asOf);
    return screen.screen(query).hits().stream()
        .findFirst()
        .map(hit -> new Party(hit.entity().id(), hit.entity().caption(), hit.score().value()));
  }

  private record Key(String name, @Nullable String schema, @Nullable String country) {}
}
