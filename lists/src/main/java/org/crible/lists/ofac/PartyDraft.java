package org.crible.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;
import org.crible.model.type.Countries;
import org.crible.model.type.IdentifierType;
import org.jspecify.annotations.Nullable;

/** The entities of one row of parties while they are collected. */
final class PartyDraft {
  private final Dataset dataset;
  private final String id;
  private final Schema schema;
  private final Entity.Builder party;
  private final Entity.Builder sanction;
  private final List<Entity> related = new ArrayList<>();

  PartyDraft(Dataset dataset, String uid, Schema schema) {
    this.dataset = dataset;
    this.id = dataset.prefix() + "-" + uid;
    this.schema = schema;
    this.party = Entity.builder(id, schema, dataset.name());
    this.sanction = entity(id + "-sanction", "Sanction");
  }

  Dataset dataset() {
    return dataset;
  }

  String id() {
    return id;
  }

  Schema schema() {
    return schema;
  }

  Entity.Builder party() {
    return party;
  }

  Entity.Builder sanction() {
    return sanction;
  }

  List<Entity> related() {
    return related;
  }

  /** Starts an entity that belongs to the party. */
  Entity.Builder entity(String entityId, String schemaName) {
    return Entity.builder(entityId, FollowTheMoney.schema(schemaName), dataset.name());
  }

  /**
   * Puts a value into the first of the properties that the schema has and that may hold it.
   *
   * @param to properties, best first; with none that fits the value becomes a note
   * @param country the country that issued it, as the publisher writes it; null if none is named
   * @param fallback the note's text
   */
  void put(
      List<String> to,
      String value,
      String original,
      String field,
      String fallback,
      @Nullable String country) {
    for (String property : to) {
      if (schema.property(property).isPresent()) {
        Optional<IdentifierType> only = IdentifierType.of(property);
        Optional<String> right =
            only.isEmpty()
                ? Optional.of(value)
                : only.filter(type -> issues(type, country)).flatMap(t -> t.normalise(value));
        if (right.isPresent()) {
          party.add(property, right.get(), original, field, null);
          return;
        }
      }
    }
    note(fallback, field);
  }

  void put(List<String> to, String value, String original, String field, String fallback) {
    put(to, value, original, field, fallback, null);
  }

  /** Russian numbers are Russian only where the publisher says so. */
  static boolean issues(IdentifierType type, @Nullable String country) {
    return !type.isRussian()
        || (country != null && Countries.code(country).filter("ru"::equals).isPresent());
  }

  void note(String text, String field) {
    party.add("notes", text, null, field, null);
  }

  /** Links the party to another of the list. */
  void link(String uid, String role, String text, String field) {
    int blank = role.indexOf(' ');
    String suffix =
        role.equals("Linked To") || blank < 0 ? "" : role.substring(blank).replace(' ', '-');
    String linkId = id + "-link-" + uid + suffix.toLowerCase(java.util.Locale.ROOT);
    Entity.Builder link = entity(linkId, "UnknownLink");
    link.add("subject", id).add("object", dataset.prefix() + "-" + uid, text, field, null);
    related.add(link.add("role", role, null, field, null).build());
  }
}
