package org.crible.lists.un;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.PartyDraft;
import org.crible.lists.StableId;
import org.crible.lists.XmlNode;
import org.crible.model.Entity;
import org.crible.model.PartialDate;
import org.crible.model.Schema;
import org.crible.model.type.Countries;
import org.crible.model.type.DateNotation;
import org.jspecify.annotations.Nullable;

/** The repeated parts of a record: aliases, births, addresses, documents. */
final class UnFacts {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final XmlNode record;
  private final PartyDraft draft;
  private final Schema schema;
  private final Entity.Builder party;

  UnFacts(XmlNode record, PartyDraft draft) {
    this.record = record;
    this.draft = draft;
    this.schema = draft.schema();
    this.party = draft.party();
  }

  void add() {
    parts("ALIAS").forEach(this::alias);
    parts("DATE_OF_BIRTH").forEach(this::birth);
    parts("PLACE_OF_BIRTH").forEach(this::place);
    parts("ADDRESS").forEach(this::address);
    parts("DOCUMENT").forEach(this::document);
  }

  private Stream<XmlNode> parts(String part) {
    return record.children().stream()
        .filter(node -> node.name().equals(record.name() + "_" + part));
  }

  private void alias(XmlNode alias) {
    String quality = Objects.requireNonNullElse(alias.value("QUALITY"), "");
    String noted = Objects.requireNonNullElse(alias.value("NOTE"), "");
    boolean former = UnFields.isFormer(quality, noted);
    String property =
        former ? "previousName" : quality.equalsIgnoreCase("Low") ? "weakAlias" : "alias";
    String name = alias.value("ALIAS_NAME");
    party.add(property, name, null, "ALIAS_NAME: " + quality, null);
    UnFields.inScript(noted)
        .ifPresent(text -> party.add(property, text, noted, "ALIAS/NOTE", null));
    String rest = join(alias, "NOTE", "DATE_OF_BIRTH", "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH");
    if (!rest.isEmpty()) {
      party.add("notes", "Alias " + (name == null ? "" : name) + ": " + rest, null, "ALIAS", null);
    }
  }

  private void birth(XmlNode birth) {
    String type = Objects.requireNonNullElse(birth.value("TYPE_OF_DATE"), "");
    String date = birth.value("DATE");
    String year = birth.value("YEAR");
    birthDate(type, date);
    birthDate(type, date != null && year != null && date.contains(year) ? null : year);
    String from = birth.value("FROM_YEAR");
    String to = birth.value("TO_YEAR");
    birthDate(type, from != null && to != null ? from + " to " + to : from);
    note("Date of birth: not after ", from == null ? to : null, "DATE_OF_BIRTH/TO_YEAR");
    note("Date of birth: ", birth.value("NOTE"), "DATE_OF_BIRTH/NOTE");
  }

  private void birthDate(String type, @Nullable String text) {
    if (text == null) {
      return;
    }
    List<PartialDate> dates = DateNotation.parse(text);
    String original = type.equals("EXACT") || type.isEmpty() ? text : type + " " + text;
    if (schema.is("Person")) {
      dates.forEach(d -> party.add("birthDate", d.toString(), original, "DATE_OF_BIRTH", null));
    }
    if (dates.isEmpty() || !schema.is("Person")) {
      note("Date of birth: ", original, "DATE_OF_BIRTH");
    }
  }

  private void place(XmlNode place) {
    String full = join(place, "STREET", "CITY", "STATE_PROVINCE", "COUNTRY");
    String country = place.value("COUNTRY");
    if (!schema.is("Person")) {
      note("Place of birth: ", full.isEmpty() ? null : full, "PLACE_OF_BIRTH");
    } else {
      party.add("birthPlace", full, null, "PLACE_OF_BIRTH", null);
      if (country != null) {
        Countries.code(country)
            .ifPresent(
                code -> party.add("birthCountry", code, country, "PLACE_OF_BIRTH/COUNTRY", null));
      }
    }
    note("Place of birth: ", place.value("NOTE"), "PLACE_OF_BIRTH/NOTE");
  }

  private void address(XmlNode part) {
    String full = join(part, "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY");
    String remark = part.value("NOTE");
    if (full.isEmpty()) {
      note("Address: ", remark, "ADDRESS/NOTE");
      return;
    }
    String key = remark == null ? full : full + " | " + remark;
    Entity.Builder address =
        draft.entity(StableId.of(draft.dataset().prefix() + "-addr", key), "Address");
    address.add("full", full, null, "ADDRESS", null);
    address.add("street", part.value("STREET"), null, "ADDRESS/STREET", null);
    address.add("city", part.value("CITY"), null, "ADDRESS/CITY", null);
    address.add("state", part.value("STATE_PROVINCE"), null, "ADDRESS/STATE_PROVINCE", null);
    address.add("postalCode", part.value("ZIP_CODE"), null, "ADDRESS/ZIP_CODE", null);
    address.add("remarks", remark, null, "ADDRESS/NOTE", null);
    String country = part.value("COUNTRY");
    if (country != null) {
      Countries.code(country)
          .ifPresent(
              code -> {
                address.add("country", code, country, "ADDRESS/COUNTRY", null);
                party.add("country", code, country, "ADDRESS/COUNTRY", null);
              });
    }
    Entity built = address.build();
    draft.related(built);
    party.add("address", full, null, "ADDRESS", null).add("addressEntity", built.id());
  }

  private void document(XmlNode part) {
    String number = part.value("NUMBER");
    String all =
        join(
            part,
            "TYPE_OF_DOCUMENT",
            "TYPE_OF_DOCUMENT2",
            "NUMBER",
            "ISSUING_COUNTRY",
            "COUNTRY_OF_ISSUE",
            "CITY_OF_ISSUE",
            "DATE_OF_ISSUE",
            "NOTE");
    if (number == null) {
      note("Document: ", all.isEmpty() ? null : all, "DOCUMENT");
      return;
    }
    String type = join(part, "TYPE_OF_DOCUMENT");
    boolean passport = UnFields.isPassport(type);
    party.add(
        passport && schema.is("Person") ? "passportNumber" : "idNumber",
        number,
        all,
        "DOCUMENT/NUMBER",
        null);
    Entity.Builder document =
        draft.entity(
            StableId.of(draft.id() + "-id", all), passport ? "Passport" : "Identification");
    document.add("holder", draft.id()).add("number", number, null, "DOCUMENT/NUMBER", null);
    document.add("type", type, null, "DOCUMENT/TYPE_OF_DOCUMENT", null);
    document.add("summary", part.value("TYPE_OF_DOCUMENT2"), null, "TYPE_OF_DOCUMENT2", null);
    document.add("authority", part.value("CITY_OF_ISSUE"), null, "CITY_OF_ISSUE", null);
    document.add("summary", part.value("NOTE"), null, "DOCUMENT/NOTE", null);
    for (String field : List.of("ISSUING_COUNTRY", "COUNTRY_OF_ISSUE")) {
      String country = part.value(field);
      if (country != null) {
        Countries.code(country)
            .ifPresentOrElse(
                code -> document.add("country", code, country, field, null),
                () -> document.add("authority", country, null, field, null));
      }
    }
    String issued = part.value("DATE_OF_ISSUE");
    if (issued != null) {
      List<PartialDate> dates = DateNotation.parse(issued);
      dates.forEach(
          date -> document.add("startDate", date.toString(), issued, "DATE_OF_ISSUE", null));
      if (dates.isEmpty()) {
        document.add("summary", "Issued: " + issued, null, "DATE_OF_ISSUE", null);
      }
    }
    draft.related(document.build());
  }

  private void note(String label, @Nullable String text, String field) {
    if (text != null) {
      draft.note(label + text, field);
    }
  }

  private static String join(XmlNode node, String... children) {
    return Stream.of(children)
        .map(node::value)
        .filter(Objects::nonNull)
        .map(text -> BLANKS.matcher(text).replaceAll(" "))
        .map(text -> text.endsWith(",") ? text.substring(0, text.length() - 1) : text)
        .collect(Collectors.joining(", "));
  }
}
