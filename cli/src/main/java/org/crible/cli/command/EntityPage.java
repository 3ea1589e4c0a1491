package org.crible.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.Property;
import org.crible.model.PropertyType;
import org.crible.model.Schema;
import org.crible.model.Statement;
import org.crible.store.Adjacent;
import org.jspecify.annotations.Nullable;

/**
 * The values of a party by part of the page. The same value from two lists, or on the party and on
 * its sanction, stands once with all its sources.
 */
final class EntityPage {
  private final Map<EntityPart, Map<Line, List<Statement>>> parts = new EnumMap<>(EntityPart.class);
  private final List<Source> sources = new ArrayList<>();

  /** Where the address of each wallet stands. */
  private final Map<String, Line> wallets = new HashMap<>();

  /** What a value is called, and the value. */
  record Line(String label, String value, int rank) {}

  /** Which list said it from when to when. */
  record Source(String dataset, @Nullable LocalDate first, @Nullable LocalDate last) {}

  /** Takes in an entity with its addresses, identifications and sanctions. */
  void add(Entity entity, List<Adjacent> adjacent) {
    entity.statements().forEach(statement -> add(entity.schema(), statement));
    for (Adjacent next : adjacent) {
      Schema schema = next.entity().schema();
      if (schema.edge() == null && !next.entity().isTarget()) {
        addBelonging(next.entity());
      }
    }
  }

  private void add(Schema schema, Statement statement) {
    Property property = schema.property(statement.property()).orElseThrow();
    if (property.type() != PropertyType.ENTITY) {
      Line line =
          new Line(property.label(), shown(property, statement), EntityPart.rank(property.name()));
      put(EntityPart.of(property), line, List.of(statement));
    }
  }

  /** A sanction has a line for each value; an address or a document is one line. */
  private void addBelonging(Entity belonging) {
    Schema schema = belonging.schema();
    EntityPart part = EntityPart.of(schema.name());
    if (part == EntityPart.LISTING) {
      for (Statement statement : belonging.statements()) {
        Property property = schema.property(statement.property()).orElseThrow();
        if (property.type() != PropertyType.ENTITY) {
          put(
              part,
              new Line(property.label(), shown(property, statement), EntityPart.rank("")),
              List.of(statement));
        }
      }
    } else if (schema.is("Identification")) {
      Line line = new Line(schema.label(), DocumentLine.of(belonging), EntityPart.rank(""));
      put(part, line, belonging.statements());
    } else if (schema.is("CryptoWallet")) {
      Line line = WalletLine.of(belonging);
      belonging.values("publicKey").forEach(key -> wallets.put(key, line));
      put(part, line, belonging.statements());
    } else {
      put(
          part,
          new Line(schema.label(), inOneLine(belonging), EntityPart.rank("")),
          belonging.statements());
    }
  }

  private static String inOneLine(Entity belonging) {
    Set<String> values = new LinkedHashSet<>();
    if (belonging.schema().is("Address") && !belonging.values("full").isEmpty()) {
      values.addAll(belonging.values("full"));
      values.addAll(belonging.values("remarks"));
    } else {
      for (Statement statement : belonging.statements()) {
        Property property = belonging.schema().property(statement.property()).orElseThrow();
        if (property.type() != PropertyType.ENTITY) {
          values.add(shown(property, statement));
        }
      }
    }
    return String.join(", ", values);
  }

  /** Countries and topics in words, with their code. */
  static String shown(Property property, Statement statement) {
    String word = FollowTheMoney.vocabulary().codes(property.type()).get(statement.value());
    return word == null || word.equalsIgnoreCase(statement.value())
        ? statement.value()
        : word + " (" + statement.value() + ")";
  }

  private void put(EntityPart part, Line line, List<Statement> statements) {
    parts
        .computeIfAbsent(part, p -> new LinkedHashMap<>())
        .computeIfAbsent(line, l -> new ArrayList<>())
        .addAll(statements);
  }

  /** The lines of a part: names by quality, else in the order of the labels; values as listed. */
  List<Map.Entry<Line, List<Statement>>> lines(EntityPart part) {
    return (part == EntityPart.IDENTIFIERS
            ? walletsOnce()
            : parts.getOrDefault(part, Map.<Line, List<Statement>>of()))
        .entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<Line, List<Statement>> e) -> e.getKey().rank())
                    .thenComparing(e -> e.getKey().label()))
            .toList();
  }

  /** The address of a wallet also stands on its holder, where a search finds it: shown once. */
  private Map<Line, List<Statement>> walletsOnce() {
    Map<Line, List<Statement>> once = new LinkedHashMap<>();
    parts
        .getOrDefault(EntityPart.IDENTIFIERS, Map.of())
        .forEach(
            (line, statements) ->
                once.computeIfAbsent(
                        wallets.getOrDefault(line.value(), line), l -> new ArrayList<>())
                    .addAll(statements));
    return once;
  }

  /** The number of a statement's source, from 1. */
  int number(Statement statement) {
    Source source = new Source(statement.dataset(), statement.firstSeen(), statement.lastSeen());
    if (!sources.contains(source)) {
      sources.add(source);
    }
    return sources.indexOf(source) + 1;
  }

  /** The sources that were numbered so far, in order. */
  List<Source> sources() {
    return List.copyOf(sources);
  }
}
