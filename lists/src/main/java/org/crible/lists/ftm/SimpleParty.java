package org.crible.lists.ftm;

import java.util.List;
import java.util.Map;
import org.crible.lists.ListSink;
import org.crible.lists.StableId;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.PartialDate;
import org.crible.model.Schema;
import org.crible.model.type.Countries;
import org.crible.model.type.DateNotation;

/** The entities of one row. Ids are OpenSanctions' own, so that they are the same everywhere. */
final class SimpleParty {
  private final Dataset dataset;
  private final String id;
  private final Schema schema;
  private final Entity.Builder party;

  SimpleParty(Dataset dataset, String id, Schema schema) {
    this.dataset = dataset;
    this.id = id;
    this.schema = schema;
    this.party = Entity.builder(id, schema, dataset.name());
  }

  void note(String column, String value) {
    party.add("notes", column + ": " + value, null, column, null);
  }

  void emit(Map<String, List<String>> cells, ListSink sink) {
    put(cells, "name", "name");
    put(cells, "aliases", "alias");
    put(cells, "addresses", "address");
    put(
        cells,
        "identifiers",
        schema.property("idNumber").isPresent() ? "idNumber" : "registrationNumber");
    put(cells, "phones", "phone");
    put(cells, "emails", "email");
    put(cells, "dataset", "publisher");
    put(cells, "program_ids", "programId");
    for (String date : cells.getOrDefault("birth_date", List.of())) {
      date(date);
    }
    for (String country : cells.getOrDefault("countries", List.of())) {
      Countries.code(country)
          .ifPresentOrElse(
              code -> party.add("country", code, country, "countries", null),
              () -> note("countries", country));
    }
    List<String> sanctions = cells.getOrDefault("sanctions", List.of());
    if (!sanctions.isEmpty()) {
      party.add("topics", "sanction");
    }
    sink.party(party.build());
    for (String text : sanctions) {
      Entity.Builder sanction =
          Entity.builder(
              StableId.of(id + "-sanction", text),
              FollowTheMoney.schema("Sanction"),
              dataset.name());
      sanction.add("entity", id).add("program", text, null, "sanctions", null);
      sink.related(sanction.build());
    }
  }

  private void date(String text) {
    List<PartialDate> dates = DateNotation.parse(text);
    if (dates.isEmpty() || schema.property("birthDate").isEmpty()) {
      note("birth_date", text);
    } else {
      dates.forEach(date -> party.add("birthDate", date.toString(), text, "birth_date", null));
    }
  }

  private void put(Map<String, List<String>> cells, String column, String property) {
    for (String value : cells.getOrDefault(column, List.of())) {
      if (schema.property(property).isPresent()) {
        party.add(property, value, null, column, null);
      } else {
        note(column, value);
      }
    }
  }
}
