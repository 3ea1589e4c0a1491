package org.crible.match.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crible.match.Prepared;
import org.crible.match.Prepared.Fact;
import org.crible.match.address.AddressReader;
import org.crible.match.identifier.Identifiers;
import org.crible.match.name.NameReader;
import org.crible.model.Entity;
import org.crible.model.PartialDate;
import org.crible.model.PropertyType;
import org.crible.model.Statement;

/** Takes from an entity what is compared. */
final class Preparation {
  private static final List<String> NAMES =
      List.of("name", "alias", "previousName", "abbreviation");
  private static final String WEAK = "weakAlias";
  private static final List<String> DATES = List.of("birthDate", "incorporationDate", "buildDate");

  private final NameReader reader;

  private final Set<String> shared;

  /**
   * @param shared identifier properties that identify nobody
   */
  Preparation(NameReader reader, Set<String> shared) {
    this.reader = reader;
    this.shared = shared;
  }

  Prepared of(Entity entity) {
    List<Fact<PartialDate>> dates = new ArrayList<>();
    for (String property : DATES) {
      for (Statement statement : entity.statements(property)) {
        PartialDate date = PartialDate.parse(statement.value());
        if (date != null) {
          dates.add(new Fact<>(date, statement));
        }
      }
    }
    return new Prepared(
        entity.id(),
        entity.schema(),
        names(entity),
        dates,
        lower(entity.statements(PropertyType.COUNTRY)),
        lower(entity.statements(PropertyType.GENDER)),
        entity.statements(PropertyType.IDENTIFIER).stream()
            .filter(s -> !shared.contains(s.property()))
            .map(s -> new Fact<>(Identifiers.of(s.property(), s.value()), s))
            .filter(fact -> Identifiers.tells(fact.value(), entity.schema().is("Vehicle")))
            .toList(),
        addresses(entity));
  }

  private List<Prepared.Name> names(Entity entity) {
    Readings readings = new Readings(reader, entity.schema());
    entity.statements("name").forEach(readings::learnKind);
    for (String property : NAMES) {
      entity.statements(property).forEach(s -> readings.add(s, false));
    }
    entity.statements(WEAK).forEach(s -> readings.add(s, true));
    if (readings.names().isEmpty()) {
      fromParts(entity, readings);
    }
    return readings.names();
  }

  /** Each place once: lists say one in several ways. */
  private static List<Fact<Prepared.Address>> addresses(Entity entity) {
    Map<Prepared.Address, Fact<Prepared.Address>> places = new LinkedHashMap<>();
    for (Statement statement : entity.statements("address")) {
      AddressReader.read(statement.value())
          .ifPresent(place -> places.putIfAbsent(place, new Fact<>(place, statement)));
    }
    return List.copyOf(places.values());
  }

  /** A person given by first and last name only. */
  private static void fromParts(Entity entity, Readings readings) {
    List<String> parts = new ArrayList<>();
    for (String property :
        List.of("firstName", "secondName", "middleName", "fatherName", "lastName")) {
      parts.addAll(entity.values(property));
    }
    if (!parts.isEmpty()) {
      Statement joined =
          new Statement(
              entity.id(), "name", String.join(" ", parts), entity.datasets().iterator().next());
      readings.add(joined, false);
    }
  }

  private static List<Fact<String>> lower(List<Statement> statements) {
    return statements.stream().map(s -> new Fact<>(s.value().toLowerCase(Locale.ROOT), s)).toList();
  }
}
