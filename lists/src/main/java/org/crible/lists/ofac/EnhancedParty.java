package org.crible.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.IdentityDocument;
import org.crible.lists.ListFile;
import org.crible.lists.ListSink;
import org.crible.lists.PartyDraft;
import org.crible.lists.PostalAddress;
import org.crible.lists.Remarks;
import org.crible.lists.SourceFields;
import org.crible.lists.TreasuryFacts;
import org.crible.lists.UnmappedField;
import org.crible.lists.XmlNode;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.model.Schema;
import org.jspecify.annotations.Nullable;

/** Makes the entities of one {@code entity} of OFAC's enhanced XML. */
final class EnhancedParty {
  private static final String CERTAIN = "Confirmed";

  private final XmlNode record;
  private final PartyDraft draft;
  private final List<String> titles;
  private String mainName = "";

  /**
   * @param titles what OFAC calls the lists that the file holds
   */
  EnhancedParty(Dataset dataset, XmlNode record, Schema schema, List<String> titles) {
    this.record = record;
    this.titles = titles;
    String number = Objects.requireNonNull(record.attributes().get("id"));
    this.draft = new PartyDraft(dataset, number, schema);
    draft.sanction().add("authorityId", number, null, "@id", null);
  }

  /** Whether it has a name that can be printed. */
  static boolean isNamed(XmlNode record) {
    return each(record, "names", "name")
        .flatMap(name -> each(name, "translations", "translation"))
        .anyMatch(translation -> translation.value("formattedFullName") != null);
  }

  void emit(ListFile file, SourceFields fields, Relations relations, ListSink sink) {
    each(record, "names", "name").forEach(this::name);
    listings();
    each(record, "addresses", "address").forEach(this::address);
    TreasuryFacts facts =
        new TreasuryFacts(
            draft,
            name -> Optional.empty(),
            (label, text) ->
                sink.unmapped(new UnmappedField(file.name(), record.line(), label, text)));
    each(record, "features", "feature").forEach(feature -> feature(feature, facts));
    each(record, "identityDocuments", "identityDocument").forEach(id -> document(id, facts));
    for (XmlNode info : record.all("generalInfo")) {
      String remarks = info.value("remarks");
      if (remarks != null) {
        facts.remarks(Remarks.fragments(remarks), false, "remarks");
      }
      draft.put("position", info.value("title"), "title");
    }
    each(record, "relationships", "relationship").forEach(node -> relation(node, relations));
    draft.party().add("topics", "sanction");
    fields.unknown(
        record,
        (path, node) -> {
          draft.unmapped(new UnmappedField(file.name(), node.line(), path, node.text()), sink);
        });
    draft.emit(sink);
  }

  private static Stream<XmlNode> each(XmlNode node, String list, String item) {
    return node.all(list).stream().flatMap(found -> found.all(item).stream());
  }

  private void name(XmlNode name) {
    boolean main = "true".equals(name.value("isPrimary"));
    boolean weak = "true".equals(name.value("isLowQuality"));
    String type = Objects.requireNonNullElse(name.value("aliasType"), "");
    each(name, "translations", "translation")
        .forEach(
            translation -> {
              String full = translation.value("formattedFullName");
              boolean primary = "true".equals(translation.value("isPrimary"));
              if (full != null) {
                new PartyName(
                        full,
                        natural(translation),
                        parts(translation),
                        Objects.requireNonNullElse(translation.value("script"), ""),
                        type,
                        main,
                        primary,
                        weak)
                    .add(draft, "names");
                mainName = main && primary ? full : mainName;
              }
            });
  }

  private static @Nullable String natural(XmlNode translation) {
    String first = translation.value("formattedFirstName");
    String last = translation.value("formattedLastName");
    return first == null || last == null ? null : first + " " + last;
  }

  private static List<PartyName.Part> parts(XmlNode translation) {
    List<PartyName.Part> parts = new ArrayList<>();
    each(translation, "nameParts", "namePart")
        .forEach(
            part -> {
              String value = part.value("value");
              if (value != null) {
                String type = Objects.requireNonNullElse(part.value("type"), "");
                parts.add(new PartyName.Part(type, value));
              }
            });
    return parts;
  }

  /** The party's own listing; each further list that it is on stands as a sanction of its own. */
  private void listings() {
    each(record, "sanctionsPrograms", "sanctionsProgram")
        .forEach(
            program -> {
              draft.party().add("program", program.text(), null, "sanctionsProgram", null);
              draft.sanction().add("program", program.text(), null, "sanctionsProgram", null);
            });
    each(record, "sanctionsTypes", "sanctionsType")
        .forEach(
            type -> draft.sanction().add("provisions", type.text(), null, "sanctionsType", null));
    each(record, "legalAuthorities", "legalAuthority")
        .forEach(law -> draft.sanction().add("reason", law.text(), null, "legalAuthority", null));
    each(record, "sanctionsLists", "sanctionsList").forEach(this::listing);
  }

  private void listing(XmlNode list) {
    boolean own = titles.isEmpty() || titles.contains(list.text());
    Entity.Builder sanction = draft.sanction();
    if (!own) {
      String number = Objects.requireNonNullElse(list.attributes().get("id"), list.text());
      sanction = draft.entity(draft.id() + "-listing-" + number, "Sanction");
      sanction.add("entity", draft.id()).add("authority", draft.dataset().publisher());
      sanction.add("country", draft.dataset().country());
    }
    sanction.add("summary", list.text(), null, "sanctionsList", null);
    String field = "sanctionsList/@datePublished";
    PartyDraft.dates(sanction, "listingDate", list.attributes().get("datePublished"), field);
    PartyDraft.dates(sanction, "startDate", list.attributes().get("datePublished"), field);
    if (!own) {
      draft.related(sanction.build());
    }
  }

  private void address(XmlNode address) {
    String country = address.value("country");
    List<XmlNode> translations = each(address, "translations", "translation").toList();
    String number = address.attributes().get("id");
    if (translations.isEmpty() && country != null) {
      draft.address(PostalAddress.of(country, country), "address/country");
    }
    for (XmlNode translation : translations) {
      boolean primary = "true".equals(translation.value("isPrimary"));
      String script = Objects.requireNonNullElse(translation.value("script"), "");
      PostalAddress parts =
          AddressParts.of(
              each(translation, "addressParts", "addressPart"),
              country,
              primary ? number : number + " " + script);
      draft.address(parts, "address: " + script);
    }
  }

  private void feature(XmlNode feature, TreasuryFacts facts) {
    String type = feature.value("type");
    String value = feature.value("value");
    if (type == null || value == null) {
      draft.note(type == null ? value : type, "feature");
      return;
    }
    facts.add(IdentityDocument.of(type, value, null), "feature");
    String reliability = feature.value("reliability");
    String said =
        Stream.of(feature.value("comments"), CERTAIN.equals(reliability) ? null : reliability)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    draft.note(said.isEmpty() ? null : type + " " + value + ": " + said, "feature/comments");
  }

  private void document(XmlNode document, TreasuryFacts facts) {
    String type = Objects.requireNonNullElse(document.value("type"), "");
    String number = document.value("documentNumber");
    if (number == null) {
      draft.note(type.isEmpty() ? null : "Document: " + type, "identityDocument");
      return;
    }
    String name = document.value("name");
    String remarks =
        Stream.of(
                "false".equals(document.value("isValid")) ? "not valid" : null,
                name == null || name.equals(mainName) ? null : "in the name of " + name,
                document.value("comments"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    String authority =
        Stream.of(document.value("issuingAuthority"), document.value("issuingLocation"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    facts.add(
        new IdentityDocument(
            type,
            number,
            Objects.requireNonNullElse(
                document.value("issuingCountry"),
                Objects.requireNonNullElse(document.value("issuingLocation"), "")),
            document.value("issueDate"),
            document.value("expirationDate"),
            authority.isEmpty() ? null : authority,
            remarks.isEmpty() ? null : remarks),
        "identityDocument");
  }

  private void relation(XmlNode node, Relations relations) {
    String type = node.value("type");
    Optional<XmlNode> other = node.all("relatedEntity").stream().findFirst();
    String number = other.map(found -> found.attributes().get("entityId")).orElse(null);
    if (type == null || number == null) {
      draft.note("Relationship: " + type, "relationship");
      return;
    }
    List<String> remarks = new ArrayList<>();
    String quality = node.value("quality");
    if (quality != null) {
      remarks.add("quality: " + quality);
    }
    Optional.ofNullable(node.value("comments")).ifPresent(remarks::add);
    String name = other.map(XmlNode::text).filter(text -> !text.isEmpty()).orElse(null);
    relations.add(
        draft,
        new Relations.Relation(type, number, name, false, List.copyOf(remarks)),
        "relationship");
  }
}
