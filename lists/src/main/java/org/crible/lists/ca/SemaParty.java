package org.crible.lists.ca;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.lists.IdentityDocument;
import org.crible.lists.ListFile;
import org.crible.lists.ListSink;
import org.crible.lists.PartyDraft;
import org.crible.lists.SourceFields;
import org.crible.lists.UnmappedField;
import org.crible.lists.XmlNode;
import org.crible.model.Dataset;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;

/** Makes the entities of one record. */
final class SemaParty {
  private static final SourceFields FIELDS = SourceFields.of(SemaParty.class);
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(?i)^(russian|ukrainian|belarusian|arabic|persian|farsi|french|english)\\s*:\\s*");
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "russian",
          "rus",
          "ukrainian",
          "ukr",
          "belarusian",
          "bel",
          "arabic",
          "ara",
          "persian",
          "fas",
          "farsi",
          "fas",
          "french",
          "fra",
          "english",
          "eng");

  private final ListFile file;
  private final SemaRecord record;
  private final ListSink sink;
  private final PartyDraft draft;

  SemaParty(Dataset dataset, ListFile file, SemaRecord record, String number, ListSink sink) {
    this.file = file;
    this.record = record;
    this.sink = sink;
    this.draft = new PartyDraft(dataset, number, schema(record));
  }

  private static Schema schema(SemaRecord record) {
    String name = "Person";
    if (record.organisation().isPresent()) {
      boolean ship = record.text("ShipIMONumber") != null || record.text("TitleOrShip") != null;
      name = ship ? "Vessel" : "Organization";
    }
    return FollowTheMoney.schema(name);
  }

  void emit() {
    names();
    String aliases = record.text("Aliases");
    if (aliases != null) {
      SemaNames.aliases(aliases, draft.schema().is("Person"))
          .forEach(alias -> alias(alias, aliases));
    }
    titles();
    dates();
    String imo = record.text("ShipIMONumber");
    if (imo != null) {
      draft.identity(IdentityDocument.of("IMO number", imo, null), "ShipIMONumber");
    }
    listing();
    FIELDS.unknown(record.node(), this::unknown);
    draft.party().add("topics", "sanction");
    draft.emit(sink);
  }

  private void names() {
    String organisation = record.organisation().orElse(null);
    if (organisation == null) {
      draft.party().add("name", record.name(), null, "GivenName + LastName", null);
      draft.put("firstName", record.text("GivenName"), "GivenName");
      draft.put("lastName", record.text("LastName"), "LastName");
      return;
    }
    List<String> names = SemaNames.ofOrganisation(organisation);
    draft.party().add("name", names.getFirst(), organisation, "EntityOrShip", null);
    names.stream()
        .skip(1)
        .forEach(name -> draft.party().add("alias", name, organisation, "EntityOrShip", null));
  }

  private void alias(String alias, String whole) {
    Matcher matcher = LANGUAGE.matcher(alias);
    String language = null;
    String name = alias;
    if (matcher.find()) {
      language = LANGUAGES.get(matcher.group(1).toLowerCase(java.util.Locale.ROOT));
      name = alias.substring(matcher.end());
    }
    draft.party().add("alias", name, whole, "Aliases", language);
  }

  /** Titles stand in English and French, the kind of a ship in English. */
  private void titles() {
    String title = record.text("TitleOrShip");
    if (title != null && draft.schema().is("Vessel")) {
      draft.put("type", title, "TitleOrShip");
    } else if (title != null) {
      for (String one : title.split("/", -1)) {
        draft.put("title", one, "TitleOrShip");
      }
    }
  }

  private void dates() {
    String date = record.text("DateOfBirthOrShipBuildDate");
    if (date != null) {
      String property = draft.schema().is("Vessel") ? "buildDate" : "birthDate";
      for (String one : date.split("(?i) or ", -1)) {
        draft.date(property, one, "DateOfBirthOrShipBuildDate");
      }
    }
  }

  private void listing() {
    String regulation = record.text("Country");
    String schedule = record.text("Schedule");
    draft.party().add("program", regulation, null, "Country", null);
    draft.sanction().add("program", regulation, null, "Country", null);
    String item = (schedule == null ? "" : "Schedule " + schedule + ", ") + "item " + record.item();
    draft.sanction().add("authorityId", item, null, "Schedule, Item", null);
    String day = record.text("DateOfListing");
    PartyDraft.dates(draft.sanction(), "listingDate", day, "DateOfListing");
    PartyDraft.dates(draft.sanction(), "startDate", day, "DateOfListing");
  }

  private void unknown(String path, XmlNode node) {
    draft.unmapped(new UnmappedField(file.name(), node.line(), path, node.text()), sink);
  }
}
