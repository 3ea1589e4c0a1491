package org.crible.lists.csl;

import java.util.List;
import java.util.stream.Collectors;
import org.crible.lists.ListFile;
import org.crible.lists.ListSink;
import org.crible.lists.PartyDraft;
import org.crible.lists.PartyNames;
import org.crible.lists.PostalAddress;
import org.crible.lists.Remarks;
import org.crible.lists.TreasuryFacts;
import org.crible.lists.TreasuryLabels;
import org.crible.lists.UnmappedField;
import org.crible.model.Dataset;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;
import org.crible.model.type.Countries;

/** Makes the entities of one record. */
final class CslParty {
  private final CslRecord record;
  private final PartyNames names;
  private final PartyDraft draft;
  private final CslSource source;

  CslParty(Dataset dataset, CslRecord record, String number, PartyNames names) {
    this.record = record;
    this.names = names;
    this.source = CslSource.of(record.text("source"));
    this.draft = new PartyDraft(dataset, number, schema(record));
  }

  /** The lists of Commerce and State do not say what kind of party a name is. */
  private static Schema schema(CslRecord record) {
    String facts =
        record.numbers().stream()
            .map(id -> id.type() + " " + id.number())
            .collect(Collectors.joining("; "));
    String name =
        switch (record.text("type")) {
          case "Individual" -> "Person";
          case "Vessel" -> "Vessel";
          case "Aircraft" -> "Airplane";
          case "Entity" -> TreasuryLabels.onlyOfCompanies(facts) ? "Company" : "Organization";
          default -> "LegalEntity";
        };
    return FollowTheMoney.schema(name);
  }

  void emit(ListFile file, List<String> notes, ListSink sink) {
    TreasuryFacts.name(draft, "name", record.text("name"), "name");
    record.all("alt_names").forEach(name -> TreasuryFacts.name(draft, "alias", name, "alt_names"));
    draft.put("position", record.one("title"), "title");
    for (String program : record.all("programs")) {
      draft.party().add("program", program, null, "programs", null);
      draft.sanction().add("program", program, null, "programs", null);
    }
    record.addresses().forEach(this::address);
    record.all("country").forEach(text -> draft.country("country", text, "country"));
    record.all("nationalities").forEach(t -> draft.country("nationality", t, "nationalities"));
    record.all("citizenships").forEach(t -> draft.country("citizenship", t, "citizenships"));
    record.all("dates_of_birth").forEach(t -> draft.date("birthDate", t, "dates_of_birth"));
    record.all("places_of_birth").forEach(t -> draft.put("birthPlace", t, "places_of_birth"));
    vessel();
    measure();
    facts(file, sink);
    source.topics().forEach(topic -> draft.party().add("topics", topic, null, "source", null));
    notes.forEach(note -> draft.note(note, "unknown field"));
    draft.emit(sink);
  }

  private void address(PostalAddress address) {
    String country = address.country();
    boolean only = address.full() == null && address.text().equals(country);
    if (only) {
      draft.country("country", country, "addresses");
    } else {
      draft.address(address, "addresses");
    }
  }

  private void vessel() {
    draft.put("callSign", record.one("call_sign"), "call_sign");
    draft.put("type", record.one("vessel_type"), "vessel_type");
    draft.put("deadweightTonnage", record.one("gross_tonnage"), "gross_tonnage");
    draft.put(
        "grossRegisteredTonnage",
        record.one("gross_registered_tonnage"),
        "gross_registered_tonnage");
    for (String flag : record.all("vessel_flag")) {
      Countries.code(flag)
          .ifPresentOrElse(
              code ->
                  draft.put(List.of("flag", "country"), code, flag, "vessel_flag", "Flag: " + flag),
              () -> draft.note("vessel_flag: " + flag, "vessel_flag"));
    }
    for (String owner : record.all("vessel_owner")) {
      names
          .uid(owner, record.all("programs"))
          .ifPresent(number -> draft.link(number, "Vessel owner", owner, "vessel_owner"));
      draft.note("vessel_owner: " + owner, "vessel_owner");
    }
  }

  /** What the measure says and asks: kept word for word, because a licence hangs on the words. */
  private void measure() {
    var sanction = draft.sanction();
    sanction.add("authorityId", record.one("entity_number"), null, "entity_number", null);
    sanction.add("summary", record.text("source"), null, "source", null);
    PartyDraft.dates(sanction, "startDate", record.one("start_date"), "start_date");
    PartyDraft.dates(sanction, "endDate", record.one("end_date"), "end_date");
    record
        .all("federal_register_notice")
        .forEach(text -> sanction.add("reason", text, null, "federal_register_notice", null));
    provision("License requirement", "license_requirement");
    provision("License policy", "license_policy");
    provision("Standard order", "standard_order");
    sanction.add("sourceUrl", record.one("source_list_url"), null, "source_list_url", null);
    sanction.add(
        "publisherUrl", record.one("source_information_url"), null, "source_information_url", null);
  }

  private void provision(String label, String field) {
    for (String text : record.all(field)) {
      draft.sanction().add("provisions", label + ": " + text, text, field, null);
    }
  }

  private void facts(ListFile file, ListSink sink) {
    TreasuryFacts facts =
        new TreasuryFacts(
            draft,
            linked -> names.uid(linked, record.all("programs")),
            (label, text) ->
                sink.unmapped(
                    new UnmappedField(file.name(), record.line(), "ids: " + label, text)));
    record.numbers().forEach(number -> facts.add(number, "ids"));
    record.unread().forEach(text -> draft.note(text, "ids"));
    for (String remarks : record.all("remarks")) {
      if (record.text("entity_number").isEmpty()) {
        draft.note(remarks, "remarks");
      } else {
        facts.remarks(Remarks.fragments(remarks), false, "remarks");
      }
    }
  }
}
