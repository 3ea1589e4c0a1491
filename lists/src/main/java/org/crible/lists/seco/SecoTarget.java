package org.crible.lists.seco;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.crible.lists.ListFile;
import org.crible.lists.ListSink;
import org.crible.lists.PartyDraft;
import org.crible.lists.SourceFields;
import org.crible.lists.UnmappedField;
import org.crible.lists.XmlNode;
import org.crible.model.Dataset;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;
import org.jspecify.annotations.Nullable;

/** Makes the entities of one target. */
final class SecoTarget {
  private static final SourceFields FIELDS = SourceFields.of(SecoTarget.class);

  private final ListFile file;
  private final XmlNode target;
  private final XmlNode body;
  private final SecoTables tables;
  private final ListSink sink;
  private final PartyDraft draft;

  private SecoTarget(
      ListFile file,
      XmlNode target,
      XmlNode body,
      SecoTables tables,
      ListSink sink,
      PartyDraft draft) {
    this.file = file;
    this.target = target;
    this.body = body;
    this.tables = tables;
    this.sink = sink;
    this.draft = draft;
  }

  /** The target; null if it is of no kind that Crible knows. */
  static @Nullable SecoTarget of(
      Dataset dataset,
      ListFile file,
      XmlNode target,
      String number,
      SecoTables tables,
      ListSink sink) {
    for (XmlNode body : target.children()) {
      String schema =
          switch (body.name()) {
            case "individual" -> "Person";
            case "entity" -> "Organization";
            case "object" -> object(body);
            default -> "";
          };
      if (!schema.isEmpty()) {
        Schema of = FollowTheMoney.schema(schema);
        return new SecoTarget(
            file, target, body, tables, sink, new PartyDraft(dataset, number, of));
      }
    }
    return null;
  }

  private static String object(XmlNode body) {
    String type = body.attributes().getOrDefault("object-type", "").toLowerCase(Locale.ROOT);
    return switch (type) {
      case "vessel", "ship" -> "Vessel";
      case "aircraft", "airplane" -> "Airplane";
      default -> "Vehicle";
    };
  }

  boolean isNamed() {
    return body.all("identity").stream()
        .flatMap(identity -> identity.all("name").stream())
        .anyMatch(name -> !SecoName.of(name).whole().isEmpty());
  }

  void emit() {
    draft.put("gender", body.attributes().get("sex"), "individual/@sex");
    if (draft.schema().name().equals("Vehicle")) {
      draft.put("type", body.attributes().get("object-type"), "object/@object-type");
    }
    for (XmlNode identity : body.all("identity")) {
      new SecoIdentity(draft, identity, tables).add();
    }
    for (XmlNode text : body.all("justification")) {
      draft.sanction().add("reason", text.text(), null, "justification", language(text));
    }
    for (XmlNode text : body.all("other-information")) {
      draft.party().add("notes", text.text(), null, "other-information", language(text));
    }
    body.all("relation").forEach(this::relation);
    for (XmlNode attribute : target.all("generic-attribute")) {
      generic(attribute);
    }
    for (XmlNode attribute : body.all("generic-attribute")) {
      generic(attribute);
    }
    new SecoListing(draft, target, tables).add();
    FIELDS.unknown(
        target,
        name -> List.of("individual", "entity", "object").contains(name) ? "party" : name,
        this::unknown);
    draft.party().add("topics", "sanction");
    draft.emit(sink);
  }

  private void generic(XmlNode attribute) {
    String name = attribute.attributes().getOrDefault("name", "generic-attribute");
    draft.note(name + ": " + attribute.text(), "generic-attribute");
  }

  private static @Nullable String language(XmlNode text) {
    return text.attributes().get("lang");
  }

  private void relation(XmlNode relation) {
    String other = relation.attributes().get("target-id");
    String type =
        Objects.requireNonNullElse(relation.attributes().get("relation-type"), "related-to");
    String remark = relation.value("remark");
    if (other == null || other.isBlank()) {
      String text = remark == null ? relation.text() : remark;
      draft.note("relation: " + type + (text.isEmpty() ? "" : ", " + text), "relation");
    } else {
      draft.link(other, type, remark, "relation");
    }
  }

  private void unknown(String path, XmlNode node) {
    draft.unmapped(new UnmappedField(file.name(), node.line(), path, node.text()), sink);
  }
}
