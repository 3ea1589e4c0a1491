package org.crible.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crible.lists.ListSink;
import org.crible.lists.StableId;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;
import org.crible.model.type.Countries;

/** Makes the entities of one row of parties. */
final class OfacParty {
  private static final List<String> COMPANY_ONLY =
      List.of("BIK (RU)", "ISIN ", "Target Type Private Company", "Target Type Publicly");

  private final Dataset dataset;
  private final PartyNames parties;
  private final SideRows side;
  private final ListSink sink;

  OfacParty(Dataset dataset, PartyNames parties, SideRows side, ListSink sink) {
    this.dataset = dataset;
    this.parties = parties;
    this.side = side;
    this.sink = sink;
  }

  void emit(List<String> row) {
    String uid = row.get(0).strip();
    String id = dataset.prefix() + "-" + uid;
    Schema schema = schema(row.get(2).strip(), row.get(11));
    Entity.Builder party = Entity.builder(id, schema, dataset.name());
    Entity.Builder sanction =
        Entity.builder(id + "-sanction", FollowTheMoney.schema("Sanction"), dataset.name());
    List<Entity> related = new ArrayList<>();
    OfacFacts facts = new OfacFacts(dataset, parties, id, schema, party, sanction, related);
    name(party, schema, "name", row.get(1), "SDN_Name");
    programs(sanction, party, row.get(3));
    facts.column(row.get(4), List.of("position"), "Title");
    facts.column(row.get(5), List.of("callSign"), "Call_Sign");
    facts.column(row.get(6), List.of("type"), "Vess_type");
    facts.column(row.get(7), List.of("deadweightTonnage", "tonnage"), "Tonnage");
    facts.column(row.get(8), List.of("grossRegisteredTonnage"), "GRT");
    facts.country(row.get(9), List.of("flag", "country"), "Vess_flag");
    facts.owner(row.get(10));
    if (!OfacCsvReader.blank(row.get(11))) {
      boolean cut = row.get(11).length() >= Remarks.CUT_AT;
      facts.remarks(Remarks.fragments(row.get(11)), cut);
    }
    side.names(uid).forEach(alias -> alias(party, schema, alias));
    side.addresses(uid).forEach(address -> address(party, address, related));
    party.add("topics", "sanction");
    sanction.add("entity", id).add("authority", dataset.publisher()).add("country", "us");
    sanction.add("authorityId", uid, uid, "ent_num", null);
    sink.party(party.build());
    sink.related(sanction.build());
    related.forEach(sink::related);
  }

  /** OFAC types persons, vessels and aircraft; whatever has no type is some organisation. */
  private static Schema schema(String type, String remarks) {
    String name =
        switch (type) {
          case "individual" -> "Person";
          case "vessel" -> "Vessel";
          case "aircraft" -> "Airplane";
          default -> COMPANY_ONLY.stream().anyMatch(remarks::contains) ? "Company" : "Organization";
        };
    return FollowTheMoney.schema(name);
  }

  /** Persons stand as "SURNAME, Given names": the name is put in its natural order. */
  static void name(
      Entity.Builder party, Schema schema, String property, String text, String field) {
    String[] parts = text.strip().split(",\\s*", 3);
    if (!schema.is("Person") || parts.length < 2 || parts[1].isBlank()) {
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

  private static void programs(Entity.Builder sanction, Entity.Builder party, String field) {
    if (OfacCsvReader.blank(field)) {
      return;
    }
    for (String program : field.split("\\]\\s*\\[", -1)) {
      String plain = program.replaceAll("[\\[\\]]", "").strip();
      sanction.add("program", plain, field, "Program", null);
      party.add("program", plain, field, "Program", null);
    }
  }

  private static void alias(Entity.Builder party, Schema schema, List<String> row) {
    if (!OfacCsvReader.blank(row.get(3))) {
      String property = row.get(2).strip().equals("fka") ? "previousName" : "alias";
      name(party, schema, property, row.get(3), "alt_name: " + row.get(2).strip());
    }
    if (!OfacCsvReader.blank(row.get(4))) {
      party.add("notes", row.get(3) + ": " + row.get(4), null, "alt_remarks", null);
    }
  }

  private void address(Entity.Builder party, List<String> row, List<Entity> related) {
    List<String> parts =
        row.subList(2, 5).stream().filter(part -> !OfacCsvReader.blank(part)).toList();
    if (parts.isEmpty()) {
      return;
    }
    String full = String.join(", ", parts);
    Optional<String> country =
        OfacCsvReader.blank(row.get(4)) ? Optional.empty() : Countries.code(row.get(4));
    String number = row.get(1).strip();
    String id =
        StableId.of(dataset.prefix() + "-addr", OfacCsvReader.blank(number) ? full : number);
    Entity.Builder address = Entity.builder(id, FollowTheMoney.schema("Address"), dataset.name());
    address.add("full", full, null, "add.csv", null);
    for (int column = 2; column < 4; column++) {
      if (!OfacCsvReader.blank(row.get(column))) {
        String property = column == 2 ? "street" : "city";
        address.add(property, row.get(column), null, column == 2 ? "Address" : "City", null);
      }
    }
    country.ifPresent(code -> address.add("country", code, row.get(4), "Country", null));
    if (!OfacCsvReader.blank(row.get(5))) {
      address.add("remarks", row.get(5), null, "add_remarks", null);
    }
    related.add(address.build());
    party.add("address", full, null, "add.csv", null).add("addressEntity", id);
    country.ifPresent(code -> party.add("country", code, row.get(4), "Country", null));
  }
}
