package org.crible.lists.au;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.lists.IdentityDocument;
import org.crible.lists.ListFile;
import org.crible.lists.ListSink;
import org.crible.lists.PartyDraft;
import org.crible.lists.PostalAddress;
import org.crible.lists.SourceFields;
import org.crible.lists.UnmappedField;
import org.crible.model.Dataset;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;
import org.crible.model.type.Countries;
import org.jspecify.annotations.Nullable;

/** A party while its rows come in: one a name, with the facts repeated in each. */
final class DfatParty {
  static final String NAME = "Name of Individual or Entity";
  private static final SourceFields FIELDS = SourceFields.of(DfatParty.class);

  /** The number of the UN list, with which the text of a UN listing begins. */
  private static final Pattern UN_NUMBER = Pattern.compile("^([A-Z]{2}[ie]\\.\\d{3})\\b");

  private static final Pattern LISTED =
      Pattern.compile(
          "(?i)^listed (?:by the [^0-9]{0,40}\\d+ committee )?on:?\\s*(\\d{1,2} [A-Z][a-z]+\\.?"
              + " \\d{4})");

  /** What the list says of a ship that was renamed, on a line of its own. */
  private static final Pattern PREVIOUS_NAMES =
      Pattern.compile("(?im)^previous names? includes?:? +(.+?)\\s*$");

  private static final List<String> MEASURES =
      List.of("Targeted Financial Sanction", "Travel Ban", "Arms Embargo", "Maritime Restriction");

  private final ListFile file;
  private final ListSink sink;
  private final PartyDraft draft;

  DfatParty(
      Dataset dataset, ListFile file, String number, Map<String, String> cells, ListSink sink) {
    this.file = file;
    this.sink = sink;
    this.draft = new PartyDraft(dataset, number, schema(cells.getOrDefault("Type", "")));
    draft.sanction().add("authorityId", number, null, "Reference", null);
    draft.party().add("topics", "sanction");
  }

  private static Schema schema(String type) {
    return FollowTheMoney.schema(
        switch (type) {
          case "Individual" -> "Person";
          case "Entity" -> "Organization";
          case "Vessel" -> "Vessel";
          default -> "LegalEntity";
        });
  }

  void add(Map<String, String> cells, long line) {
    name(cells);
    dates(cells.get("Date of Birth"));
    places(cells.get("Place of Birth"));
    for (String citizenship : cells.getOrDefault("Citizenship", "").split(";", -1)) {
      draft.country("nationality", citizenship.strip(), "Citizenship");
    }
    DfatTexts.pieces(cells.getOrDefault("Address", ""))
        .forEach(address -> draft.address(address(address), "Address"));
    String imo = cells.get("IMO Number");
    if (imo != null) {
      draft.identity(IdentityDocument.of("IMO number", imo, null), "IMO Number");
    }
    information(cells.get("Additional Information"));
    sanction(cells);
    FIELDS.unknown(
        cells,
        (column, value) ->
            draft.unmapped(new UnmappedField(file.name(), line, column, value), sink));
  }

  private void name(Map<String, String> cells) {
    String kind = cells.getOrDefault("Name Type", "Primary Name");
    String strength = cells.getOrDefault("Alias Strength", "");
    String property =
        switch (kind) {
          case "Primary Name" -> "name";
          case "Alias", "Original Script" -> strength.equals("Weak") ? "weakAlias" : "alias";
          default ->
              kind.toLowerCase(Locale.ROOT).matches(".*(former|previous).*")
                  ? "previousName"
                  : "alias";
        };
    String field = NAME + ": " + (strength.isEmpty() ? kind : strength + " " + kind);
    draft.party().add(property, cells.get(NAME), null, field, null);
  }

  private void dates(@Nullable String text) {
    if (text == null) {
      return;
    }
    for (String one : DfatTexts.dates(text)) {
      draft.date("birthDate", one, "Date of Birth");
    }
  }

  private void places(@Nullable String text) {
    for (String place : DfatTexts.pieces(Objects.requireNonNullElse(text, ""))) {
      draft.put("birthPlace", place, "Place of Birth");
      String country = DfatTexts.country(place);
      if (draft.schema().is("Person")) {
        Countries.code(country)
            .ifPresent(
                code -> draft.party().add("birthCountry", code, country, "Place of Birth", null));
      }
    }
  }

  private static PostalAddress address(String text) {
    return PostalAddress.of(text, DfatTexts.country(text));
  }

  private void information(@Nullable String text) {
    draft.note(text, "Additional Information");
    Matcher number = UN_NUMBER.matcher(Objects.requireNonNullElse(text, ""));
    if (number.find()) {
      draft.unReference(number.group(1), "Additional Information");
    }
    Matcher previous = PREVIOUS_NAMES.matcher(Objects.requireNonNullElse(text, ""));
    if (draft.schema().is("Vessel") && previous.find()) {
      for (String name : previous.group(1).split("\\s*[,;]\\s*", -1)) {
        String plain = name.replaceFirst("\\.$", "").strip();
        draft.party().add("previousName", plain, text, "Additional Information", null);
      }
    }
  }

  private void sanction(Map<String, String> cells) {
    String listing = cells.get("Listing Information");
    draft.sanction().add("summary", listing, null, "Listing Information", null);
    Matcher listed = LISTED.matcher(Objects.requireNonNullElse(listing, ""));
    if (listed.find()) {
      PartyDraft.dates(draft.sanction(), "listingDate", listed.group(1), "Listing Information");
    }
    String committee = cells.get("Committees");
    draft.sanction().add("program", committee, null, "Committees", null);
    draft.party().add("program", committee, null, "Committees", null);
    String control = cells.get("Control Date");
    PartyDraft.dates(draft.sanction(), "modifiedAt", control, "Control Date");
    draft
        .sanction()
        .add(
            "reason",
            cells.get("Instrument of Designation"),
            null,
            "Instrument of Designation",
            null);
    for (String measure : MEASURES) {
      if (Boolean.parseBoolean(cells.getOrDefault(measure, "false"))) {
        draft.sanction().add("provisions", measure, null, measure, null);
      }
    }
  }

  void emit() {
    draft.emit(sink);
  }
}
