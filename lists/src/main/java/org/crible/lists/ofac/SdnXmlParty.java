package org.crible.lists.ofac;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.IdentityDocument;
import org.crible.lists.ListFile;
import org.crible.lists.ListSink;
import org.crible.lists.PartyDraft;
import org.crible.lists.PartyNames;
import org.crible.lists.PostalAddress;
import org.crible.lists.Remarks;
import org.crible.lists.SourceFields;
import org.crible.lists.TreasuryFacts;
import org.crible.lists.UnmappedField;
import org.crible.lists.XmlNode;
import org.crible.model.Dataset;
import org.jspecify.annotations.Nullable;

/** Makes the entities of one {@code sdnEntry}. */
final class SdnXmlParty {
  private final XmlNode record;
  private final PartyNames names;
  private final PartyDraft draft;

  SdnXmlParty(Dataset dataset, XmlNode record, PartyNames names) {
    this.record = record;
    this.names = names;
    String type = Objects.requireNonNullElse(record.value("sdnType"), "");
    String facts =
        each("idList", "id")
            .map(id -> id.value("idType") + " " + id.value("idNumber"))
            .collect(Collectors.joining("; "));
    String uid = Objects.requireNonNull(record.value("uid"));
    this.draft = new PartyDraft(dataset, uid, PartySchema.of(type, facts));
    draft.sanction().add("authorityId", uid, null, "uid", null);
  }

  /** The name as the CSV has it: {@code SURNAME, Given names}. */
  static String listed(XmlNode node) {
    return Stream.of(node.value("lastName"), node.value("firstName"))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  static List<String> programs(XmlNode record) {
    return record.all("programList").stream()
        .flatMap(list -> list.all("program").stream())
        .map(XmlNode::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  void emit(ListFile file, SourceFields fields, ListSink sink) {
    name("name", record, "lastName, firstName");
    for (String program : programs(record)) {
      draft.party().add("program", program, null, "programList/program", null);
      draft.sanction().add("program", program, null, "programList/program", null);
    }
    draft.put("position", record.value("title"), "title");
    each("akaList", "aka").forEach(this::alias);
    each("dateOfBirthList", "dateOfBirthItem")
        .forEach(item -> draft.date("birthDate", item.value("dateOfBirth"), "dateOfBirth"));
    each("placeOfBirthList", "placeOfBirthItem")
        .forEach(item -> draft.put("birthPlace", item.value("placeOfBirth"), "placeOfBirth"));
    each("nationalityList", "nationality")
        .forEach(item -> draft.country("nationality", item.value("country"), "nationality"));
    each("citizenshipList", "citizenship")
        .forEach(item -> draft.country("citizenship", item.value("country"), "citizenship"));
    each("addressList", "address").forEach(this::address);
    record.all("vesselInfo").forEach(this::vessel);
    facts(file, sink);
    draft.party().add("topics", "sanction");
    fields.unknown(
        record,
        (path, node) -> {
          draft.unmapped(new UnmappedField(file.name(), node.line(), path, node.text()), sink);
        });
    draft.emit(sink);
  }

  private Stream<XmlNode> each(String list, String item) {
    return record.all(list).stream().flatMap(node -> node.all(item).stream());
  }

  private void facts(ListFile file, ListSink sink) {
    TreasuryFacts facts =
        new TreasuryFacts(
            draft,
            linked -> names.uid(linked, programs(record)),
            (label, text) ->
                sink.unmapped(
                    new UnmappedField(file.name(), record.line(), "idType: " + label, text)));
    each("idList", "id")
        .forEach(
            id -> {
              String type = id.value("idType");
              String number = id.value("idNumber");
              if (type == null || number == null) {
                draft.note(type == null ? number : type, "idList/id");
                draft.note(id.value("idCountry"), "idList/id/idCountry");
              } else {
                facts.add(
                    new IdentityDocument(
                        type,
                        number,
                        id.value("idCountry"),
                        id.value("issueDate"),
                        id.value("expirationDate"),
                        null,
                        null),
                    "id");
              }
            });
    String remarks = record.value("remarks");
    if (remarks != null) {
      facts.remarks(Remarks.fragments(remarks), false, "remarks");
    }
  }

  private void name(String property, XmlNode node, String field) {
    String listed = listed(node);
    String first = node.value("firstName");
    String last = node.value("lastName");
    if (first == null && last != null && last.contains(", ")) {
      // Aliases of low quality stand whole in lastName: "ZAHAR, Mahmoud".
      TreasuryFacts.name(draft, property, last, field);
      return;
    }
    if (first == null || last == null || !draft.schema().is("Person")) {
      draft.party().add(property, listed, null, field, null);
      if (property.equals("name") && draft.schema().is("Person")) {
        draft.party().add("lastName", last, null, "lastName", null);
        draft.party().add("firstName", first, null, "firstName", null);
      }
      return;
    }
    draft.party().add(property, first + " " + last, listed, field, null);
    if (property.equals("name")) {
      draft.party().add("lastName", last, null, "lastName", null);
      draft.party().add("firstName", first, null, "firstName", null);
    }
  }

  private void alias(XmlNode aka) {
    String type = Objects.requireNonNullElse(aka.value("type"), "");
    String quality = Objects.requireNonNullElse(aka.value("category"), "");
    name(AliasKind.of(type, quality.equals("weak")), aka, "aka: " + type + " " + quality);
  }

  private void address(XmlNode address) {
    draft.address(
        new PostalAddress(
            null,
            street(address),
            null,
            address.value("city"),
            address.value("stateOrProvince"),
            address.value("postalCode"),
            address.value("country"),
            null,
            address.value("uid")),
        "address");
  }

  private static @Nullable String street(XmlNode address) {
    String street =
        Stream.of("address1", "address2", "address3")
            .map(address::value)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return street.isEmpty() ? null : street;
  }

  private void vessel(XmlNode vessel) {
    put(List.of("callSign"), vessel.value("callSign"), "callSign");
    put(List.of("type"), vessel.value("vesselType"), "vesselType");
    put(List.of("deadweightTonnage", "tonnage"), vessel.value("tonnage"), "tonnage");
    put(
        List.of("grossRegisteredTonnage"),
        vessel.value("grossRegisteredTonnage"),
        "grossRegisteredTonnage");
    draft.country("flag", vessel.value("vesselFlag"), "vesselFlag");
    String owner = vessel.value("vesselOwner");
    if (owner != null) {
      names
          .uid(owner, programs(record))
          .ifPresent(uid -> draft.link(uid, "Vessel owner", owner, "vesselOwner"));
      draft.note("vesselOwner: " + owner, "vesselOwner");
    }
  }

  private void put(List<String> to, @Nullable String text, String field) {
    if (text != null) {
      draft.put(to, text, null, "vesselInfo/" + field, field + ": " + text);
    }
  }
}
