package org.crible.lists.uk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crible.lists.PartyDraft;
import org.crible.lists.PostalAddress;
import org.crible.lists.StableId;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.type.Countries;
import org.jspecify.annotations.Nullable;

/** Makes a party of the parts of a designation. */
final class Designation {
  private static final Pattern MEASURES = Pattern.compile("\\s*(?:\\||,\\s+(?=\\p{Lu}|-)|^,)\\s*");

  private static final Pattern SENTENCES = Pattern.compile("(?<=[^A-Z][.;])\\s+(?=\\p{Lu})|\\n+");

  private final Parts parts;
  private final Reading reading;
  private final PartyDraft draft;

  private Designation(String number, String schema, Parts parts, Reading reading) {
    this.parts = parts;
    this.reading = reading;
    this.draft = new PartyDraft(reading.dataset(), number, FollowTheMoney.schema(schema));
  }

  /** Why a designation is not read; empty if it is. */
  static Optional<String> refusal(String number, Parts parts) {
    String kind = parts.text("IndividualEntityShip");
    if (!Names.any(parts)) {
      return Optional.of("The designation " + number + " has no name.");
    }
    return Vocabulary.WORDS.schema(kind).isPresent()
        ? Optional.empty()
        : Optional.of("The designation " + number + " is of no known kind: " + kind + ".");
  }

  /**
   * Hands the party to the sink.
   *
   * @param number what makes the id
   * @param notes what else is to be kept of it
   */
  static void emit(String number, Parts parts, Reading reading, List<Part> notes) {
    String schema = Vocabulary.WORDS.schema(parts.text("IndividualEntityShip")).orElseThrow();
    Designation designation = new Designation(number, schema, parts, reading);
    notes.forEach(note -> designation.draft.note(note.text(), note.field()));
    designation.build().emit(reading.sink());
  }

  private PartyDraft build() {
    Names.add(parts, draft);
    draft.party().add("topics", "sanction");
    references();
    parts.all("Addresses/Address").forEach(this::address);
    texts("PhoneNumbers/PhoneNumber", "phone");
    texts("EmailAddresses/EmailAddress", "email");
    texts("Websites/Website", "website");
    new PersonalFacts(parts, reading, draft).add();
    new BusinessFacts(parts, reading, draft).add();
    new ShipFacts(parts, reading, draft).add();
    sanctions();
    parts.all("OtherInformation").forEach(this::remarks);
    return draft;
  }

  /** Remarks are kept as they are; an official reference in them is a link to its party. */
  private void remarks(Part part) {
    draft.note(part.text(), part.field());
    Set<String> linked = new HashSet<>();
    for (String sentence : SENTENCES.split(part.text(), -1)) {
      for (String reference : PartyIndex.references(sentence)) {
        reading
            .index()
            .reference(reference)
            .filter(number -> !draft.idOf(number).equals(draft.id()) && linked.add(number))
            .ifPresent(number -> draft.link(number, "Named in remarks", sentence, part.field()));
      }
    }
  }

  private void texts(String path, String property) {
    parts.all(path).forEach(part -> draft.put(property, part.text(), part.field()));
  }

  /**
   * The same references are on several lists: the UN's on the UN's and the EU's, the UK's own two
   * numbers on both UK lists.
   */
  private void references() {
    for (Part part : parts.all("UniqueID")) {
      for (String id : orWhole(Vocabulary.WORDS.unique_id(), part.text())) {
        draft.sanction().add("authorityId", id, null, part.field(), null);
        if (draft.schema().is("LegalEntity")) {
          draft.party().add("idNumber", id, null, part.field(), null);
        }
      }
    }
    for (Part part : parts.all("OFSIGroupID")) {
      draft.sanction().add("recordId", part.text(), null, part.field(), null);
    }
    for (Part part : parts.all("UNReferenceNumber")) {
      orWhole(Vocabulary.WORDS.un_reference(), part.text())
          .forEach(reference -> draft.unReference(reference, part.field()));
    }
  }

  /** Every reference in a text; the text itself where none has the usual form. */
  private static List<String> orWhole(Pattern reference, String text) {
    List<String> found = reference.matcher(text).results().map(MatchResult::group).toList();
    return found.isEmpty() ? List.of(text) : found;
  }

  private void address(Part part) {
    List<String> lines =
        IntStream.rangeClosed(1, 6)
            .mapToObj(i -> part.text("AddressLine" + i))
            .filter(Objects::nonNull)
            .toList();
    String country = part.text("AddressCountry");
    List<String> codes = country == null ? List.of() : reading.countries(country);
    String street = String.join(", ", lines);
    String full =
        Stream.of(street, part.text("AddressPostalCode"), country)
            .filter(text -> text != null && !text.isEmpty())
            .collect(Collectors.joining(", "));
    String field = part.field("AddressLine1");
    if (!lines.isEmpty() || part.text("AddressPostalCode") != null) {
      draft.address(
          new PostalAddress(
              full,
              street,
              null,
              null,
              null,
              part.text("AddressPostalCode"),
              country == null || Countries.code(country).isPresent() || codes.isEmpty()
                  ? country
                  : codes.getFirst(),
              null,
              null),
          field);
    } else if (country != null && codes.isEmpty()) {
      draft.note(full, field);
    }
    String where = part.field("AddressCountry");
    codes.stream()
        .skip(full.equals(country) ? 0 : 1)
        .forEach(code -> draft.party().add("country", code, country, where, null));
  }

  private void sanctions() {
    List<Part> listings = parts.all("Listing");
    Entity.Builder first = draft.sanction();
    for (Part listing : listings) {
      String regime = Objects.requireNonNullElse(listing.text("RegimeName"), "");
      Entity.Builder sanction = first;
      if (!listing.equals(listings.getFirst())) {
        sanction = draft.entity(StableId.of(draft.id() + "-sanction", regime), "Sanction");
        sanction.add("entity", draft.id()).add("authority", draft.dataset().publisher());
        sanction.add("country", draft.dataset().country());
      }
      program(sanction, regime, listing.field("RegimeName"));
      date(sanction, "listingDate", listing.text("ListedOn"), listing.field("ListedOn"));
      String since = listing.field("DateDesignated");
      date(sanction, "startDate", listing.text("DateDesignated"), since);
      if (sanction != first) {
        draft.related(sanction.build());
      }
    }
    parts.all("RegimeName").forEach(p -> program(first, p.text(), p.field()));
    for (Part part : parts.all("DateDesignated")) {
      date(first, "listingDate", part.text(), part.field());
      date(first, "startDate", part.text(), part.field());
    }
    measures(first);
  }

  private void measures(Entity.Builder sanction) {
    for (Part part : parts.all("LastUpdated")) {
      date(sanction, "modifiedAt", part.text(), part.field());
      date(draft.party(), "modifiedAt", part.text(), part.field());
    }
    for (Part part : parts.all("DesignationSource")) {
      String text = "Designation source: " + part.text();
      sanction.add("description", text, part.text(), part.field(), null);
    }
    for (Part part : parts.all("UKStatementofReasons")) {
      sanction.add("reason", part.text(), null, part.field(), null);
    }
    List<Part.Cell> provisions = new ArrayList<>();
    for (Part part : parts.all("SanctionsImposed")) {
      MEASURES
          .splitAsStream(part.text())
          .forEach(m -> provisions.add(new Part.Cell(m, part.field())));
    }
    for (Part part : parts.all("OtherInformation")) {
      Matcher more = Vocabulary.WORDS.provisions().matcher(part.text());
      while (more.find()) {
        provisions.add(new Part.Cell(more.group(1), part.field()));
      }
    }
    for (Part.Cell provision : provisions) {
      String plain = provision.text().strip().replaceFirst("\\.$", "");
      if (!plain.isEmpty() && !plain.equals("-")) {
        sanction.add("provisions", plain, null, provision.field(), null);
      }
    }
  }

  private void program(Entity.Builder sanction, String regime, String field) {
    sanction.add("program", regime, null, field, null);
    draft.party().add("program", regime, null, field, null);
  }

  private void date(Entity.Builder entity, String property, @Nullable String text, String field) {
    if (text != null) {
      UkDates.parse(text)
          .ifPresentOrElse(
              date -> entity.add(property, date.toString(), text, field, null),
              () -> draft.note(field + ": " + text, field));
    }
  }
}
