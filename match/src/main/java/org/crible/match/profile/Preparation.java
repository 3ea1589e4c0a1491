package org.crible.match.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crible.match.NameForm;
import org.crible.match.Prepared;
import org.crible.match.Prepared.Fact;
import org.crible.match.identifier.Identifiers;
import org.crible.match.name.NameKind;
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

  Preparation(NameReader reader) {
    this.reader = reader;
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
            .map(s -> new Fact<>(Identifiers.of(s.property(), s.value()), s))
            .filter(fact -> Identifiers.tells(fact.value()))
            .toList());
  }

  private List<Prepared.Name> names(Entity entity) {
    NameKind kind = NameKind.of(entity.schema());
    List<Prepared.Name> names = new ArrayList<>();
    Set<NameForm> seen = new HashSet<>();
    for (String property : NAMES) {
      entity.statements(property).forEach(s -> read(s, kind, false, names, seen));
    }
    entity.statements(WEAK).forEach(s -> read(s, kind, true, names, seen));
    if (names.isEmpty()) {
      fromParts(entity, kind, names, seen);
    }
    return names;
  }

  private void read(
      Statement statement,
      NameKind kind,
      boolean weak,
      List<Prepared.Name> names,
      Set<NameForm> seen) {
    for (NameForm form : reader.read(statement.value(), kind)) {
      if (seen.add(form)) {
        names.add(new Prepared.Name(form, weak, statement));
      }
    }
  }

  /** A person given by first and last name only. */
  private void fromParts(
      Entity entity, NameKind kind, List<Prepared.Name> names, Set<NameForm> seen) {
    List<String> parts = new ArrayList<>();
    for (String property :
        List.of("firstName", "secondName", "middleName", "fatherName", "lastName")) {
      parts.addAll(entity.values(property));
    }
    if (!parts.isEmpty()) {
      Statement joined =
          new Statement(
              entity.id(), "name", String.join(" ", parts), entity.datasets().iterator().next());
      read(joined, kind, false, names, seen);
    }
  }

  private static List<Fact<String>> lower(List<Statement> statements) {
    return statements.stream().map(s -> new Fact<>(s.value().toLowerCase(Locale.ROOT), s)).toList();
  }
}
