package org.crible.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.PartialDate;
import org.crible.model.Schema;
import org.crible.model.type.Countries;
import org.crible.model.type.DateNotation;
import org.crible.model.type.IdentifierType;
import org.jspecify.annotations.Nullable;

/**
 * A listed party and the entities that belong to it (its sanction, addresses, documents, links)
 * while a reader collects them. Whatever fits no property becomes a note: nothing is dropped.
 *
 * <p>In each method {@code field} is where the value stands in the publisher's file, for example
 * {@code Remarks: Tax ID No.}; a null or blank value is left out.
 */
public final class PartyDraft {
  private final Dataset dataset;
  private final String id;
  private final Schema schema;
  private final Entity.Builder party;
  private final Entity.Builder sanction;
  private final List<Entity> related = new ArrayList<>();

  /**
   * Starts a party with its sanction, which names the publisher as authority.
   *
   * @param number the publisher's own stable number of the party
   */
  public PartyDraft(Dataset dataset, String number, Schema schema) {
    this.dataset = dataset;
    this.id = dataset.prefix() + "-" + number;
    this.schema = schema;
    this.party = Entity.builder(id, schema, dataset.name());
    this.sanction = entity(id + "-sanction", "Sanction");
    sanction.add("entity", id).add("authority", dataset.publisher());
    sanction.add("country", dataset.country());
  }

  public Dataset dataset() {
    return dataset;
  }

  public String id() {
    return id;
  }

  public Schema schema() {
    return schema;
  }

  public Entity.Builder party() {
    return party;
  }

  public Entity.Builder sanction() {
    return sanction;
  }

  /** Starts an entity that belongs to the party. */
  public Entity.Builder entity(String entityId, String schemaName) {
    return Entity.builder(entityId, FollowTheMoney.schema(schemaName), dataset.name());
  }

  /** Adds an entity that belongs to the party. */
  public void related(Entity entity) {
    related.add(entity);
  }

  /** The id of another party of the same list. */
  public String idOf(String number) {
    return dataset.prefix() + "-" + number;
  }

  /**
   * Puts a value into the first of the properties that the schema has and that may hold it.
   *
   * @param to properties, best first; with none that fits the value becomes a note
   * @param country the country that issued it, as the publisher writes it; null if none is named
   * @param fallback the note's text
   */
  public void put(
      List<String> to,
      String value,
      @Nullable String original,
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

  /** The same, for a value that no country issues. */
  public void put(
      List<String> to, String value, @Nullable String original, String field, String fallback) {
    put(to, value, original, field, fallback, null);
  }

  /** Puts a text into a property; where the schema has none of that name, into a note. */
  public void put(String property, @Nullable String text, String field) {
    if (text != null && !text.isBlank()) {
      put(List.of(property), text.strip(), null, field, field + ": " + text.strip());
    }
  }

  /** Russian numbers are Russian only where the publisher says so. */
  public static boolean issues(IdentifierType type, @Nullable String country) {
    return !type.isRussian()
        || (country != null && Countries.code(country).filter("ru"::equals).isPresent());
  }

  /**
   * Adds the number that the UN Security Council gave the party: on the sanction, and on the party
   * itself, which the schema has no {@code unscId} for, under the same property as the UN's own
   * list, so that parties of several lists meet in it.
   */
  public void unReference(@Nullable String number, String field) {
    sanction.add("unscId", number, null, field, null);
    if (schema.property("idNumber").isPresent()) {
      party.add("idNumber", number, null, field, null);
    }
  }

  public void note(@Nullable String text, String field) {
    party.add("notes", text, null, field, null);
  }

  /** Reports a field of the publisher's that no reader knows, and keeps it as a note. */
  public void unmapped(UnmappedField unknown, ListSink sink) {
    sink.unmapped(unknown);
    note(unknown.field() + ": " + unknown.value(), unknown.field());
  }

  /** Puts each date that the text may mean; a text that is no date becomes a note. */
  public void date(String property, @Nullable String text, String field) {
    if (text == null || text.isBlank()) {
      return;
    }
    List<PartialDate> dates = DateNotation.parse(text);
    if (dates.isEmpty() || schema.property(property).isEmpty()) {
      note(field + ": " + text.strip(), field);
    } else {
      dates.forEach(date -> party.add(property, date.toString(), text, field, null));
    }
  }

  /** Puts the code of a country into a property; a name that is no country's becomes a note. */
  public void country(String property, @Nullable String text, String field) {
    if (text == null || text.isBlank()) {
      return;
    }
    String to = schema.property(property).isPresent() ? property : "country";
    Countries.code(text)
        .ifPresentOrElse(
            code -> party.add(to, code, text, field, null),
            () -> note(field + ": " + text.strip(), field));
  }

  /** Adds an address as text, as an entity of its own, and its country. */
  public void address(PostalAddress address, String field) {
    String full = address.text();
    if (full.isEmpty()) {
      note(address.remarks() == null ? null : field + ": " + address.remarks(), field);
      return;
    }
    String remarks = address.remarks() == null ? "" : " | " + address.remarks();
    String key = address.number() == null ? full + remarks : address.number();
    String addressId = StableId.of(dataset.prefix() + "-addr", key);
    Entity.Builder built = entity(addressId, "Address").add("full", full, null, field, null);
    built.add("street", address.street(), null, field, null);
    built.add("postOfficeBox", address.postOfficeBox(), null, field, null);
    built.add("city", address.city(), null, field, null);
    built.add("region", address.region(), null, field, null);
    built.add("postalCode", address.postalCode(), null, field, null);
    built.add("remarks", address.remarks(), null, field, null);
    String country = address.country();
    if (country != null) {
      Countries.code(country)
          .ifPresent(
              code -> {
                built.add("country", code, country, field, null);
                party.add("country", code, country, field, null);
              });
    }
    related(built.build());
    party.add("address", full, null, field, null).add("addressEntity", addressId);
  }

  /**
   * Adds an identifying number: on the party, under the property of its kind if shape and check
   * digit are right and under a general one otherwise (publishers do publish wrong numbers, and
   * those must be found), and for a legal entity as a document of its own.
   */
  public void identity(IdentityDocument document, String field) {
    identity(document, document.type() + " " + document.number().strip(), field);
  }

  /**
   * The same.
   *
   * @param original the publisher's own text
   */
  public void identity(IdentityDocument document, String original, String field) {
    IdentityKinds.Kind kind = IdentityKinds.of(document.type());
    identity(document, kind.to(), kind.types(), original, field);
  }

  /**
   * The same, where the publisher's reader knows where the number belongs.
   *
   * @param to the properties that may hold it, best first
   * @param types kinds tried on the number first
   * @param original the publisher's own text
   */
  public void identity(
      IdentityDocument document,
      List<String> to,
      List<IdentifierType> types,
      String original,
      String field) {
    String number = document.number().strip();
    Optional<IdentifierType> type =
        types.stream()
            .filter(t -> issues(t, document.country()) && t.normalise(number).isPresent())
            .findFirst();
    String value = type.flatMap(t -> t.normalise(number)).orElse(number);
    type.map(IdentifierType::property)
        .filter(property -> !to.contains(property))
        .filter(property -> schema.property(property).isPresent())
        .ifPresent(property -> party.add(property, value, original, field, null));
    put(to, value, original, field, original, document.country());
    if (schema.is("LegalEntity")) {
      document(document, number, to.contains("passportNumber"), original, field);
    }
  }

  private void document(
      IdentityDocument document, String number, boolean passport, String original, String field) {
    String key = document.type() + " " + number;
    Entity.Builder built =
        entity(StableId.of(id + "-id", key), passport ? "Passport" : "Identification");
    built.add("holder", id).add("type", document.type(), null, field, null);
    built.add("number", number, original, field, null);
    built.add("passportNumber", passport ? number : null, original, field, null);
    built.add("authority", document.authority(), null, field, null);
    built.add("summary", document.remarks(), null, field, null);
    String country = document.country();
    if (country != null && !country.isBlank()) {
      Countries.code(country)
          .ifPresentOrElse(
              code -> built.add("country", code, country, field, null),
              () -> built.add("authority", country, null, field, null));
    }
    dates(built, "startDate", document.issued(), field);
    dates(built, "endDate", document.expires(), field);
    related(built.build());
  }

  /** Puts each date that the text may mean; a text that is no date into the summary. */
  public static void dates(
      Entity.Builder entity, String property, @Nullable String text, String field) {
    if (text != null && !text.isBlank()) {
      List<PartialDate> dates = DateNotation.parse(text);
      dates.forEach(date -> entity.add(property, date.toString(), text, field, null));
      if (dates.isEmpty()) {
        entity.add("summary", text, null, field, null);
      }
    }
  }

  /**
   * Links the party to another of the list.
   *
   * @param number the other's own number
   * @param role what the publisher calls the relation
   */
  public void link(String number, String role, @Nullable String text, String field) {
    String linkId = StableId.of(id + "-link-" + number, role);
    Entity.Builder link = entity(linkId, "UnknownLink");
    link.add("subject", id).add("object", idOf(number), text, field, null);
    related(link.add("role", role, null, field, null).build());
  }

  /** Hands the party and all that belongs to it to the sink. */
  public void emit(ListSink sink) {
    emit(sink, true);
  }

  /** The same, for lists that name parties for another reason than a sanction. */
  public void emit(ListSink sink, boolean sanctioned) {
    sink.party(party.build());
    if (sanctioned) {
      sink.related(sanction.build());
    }
    related.forEach(sink::related);
  }
}
