package org.crible.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crible.model.Entity;
import org.crible.model.Property;
import org.crible.model.PropertyType;
import org.crible.model.Statement;

/**
 * A document or number of a party in one line: the number first, then kind, country, authority, the
 * days of issue and expiry by name, and whatever else is said of it.
 */
final class DocumentLine {
  private static final List<String> NUMBER = List.of("number", "passportNumber", "personalNumber");
  private static final List<String> WHAT = List.of("type", "country", "authority");
  private static final List<String> ISSUED = List.of("startDate");
  private static final List<String> EXPIRES = List.of("endDate");

  private DocumentLine() {}

  static String of(Entity document) {
    List<String> pieces = new ArrayList<>(values(document, NUMBER));
    pieces.addAll(values(document, WHAT));
    values(document, ISSUED).forEach(day -> pieces.add("issued " + day));
    values(document, EXPIRES).forEach(day -> pieces.add("expires " + day));
    List<String> said = Stream.of(NUMBER, WHAT, ISSUED, EXPIRES).flatMap(List::stream).toList();
    List<String> others =
        document.statements().stream()
            .map(Statement::property)
            .filter(name -> !said.contains(name))
            .distinct()
            .toList();
    pieces.addAll(values(document, others));
    return String.join(", ", pieces);
  }

  private static Set<String> values(Entity document, List<String> names) {
    Set<String> values = new LinkedHashSet<>();
    for (String name : names) {
      Property property = document.schema().property(name).orElse(null);
      if (property != null && property.type() != PropertyType.ENTITY) {
        document
            .statements(name)
            .forEach(statement -> values.add(EntityPage.shown(property, statement)));
      }
    }
    return values;
  }
}
