package org.crible.lists.un;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.ListFile;
import org.crible.lists.ListSink;
import org.crible.lists.PartyDraft;
import org.crible.lists.UnmappedField;
import org.crible.lists.XmlNode;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;
import org.jspecify.annotations.Nullable;

/** Makes the entities of one record. */
final class UnParty {
  private static final List<String> NAMES =
      List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
  private static final List<String> NAME_PROPERTIES =
      List.of("firstName", "secondName", "middleName", "lastName");

  private final ListFile file;
  private final XmlNode record;
  private final Schema schema;
  private final PartyDraft draft;
  private final Entity.Builder party;
  private final ListSink sink;

  UnParty(Dataset dataset, ListFile file, XmlNode record, String number, ListSink sink) {
    this.file = file;
    this.record = record;
    this.schema =
        FollowTheMoney.schema(record.name().equals("INDIVIDUAL") ? "Person" : "Organization");
    this.draft = new PartyDraft(dataset, number, schema);
    this.party = draft.party();
    this.sink = sink;
  }

  /** The parts of the name, joined; empty if there is none. */
  static String name(XmlNode record) {
    return NAMES.stream()
        .map(record::value)
        .filter(Objects::nonNull)
        .map(part -> part.replaceAll("\\s+", " "))
        .collect(Collectors.joining(" "));
  }

  void emit() {
    names();
    add("gender", record.value("GENDER"), "GENDER");
    texts("TITLE", "title");
    texts("DESIGNATION", "position");
    Stream.concat(values("NATIONALITY"), record.all("NATIONALITY2").stream().map(XmlNode::text))
        .forEach(text -> draft.country("nationality", text, "NATIONALITY"));
    values("LAST_DAY_UPDATED")
        .forEach(day -> party.add("modifiedAt", day, null, "LAST_DAY_UPDATED", null));
    add("notes", record.value("COMMENTS1"), "COMMENTS1");
    new UnFacts(record, draft).add();
    draft.unReference(record.value("REFERENCE_NUMBER"), "REFERENCE_NUMBER");
    party.add("program", record.value("UN_LIST_TYPE"), null, "UN_LIST_TYPE", null);
    party.add("topics", "sanction");
    UnFields.unknown(record, this::unknown);
    sanction();
    draft.emit(sink);
  }

  private void names() {
    party.add("name", name(record), null, "FIRST_NAME to FOURTH_NAME", null);
    if (schema.is("Person")) {
      for (int i = 0; i < NAMES.size(); i++) {
        party.add(NAME_PROPERTIES.get(i), record.value(NAMES.get(i)), null, NAMES.get(i), null);
      }
    }
    party.add("alias", record.value("NAME_ORIGINAL_SCRIPT"), null, "NAME_ORIGINAL_SCRIPT", null);
  }

  private void sanction() {
    Entity.Builder sanction = draft.sanction();
    String reference = record.value("REFERENCE_NUMBER");
    sanction.add("recordId", record.value("DATAID"), null, "DATAID", null);
    sanction.add("authorityId", reference, null, "REFERENCE_NUMBER", null);
    sanction.add("program", record.value("UN_LIST_TYPE"), null, "UN_LIST_TYPE", null);
    sanction.add("listingDate", record.value("LISTED_ON"), null, "LISTED_ON", null);
    sanction.add("startDate", record.value("LISTED_ON"), null, "LISTED_ON", null);
    sanction.add("summary", record.value("SUBMITTED_BY"), null, "SUBMITTED_BY", null);
    sanction.add("summary", record.value("SUBMITTED_ON"), null, "SUBMITTED_ON", null);
    values("LAST_DAY_UPDATED")
        .forEach(day -> sanction.add("modifiedAt", day, null, "LAST_DAY_UPDATED", null));
  }

  private void texts(String element, String property) {
    values(element).forEach(value -> add(property, value, element));
  }

  private Stream<String> values(String element) {
    return record.all(element).stream()
        .flatMap(node -> node.all("VALUE").stream())
        .map(XmlNode::text)
        .filter(text -> !text.isEmpty());
  }

  private void add(String property, @Nullable String text, String field) {
    if (text == null) {
      return;
    }
    boolean has = schema.property(property).isPresent();
    String value = property.equals("gender") ? text.toLowerCase(Locale.ROOT) : text;
    party.add(has ? property : "notes", value, text, field, null);
  }

  private void unknown(String path, XmlNode node) {
    draft.unmapped(new UnmappedField(file.name(), node.line(), path, node.text()), sink);
  }
}
