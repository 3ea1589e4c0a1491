package org.crible.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crible.model.Property;
import org.crible.model.PropertyType;
import org.crible.model.Schema;
import org.crible.model.Statement;
import org.crible.store.EntityDifference;
import org.crible.store.PartyChange;

/**
 * What is said differently of a party, as lines: a heading and under it the values that went and
 * came. Values that only stand in other words at the publisher are left to {@code --json}.
 */
final class DifferenceView {
  private DifferenceView() {}

  /** A heading with values that begin with a minus or plus sign; a whole thing has no values. */
  record Paragraph(String heading, List<String> values) {}

  static List<Paragraph> of(PartyChange party) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (EntityDifference difference : party.differences()) {
      switch (difference.side()) {
        case BEFORE -> paragraphs.add(whole("- ", difference, difference.removed(), party.id()));
        case AFTER -> paragraphs.add(whole("+ ", difference, difference.added(), party.id()));
        case BOTH -> paragraphs.addAll(both(difference, party.id()));
      }
    }
    if (paragraphs.isEmpty()) {
      paragraphs.add(new Paragraph("only the publisher's wording; see --json", List.of()));
    }
    return paragraphs;
  }

  /** An identification that came or went is one line, not one for each of its values. */
  private static Paragraph whole(
      String sign, EntityDifference difference, List<Statement> statements, String party) {
    String values =
        statements.stream()
            .map(Statement::value)
            .filter(value -> !value.equals(party))
            .distinct()
            .collect(Collectors.joining(", "));
    return new Paragraph(sign + difference.schema().label() + ": " + values, List.of());
  }

  private static List<Paragraph> both(EntityDifference difference, String party) {
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean own = difference.id().equals(party);
    String of = own ? "" : difference.schema().label() + ": ";
    if (difference.schemaBefore() != null) {
      paragraphs.add(
          new Paragraph(
              of + "Type",
              List.of(
                  "- " + difference.schemaBefore().label(), "+ " + difference.schema().label())));
    }
    Map<String, Set<String>> gone = values(difference.removed());
    Map<String, Set<String>> come = values(difference.added());
    Set<String> properties = new TreeSet<>(gone.keySet());
    properties.addAll(come.keySet());
    for (String property : properties) {
      if (own && isReference(difference.schema(), property)) {
        continue; // The address that it names stands in a paragraph of its own.
      }
      Set<String> before = gone.getOrDefault(property, Set.of());
      Set<String> after = come.getOrDefault(property, Set.of());
      List<String> values = new ArrayList<>();
      before.stream().filter(v -> !after.contains(v)).forEach(v -> values.add("- " + v));
      after.stream().filter(v -> !before.contains(v)).forEach(v -> values.add("+ " + v));
      if (!values.isEmpty()) {
        paragraphs.add(new Paragraph(of + label(difference.schema(), property), values));
      }
    }
    return paragraphs;
  }

  private static boolean isReference(Schema schema, String property) {
    return schema.property(property).filter(p -> p.type() == PropertyType.ENTITY).isPresent();
  }

  private static String label(Schema schema, String property) {
    return schema.property(property).map(Property::label).orElse(property);
  }

  private static Map<String, Set<String>> values(List<Statement> statements) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    statements.forEach(
        s -> values.computeIfAbsent(s.property(), name -> new LinkedHashSet<>()).add(s.value()));
    return values;
  }
}
