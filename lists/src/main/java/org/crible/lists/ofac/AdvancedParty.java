package org.crible.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.IdentityDocument;
import org.crible.lists.ListSink;
import org.crible.lists.PartyDraft;
import org.crible.lists.PostalAddress;
import org.crible.lists.Remarks;
import org.crible.lists.TreasuryFacts;
import org.crible.lists.XmlNode;
import org.crible.model.Dataset;
import org.crible.model.Schema;
import org.jspecify.annotations.Nullable;

/** Makes the entities of one {@code DistinctParty} of OFAC's advanced XML. */
final class AdvancedParty {
  private final XmlNode record;
  private final AdvancedIndex index;
  private final PartyDraft draft;
  private final TreasuryFacts facts;

  /**
   * @param unmapped takes each label that no rule knows, with the fact
   */
  AdvancedParty(
      Dataset dataset,
      XmlNode record,
      Schema schema,
      AdvancedIndex index,
      BiConsumer<String, String> unmapped) {
    this.record = record;
    this.index = index;
    String number = record.attributes().getOrDefault("FixedRef", "");
    this.draft = new PartyDraft(dataset, number, schema);
    this.facts = new TreasuryFacts(draft, name -> Optional.empty(), unmapped);
    draft.sanction().add("authorityId", number, null, "FixedRef", null);
  }

  PartyDraft draft() {
    return draft;
  }

  void emit(Relations relations, List<String> mainList, ListSink sink) {
    String comment = record.value("Comment");
    if (comment != null) {
      facts.remarks(Remarks.fragments(comment), false, "Comment");
    }
    for (XmlNode profile : record.all("Profile")) {
      String id = profile.attributes().getOrDefault("ID", "");
      AdvancedParts.names(profile, index).forEach(name -> name.add(draft, "DocumentedName"));
      for (XmlNode entry : index.entries(id)) {
        new AdvancedListing(draft, index, mainList).add(entry);
      }
      profile.all("Feature").forEach(this::feature);
      for (XmlNode identity : profile.all("Identity")) {
        index.documents(identity.attributes().getOrDefault("ID", "")).forEach(this::document);
      }
      index.relations(id).forEach(relation -> relation(relation, relations));
      profile.all("ExternalReference").forEach(this::external);
    }
    draft.party().add("topics", "sanction");
    draft.emit(sink);
  }

  private void feature(XmlNode feature) {
    String type = AdvancedParts.featureType(feature, index);
    for (XmlNode version : feature.all("FeatureVersion")) {
      List<String> values = new ArrayList<>();
      version.all("DatePeriod").stream().map(DatePeriods::text).forEach(values::add);
      version.all("VersionDetail").stream()
          .map(detail -> AdvancedParts.detail(detail, index))
          .forEach(values::add);
      for (XmlNode place : version.all("VersionLocation")) {
        PostalAddress location = index.location(place.attributes().get("LocationID"));
        if (location != null && type.equals("Location")) {
          draft.address(location, "Location");
        } else if (location != null) {
          values.add(location.text());
        }
      }
      values.stream()
          .filter(value -> !value.isBlank())
          .distinct()
          .forEach(value -> facts.add(IdentityDocument.of(type, value, null), "Feature"));
      said(type + " " + String.join(" ", values).strip(), version);
    }
  }

  /** What is said of a feature: that it is not confirmed, and the comment. */
  private void said(String feature, XmlNode version) {
    String reliability = index.word("Reliability", version.attributes().get("ReliabilityID"));
    boolean certain = reliability.equals("Confirmed") || reliability.equals("Unknown");
    String said =
        Stream.of(version.value("Comment"), certain || reliability.isEmpty() ? null : reliability)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("; "));
    draft.note(said.isEmpty() ? null : feature.strip() + ": " + said, "FeatureVersion/Comment");
  }

  private void document(XmlNode document) {
    Map<String, String> at = document.attributes();
    String type = index.word("IDRegDocType", at.get("IDRegDocTypeID"));
    String number = document.value("IDRegistrationNo");
    String comment = document.value("Comment");
    if (number == null) {
      draft.note("Document: " + type + (comment == null ? "" : " " + comment), "IDRegDocument");
      return;
    }
    PostalAddress place = index.location(at.get("IssuedIn-LocationID"));
    String country = index.word("Country", at.get("IssuedBy-CountryID"));
    if (country.isEmpty() && place != null) {
      country = Objects.requireNonNullElse(place.country(), "");
    }
    String validity = index.word("Validity", at.get("ValidityID"));
    String remarks =
        Stream.of(validity.equals("Valid") ? "" : validity, comment)
            .filter(text -> text != null && !text.isEmpty())
            .collect(Collectors.joining("; "));
    String authority =
        Stream.of(document.value("IssuingAuthority"), place == null ? null : place.text())
            .filter(text -> text != null && !text.isEmpty())
            .collect(Collectors.joining(", "));
    facts.add(
        new IdentityDocument(
            type,
            number,
            country,
            date(document, "Issue"),
            date(document, "Expir"),
            authority.isEmpty() ? null : authority,
            remarks.isEmpty() ? null : remarks),
        "IDRegDocument");
  }

  private @Nullable String date(XmlNode document, String kind) {
    for (XmlNode date : document.all("DocumentDate")) {
      String type = index.word("IDRegDocDateType", date.attributes().get("IDRegDocDateTypeID"));
      if (type.contains(kind)) {
        return date.all("DatePeriod").stream().map(DatePeriods::text).findFirst().orElse(null);
      }
    }
    return null;
  }

  private void relation(XmlNode node, Relations relations) {
    Map<String, String> at = node.attributes();
    List<String> remarks = new ArrayList<>();
    String quality = index.word("RelationQuality", at.get("RelationQualityID"));
    if (!quality.isEmpty() && !quality.equals("Unknown")) {
      remarks.add("quality: " + quality);
    }
    Optional.ofNullable(node.value("Comment")).ifPresent(remarks::add);
    node.all("DatePeriod").stream().map(DatePeriods::text).forEach(remarks::add);
    relations.add(
        draft,
        new Relations.Relation(
            index.word("RelationType", at.get("RelationTypeID")),
            index.number(at.getOrDefault("To-ProfileID", "")),
            null,
            "true".equals(at.get("Former")),
            List.copyOf(remarks)),
        "ProfileRelationship");
  }

  private void external(XmlNode reference) {
    String type = index.word("ExRefType", reference.attributes().get("ExRefTypeID"));
    String value = reference.value("ExRefValue");
    String comment = reference.value("Comment");
    String text =
        Stream.of(type, value, comment)
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(": "));
    draft.note(text.isEmpty() ? null : text, "ExternalReference");
  }
}
