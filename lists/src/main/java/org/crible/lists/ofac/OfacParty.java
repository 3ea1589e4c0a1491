package org.crible.lists.ofac;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crible.lists.ListFile;
import org.crible.lists.ListHeader;
import org.crible.lists.ListSink;
import org.crible.lists.StableId;
import org.crible.lists.UnmappedField;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;
import org.crible.model.type.Countries;

/** Makes the entities of one row of parties. */
final class OfacParty {
  private static final Pattern COMMA = Pattern.compile(",\\s*");

  private final ListHeader list;
  private final ListFile file;
  private final PartyNames parties;
  private final SideRows side;
  private final ListSink sink;

  OfacParty(ListHeader list, ListFile file, PartyNames parties, SideRows side, ListSink sink) {
    this.list = list;
    this.file = file;
    this.parties = parties;
    this.side = side;
    this.sink = sink;
  }

  void emit(long line, List<String> row) {
    String uid = row.get(0).strip();
    PartyDraft draft = new PartyDraft(list.dataset(), uid, schema(row.get(2).strip(), row.get(11)));
    Entity.Builder party = draft.party();
    List<String> programs = PartyNames.programs(row.get(3));
    name(draft, "name", row.get(1), "SDN_Name");
    for (String program : programs) {
      draft.sanction().add("program", program, row.get(3), "Program", null);
      party.add("program", program, row.get(3), "Program", null);
    }
    columns(draft, row, programs);
    if (!OfacCsvReader.blank(row.get(11))) {
      new RemarkFacts(draft, parties, programs, (label, text) -> unmapped(line, label, text))
          .add(Remarks.fragments(row.get(11)), row.get(11).length() >= RemarkLabels.cutAt());
    }
    side.names(uid).forEach(alias -> alias(draft, alias));
    side.addresses(uid).forEach(address -> address(draft, address));
    party.add("topics", "sanction");
    draft.sanction().add("entity", draft.id()).add("authority", list.dataset().publisher());
    draft.sanction().add("country", "us").add("authorityId", uid, uid, "ent_num", null);
    sink.party(party.build());
    sink.related(draft.sanction().build());
    draft.related().forEach(sink::related);
  }

  private void columns(PartyDraft draft, List<String> row, List<String> programs) {
    column(draft, row.get(4), List.of("position"), "Title");
    column(draft, row.get(5), List.of("callSign"), "Call_Sign");
    column(draft, row.get(6), List.of("type"), "Vess_type");
    column(draft, row.get(7), List.of("deadweightTonnage", "tonnage"), "Tonnage");
    column(draft, row.get(8), List.of("grossRegisteredTonnage"), "GRT");
    String flag = row.get(9);
    if (!OfacCsvReader.blank(flag)) {
      Optional<String> code = Countries.code(flag);
      List<String> to = code.isEmpty() ? List.of() : List.of("flag", "country");
      draft.put(to, code.orElse(flag), flag, "Vess_flag", "Vess_flag: " + flag);
    }
    String owner = row.get(10);
    if (!OfacCsvReader.blank(owner)) {
      parties
          .uid(owner, programs)
          .ifPresent(uid -> draft.link(uid, "Vessel owner", owner, "Vess_owner"));
      draft.note("Vess_owner: " + owner, "Vess_owner");
    }
  }

  private static void column(PartyDraft draft, String text, List<String> to, String field) {
    if (!OfacCsvReader.blank(text)) {
      draft.put(to, text.strip(), text, field, field + ": " + text);
    }
  }

  private void unmapped(long line, String label, String text) {
    sink.unmapped(new UnmappedField(file.name(), line, "Remarks: " + label, text));
  }

  /** OFAC types persons, vessels and aircraft; whatever has no type is some organisation. */
  private static Schema schema(String type, String remarks) {
    String name =
        switch (type) {
          case "individual" -> "Person";
          case "vessel" -> "Vessel";
          case "aircraft" -> "Airplane";
          default -> RemarkLabels.onlyOfCompanies(remarks) ? "Company" : "Organization";
        };
    return FollowTheMoney.schema(name);
  }

  /** Persons stand as "SURNAME, Given names": the name is put in its natural order. */
  static void name(PartyDraft draft, String property, String text, String field) {
    Entity.Builder party = draft.party();
    String[] parts = COMMA.split(text.strip(), 3);
    if (!draft.schema().is("Person") || parts.length < 2 || parts[1].isBlank()) {
      party.add(property, text.strip(), text, field, null);
      return;
    }
    String suffix = parts.length == 3 ? parts[2] : "";
    String natural = (parts[1] + " " + parts[0] + " " + suffix).strip();
    party.add(property, natural, text, field, null);
    if (property.equals("name")) {
      party.add("lastName", parts[0], text, field, null);
      party.add("firstName", parts[1], text, field, null);
      party.add("nameSuffix", suffix, text, field, null);
    }
  }

  private static void alias(PartyDraft draft, List<String> row) {
    String name = row.get(3);
    if (!OfacCsvReader.blank(name)) {
      String property = row.get(2).strip().equals("fka") ? "previousName" : "alias";
      name(draft, property, name, "alt_name: " + row.get(2).strip());
    }
    if (!OfacCsvReader.blank(row.get(4))) {
      draft.note(name + ": " + row.get(4), "alt_remarks");
    }
  }

  private static void address(PartyDraft draft, List<String> row) {
    List<String> parts =
        row.subList(2, 5).stream().filter(part -> !OfacCsvReader.blank(part)).toList();
    String remark = OfacCsvReader.blank(row.get(5)) ? "" : row.get(5);
    if (parts.isEmpty()) {
      if (!remark.isEmpty()) {
        draft.note("Address: " + remark, "add_remarks");
      }
      return;
    }
    String full = String.join(", ", parts);
    String number = row.get(1).strip();
    String key = OfacCsvReader.blank(number) ? full : number;
    String id = StableId.of(draft.dataset().prefix() + "-addr", key);
    Entity.Builder address = draft.entity(id, "Address").add("full", full, null, "add.csv", null);
    if (!OfacCsvReader.blank(row.get(2))) {
      address.add("street", row.get(2), null, "Address", null);
    }
    if (!OfacCsvReader.blank(row.get(3))) {
      address.add("city", row.get(3), null, "City", null);
    }
    address.add("remarks", remark, null, "add_remarks", null);
    Entity.Builder party = draft.party();
    Optional<String> country =
        OfacCsvReader.blank(row.get(4)) ? Optional.empty() : Countries.code(row.get(4));
    country.ifPresent(code -> address.add("country", code, row.get(4), "Country", null));
    draft.related().add(address.build());
    party.add("address", full, null, "add.csv", null).add("addressEntity", id);
    country.ifPresent(code -> party.add("country", code, row.get(4), "Country", null));
  }
}
