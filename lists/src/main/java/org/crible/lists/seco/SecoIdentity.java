package org.crible.lists.seco;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.IdentityDocument;
import org.crible.lists.PartyDraft;
import org.crible.lists.PostalAddress;
import org.crible.lists.XmlNode;

/** What belongs to one identity of a target: the main one, or one that is also used. */
final class SecoIdentity {
  private static final Map<String, String> PARTS =
      Map.of(
          "given-name", "firstName",
          "further-given-name", "secondName",
          "family-name", "lastName",
          "maiden-name", "lastName",
          "father-name", "fatherName",
          "suffix", "nameSuffix",
          "title", "title");

  private final PartyDraft draft;
  private final XmlNode identity;
  private final SecoTables tables;

  SecoIdentity(PartyDraft draft, XmlNode identity, SecoTables tables) {
    this.draft = draft;
    this.identity = identity;
    this.tables = tables;
  }

  void add() {
    identity.all("name").forEach(this::name);
    identity.all("day-month-year").forEach(this::date);
    identity.all("nationality").forEach(node -> country("nationality", node, "nationality"));
    identity.all("place-of-birth").forEach(this::birthPlace);
    identity.all("address").forEach(this::address);
    identity.all("identification-document").forEach(this::document);
    draft.note(identity.value("remark"), "identity/remark");
  }

  private boolean isMain() {
    return identity.attributes().getOrDefault("main", "true").equals("true");
  }

  private void name(XmlNode node) {
    SecoName name = SecoName.of(node);
    String type = node.attributes().getOrDefault("name-type", "primary-name");
    String quality = node.attributes().getOrDefault("quality", "");
    String property = property(type, quality);
    String field = "name: " + type + (quality.isEmpty() ? "" : ", " + quality);
    draft.party().add(property, name.whole(), null, field, node.attributes().get("lang"));
    for (SecoName.Spelling spelling : name.spellings()) {
      String language = spelling.language().isEmpty() ? null : spelling.language();
      draft
          .party()
          .add(
              property.equals("name") ? "alias" : property, spelling.text(), null, field, language);
    }
    for (XmlNode part : name.parts()) {
      String to = PARTS.get(SecoName.kind(part));
      String own = SecoName.value(part);
      if (to != null && !own.isEmpty() && draft.schema().property(to).isPresent()) {
        draft.party().add(to, own, null, "name-part: " + SecoName.kind(part), null);
      } else if (SecoName.kind(part).equals("title")) {
        draft.note("title: " + own, "name-part");
      }
    }
    draft.note(node.value("remark"), "name/remark");
  }

  private String property(String type, String quality) {
    if (quality.equals("low")) {
      return "weakAlias";
    }
    return switch (type) {
      case "primary-name" -> isMain() ? "name" : "alias";
      case "formerly-known-as" -> "previousName";
      default -> "alias";
    };
  }

  /** Parts may be missing: a year alone, or month and year. */
  private void date(XmlNode node) {
    String year = node.attributes().getOrDefault("year", "");
    String month = node.attributes().getOrDefault("month", "");
    String day = node.attributes().getOrDefault("day", "");
    String calendar = node.attributes().getOrDefault("calendar", "Gregorian");
    String text =
        Stream.of(year, month, day)
            .takeWhile(part -> !part.isEmpty())
            .map(part -> part.length() == 1 ? "0" + part : part)
            .collect(Collectors.joining("-"));
    String remark = node.value("remark");
    String property = draft.schema().is("Vehicle") ? "buildDate" : "birthDate";
    if (!calendar.toLowerCase(Locale.ROOT).startsWith("gregorian")) {
      draft.note("day-month-year: " + text + " (" + calendar + ")", "day-month-year");
    } else if (text.isEmpty() && !(month + day).isEmpty()) {
      draft.note("day-month-year: day " + day + ", month " + month, "day-month-year");
    } else {
      draft.date(property, text, "day-month-year");
    }
    draft.note(remark == null ? null : "day-month-year: " + remark, "day-month-year/remark");
  }

  private void country(String property, XmlNode node, String field) {
    for (XmlNode country : node.all("country")) {
      String code = country.attributes().get("iso-code");
      draft.country(property, code == null || code.isBlank() ? country.text() : code, field);
    }
    String remark = node.value("remark");
    draft.note(remark == null ? null : field + ": " + remark, field + "/remark");
  }

  private void birthPlace(XmlNode node) {
    SecoTables.Place place = tables.place(node.attributes().get("place-id"));
    if (place != null) {
      draft.put("birthPlace", place.text(), "place-of-birth");
      for (String variant : place.variants()) {
        draft.put("birthPlace", variant, "place-of-birth: variant");
      }
      if (place.code() != null && draft.schema().property("birthCountry").isPresent()) {
        draft.country("birthCountry", place.code(), "place-of-birth");
      }
    }
    String remark = node.value("remark");
    draft.note(remark == null ? null : "place-of-birth: " + remark, "place-of-birth/remark");
  }

  private void address(XmlNode node) {
    SecoTables.Place place = tables.place(node.attributes().get("place-id"));
    String careOf = node.value("c-o");
    String details = node.value("address-details");
    String street =
        Stream.of(careOf == null ? null : "c/o " + careOf, details)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    PostalAddress address =
        new PostalAddress(
            null,
            street.isEmpty() ? null : street,
            node.value("p-o-box"),
            place == null ? null : place.location(),
            place == null ? null : place.area(),
            node.value("zip-code"),
            place == null ? null : place.country() == null ? place.code() : place.country(),
            node.value("remark"),
            null);
    draft.address(address, "address");
  }

  private void document(XmlNode node) {
    String type = node.attributes().getOrDefault("document-type", "other");
    String number = node.value("number");
    XmlNode issuer = node.all("issuer").stream().findFirst().orElse(null);
    SecoTables.Place issued = null;
    for (XmlNode place : node.all("place-of-issue")) {
      issued = tables.place(place.attributes().get("place-id"));
    }
    String remark = node.value("remark");
    if (number == null) {
      String text =
          Stream.of(type, issuer == null ? null : issuer.text(), remark)
              .filter(one -> one != null && !one.isEmpty())
              .collect(Collectors.joining(", "));
      draft.note("identification-document: " + text, "identification-document");
      return;
    }
    String code = issuer == null ? null : issuer.attributes().get("code");
    String country = code == null && issuer != null ? issuer.text() : code;
    draft.identity(
        new IdentityDocument(
            name(type),
            number,
            country,
            node.value("date-of-issue"),
            node.value("expiry-date"),
            issued == null ? null : issued.text(),
            remark),
        "identification-document");
  }

  /** The types that this list has, in the words of {@code identity-kinds.yml}. */
  private static String name(String type) {
    return type.replace('-', ' ').replace("ssn", "social security number");
  }
}
