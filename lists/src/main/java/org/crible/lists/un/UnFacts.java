package org.crible.lists.un;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.IdentityDocument;
import org.crible.lists.PartyDraft;
import org.crible.lists.PostalAddress;
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
  private static final Pattern ENDING = Pattern.compile("\\s*[,:]\\s*$");

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
    PostalAddress address =
        new PostalAddress(
            null,
            text(part, "STREET"),
            null,
            text(part, "CITY"),
            text(part, "STATE_PROVINCE"),
            text(part, "ZIP_CODE"),
            text(part, "COUNTRY"),
            text(part, "NOTE"),
            null);
    draft.address(address, "ADDRESS");
  }

  /** Two countries may stand there: the state that issued it, and where it did so. */
  private void document(XmlNode part) {
    String type = join(part, "TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2");
    String number = text(part, "NUMBER");
    String issuer = text(part, "ISSUING_COUNTRY");
    String country = issuer == null ? text(part, "COUNTRY_OF_ISSUE") : issuer;
    String place = join(part, "CITY_OF_ISSUE", "COUNTRY_OF_ISSUE");
    String office = issuer == null ? text(part, "CITY_OF_ISSUE") : place;
    String issued = text(part, "DATE_OF_ISSUE");
    String remarks = text(part, "NOTE");
    if (number == null) {
      String rest =
          Stream.of(type, issuer, place, issued, remarks)
              .filter(said -> said != null && !said.isEmpty())
              .collect(Collectors.joining(", "));
      note("Document: ", rest.isEmpty() ? null : rest, "DOCUMENT");
      return;
    }
    draft.identity(
        new IdentityDocument(type, number, country, issued, null, office, remarks), "DOCUMENT");
  }

  private void note(String label, @Nullable String text, String field) {
    if (text != null) {
      draft.note(label + text, field);
    }
  }

  private static String join(XmlNode node, String... children) {
    return Stream.of(children)
        .map(child -> text(node, child))
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** In one line, without the comma or colon that the publisher ends some texts with. */
  private static @Nullable String text(XmlNode node, String child) {
    String text = node.value(child);
    return text == null
        ? null
        : ENDING.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceFirst("");
  }
}
