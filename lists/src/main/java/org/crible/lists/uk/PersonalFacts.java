package org.crible.lists.uk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.lists.IdentityDocument;
import org.crible.lists.PartyDraft;
import org.crible.model.PartialDate;
import org.crible.model.type.Countries;
import org.jspecify.annotations.Nullable;

/** What a designation says of a person: births, nationalities, positions, papers. */
final class PersonalFacts {
  private static final String ROOT = "IndividualDetails/Individual/";

  private final Parts parts;
  private final Reading reading;
  private final PartyDraft draft;

  PersonalFacts(Parts parts, Reading reading, PartyDraft draft) {
    this.parts = parts;
    this.reading = reading;
    this.draft = draft;
  }

  void add() {
    all("DOBs/DOB").forEach(this::birth);
    all("BirthDetails/Location").forEach(this::birthPlace);
    all("Nationalities/Nationality").forEach(p -> reading.country(draft, "nationality", p));
    all("Positions/Position").forEach(p -> draft.put("position", p.text(), p.field()));
    for (Part part : all("Genders/Gender")) {
      draft.put("gender", part.text().toLowerCase(Locale.ROOT), part.field());
    }
    for (Part part : all("PassportDetails/Passport")) {
      document("Passport", part, "PassportNumber", "PassportAdditionalInformation");
    }
    for (Part part : all("NationalIdentifierDetails/NationalIdentifier")) {
      document(
          "National identification number",
          part,
          "NationalIdentifierNumber",
          "NationalIdentifierAdditionalInformation");
    }
  }

  private List<Part> all(String path) {
    return parts.all(ROOT + path);
  }

  private void birth(Part part) {
    Optional<PartialDate> date = UkDates.parse(part.text());
    if (date.isPresent() && draft.schema().is("Person")) {
      draft.party().add("birthDate", date.get().toString(), part.text(), part.field(), null);
    } else {
      draft.note("Date of birth: " + part.text(), part.field());
    }
  }

  private void birthPlace(Part part) {
    String town = part.text("TownOfBirth");
    String country = part.text("CountryOfBirth");
    if (town != null) {
      String place = country == null ? town : town + ", " + country;
      draft.put("birthPlace", place, part.field("TownOfBirth"));
    }
    if (country != null && draft.schema().is("Person")) {
      Part named = Part.of(country, part.field("CountryOfBirth"));
      reading.country(draft, "birthCountry", named);
    } else if (country != null) {
      draft.note("Country of birth: " + country, part.field("CountryOfBirth"));
    }
  }

  private void document(String type, Part part, String numberName, String remarksName) {
    String number = part.text(numberName);
    String remarks = part.text(remarksName);
    if (number == null) {
      draft.note(remarks == null ? null : type + ": " + remarks, part.field(remarksName));
      return;
    }
    if (remarks == null && Vocabulary.WORDS.number_labelled().matcher(number).find()) {
      LabelledNumbers numbers = LabelledNumbers.of(number, type, LabelledNumbers.home(parts));
      String field = part.field(numberName);
      numbers.found().forEach(found -> draft.identity(found.document(), found.text(), field));
      draft.note(numbers.rest().isEmpty() ? null : type + ": " + number, field);
      return;
    }
    String country =
        remarks == null
            ? null
            : found(Vocabulary.WORDS.document_country(), remarks)
                .filter(name -> Countries.code(name).isPresent())
                .orElse(null);
    draft.identity(
        new IdentityDocument(
            type,
            number,
            country,
            day(Vocabulary.WORDS.document_issued(), remarks),
            day(Vocabulary.WORDS.document_expires(), remarks),
            null,
            remarks),
        part.field(numberName));
  }

  private static Optional<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  private static @Nullable String day(Pattern pattern, @Nullable String remarks) {
    return remarks == null
        ? null
        : found(pattern, remarks)
            .map(text -> UkDates.parse(text).map(PartialDate::toString).orElse(text))
            .orElse(null);
  }
}
