package org.crible.lists.eu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.IdentityDocument;
import org.crible.lists.PartyDraft;
import org.crible.lists.PostalAddress;
import org.crible.lists.XmlNode;
import org.crible.model.PartialDate;
import org.crible.model.type.DateNotation;
import org.jspecify.annotations.Nullable;

/** Citizenships, births, addresses and documents of a sanctionEntity. */
final class EntityFacts {
  private final XmlNode record;
  private final Source source;
  private final PartyDraft draft;

  EntityFacts(XmlNode record, Source source, PartyDraft draft) {
    this.record = record;
    this.source = source;
    this.draft = draft;
  }

  void add() {
    record.all("citizenship").forEach(node -> citizenship(new Attributes(node, source)));
    record.all("birthdate").forEach(node -> birth(new Attributes(node, source)));
    record.all("address").forEach(node -> address(new Attributes(node, source)));
    record.all("identification").forEach(node -> identification(new Attributes(node, source)));
  }

  private void note(String kind, Attributes of, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      draft.note(kind + ": " + text, of.place("/remark"));
    }
  }

  private void citizenship(Attributes at) {
    draft.country("citizenship", at.country(), at.field("countryIso2Code"));
    note("Citizenship, region", at, at.get("region"));
    at.remarks().forEach(remark -> note("Citizenship", at, remark));
  }

  private void birth(Attributes at) {
    String circa = at.isTrue("circa") ? "circa " : "";
    String calendar = Objects.requireNonNullElse(at.get("calendarType"), "");
    boolean ours =
        calendar.isEmpty()
            || Vocabulary.WORDS.calendars().contains(calendar.toLowerCase(Locale.ROOT));
    String said = said(at);
    List<PartialDate> dates = ours ? DateNotation.parse(said) : List.of();
    if (draft.schema().is("Person")) {
      for (PartialDate date : dates) {
        draft.party().add("birthDate", date.toString(), circa + said, at.field("birthdate"), null);
      }
    }
    if (!said.isEmpty() && (dates.isEmpty() || !draft.schema().is("Person"))) {
      note("Date of birth", at, circa + said + (ours ? "" : " (" + calendar + " calendar)"));
    }
    String place = at.join("place", "city", "zipCode", "region", "countryDescription");
    String country = at.country();
    if (country == null) {
      place = at.join("place", "city", "zipCode", "region");
    }
    draft.put("birthPlace", place.isEmpty() ? null : place, at.field("city"));
    if (draft.schema().is("Person")) {
      draft.country("birthCountry", country, at.field("countryIso2Code"));
    } else {
      note("Country of birth", at, country);
    }
    at.remarks().forEach(remark -> note("Birth", at, remark));
  }

  /** The date as precisely as it is given: the day, the parts, or a span of years. */
  private static String said(Attributes at) {
    String whole = at.get("birthdate");
    String year = at.get("year");
    if (whole != null || year != null) {
      String month = at.get("monthOfYear");
      String day = month == null ? null : at.get("dayOfMonth");
      return whole != null
          ? whole
          : Stream.of(year, two(month), two(day))
              .filter(Objects::nonNull)
              .collect(Collectors.joining("-"));
    }
    String from = at.get("yearRangeFrom");
    String to = at.get("yearRangeTo");
    return from != null && to != null
        ? from + " to " + to
        : from != null ? "not before " + from : to != null ? "not after " + to : "";
  }

  private static @Nullable String two(@Nullable String number) {
    return number != null && number.length() == 1 ? "0" + number : number;
  }

  private void address(Attributes at) {
    List<String> remarks = new ArrayList<>(at.remarks());
    if (at.isTrue("asAtListingTime")) {
      remarks.add("as at the time of listing");
    }
    String street = at.join("number", "street", "place");
    String country = at.country();
    draft.address(
        new PostalAddress(
            at.join("number", "street", "place", "poBox", "city", "zipCode", "region")
                + (country == null || at.get("countryDescription") == null
                    ? ""
                    : ", " + at.get("countryDescription")),
            street.isEmpty() ? null : street,
            at.get("poBox"),
            at.get("city"),
            at.get("region"),
            at.get("zipCode"),
            country,
            remarks.isEmpty() ? null : String.join("; ", remarks),
            null),
        at.field("street"));
    at.element().all("contactInfo").forEach(this::contact);
  }

  private void contact(XmlNode contact) {
    String field = source.field("address/contactInfo/@value");
    String key = contact.attributes().getOrDefault("key", "");
    String value = contact.attributes().getOrDefault("value", contact.text());
    Matcher several = Vocabulary.WORDS.contact().matcher(value);
    if (several.find()) {
      do {
        contact(several.group(1), several.group(2), field);
      } while (several.find());
    } else {
      contact(key, value, field);
    }
  }

  private void contact(String key, String value, String field) {
    String property = Vocabulary.WORDS.contacts().get(key.toLowerCase(Locale.ROOT));
    if (property == null) {
      draft.note("Contact: " + (key + " " + value).strip(), field);
    } else {
      draft.put(property, value, field);
    }
  }

  private void identification(Attributes at) {
    List<String> remarks = new ArrayList<>();
    Vocabulary.WORDS
        .flags()
        .forEach(
            (flag, meaning) -> {
              if (at.isTrue(flag)) {
                remarks.add(meaning);
              }
            });
    if (at.get("nameOnDocument") != null) {
      remarks.add("name on document: " + at.get("nameOnDocument"));
    }
    if (at.get("region") != null) {
      remarks.add("region: " + at.get("region"));
    }
    if (at.get("validFrom") != null) {
      remarks.add("valid from " + at.get("validFrom"));
    }
    remarks.addAll(at.remarks());
    String description = at.get("identificationTypeDescription");
    String code = Objects.requireNonNullElse(at.get("identificationTypeCode"), "Identification");
    String type = description == null ? code : description;
    String joined = String.join("; ", remarks);
    List<String> numbers =
        Stream.of(at.get("number"), at.get("latinNumber"))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    for (String number : numbers) {
      draft.identity(
          new IdentityDocument(
              type,
              number,
              at.country(),
              Objects.requireNonNullElse(
                  at.get("issuedDate"), Objects.requireNonNullElse(at.get("issueDate"), "")),
              at.get("validTo"),
              at.get("issuedBy"),
              joined.isEmpty() ? null : joined),
          at.field("number"));
    }
    if (numbers.isEmpty()) {
      note(
          "Identification",
          at,
          Stream.of(
                  type,
                  at.join("issuedBy", "countryDescription", "issuedDate", "issueDate", "validTo"),
                  joined)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(", ")));
    }
  }
}
