package org.crible.lists.eu;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.PartyDraft;
import org.crible.lists.StableId;
import org.crible.lists.XmlNode;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.jspecify.annotations.Nullable;

/** Makes a party of a record of the EU's list. */
final class SanctionEntity {
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private final XmlNode record;
  private final Source source;
  private final PartyDraft draft;

  private SanctionEntity(XmlNode record, Source source, String number) {
    this.record = record;
    this.source = source;
    this.draft =
        new PartyDraft(
            source.dataset(), number, FollowTheMoney.schema(schema(record).orElse("LegalEntity")));
  }

  /**
   * What makes the id: the EU reference number, which the publisher calls the party's unique
   * European reference (the same in every legal basis, file and issue), and where a record has
   * none, its logical id, the key of the publisher's database.
   */
  static Optional<String> number(XmlNode record) {
    String reference = record.attributes().getOrDefault("euReferenceNumber", "");
    String logical = record.attributes().getOrDefault("logicalId", "");
    String text = reference.isBlank() && !logical.isBlank() ? "logical-" + logical : reference;
    String plain = OTHERS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }

  /** The schema that the code of the subject means; empty if it is not known. */
  static Optional<String> schema(XmlNode record) {
    return record.all("subjectType").stream()
        .flatMap(type -> Stream.of("code", "classificationCode").map(type.attributes()::get))
        .filter(Objects::nonNull)
        .map(code -> Vocabulary.WORDS.schemata().get(code.strip().toLowerCase(Locale.ROOT)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The whole name of an alias; empty if it has none. */
  static String wholeName(XmlNode alias) {
    String whole = Vocabulary.WORDS.value(alias.attributes().get("wholeName"));
    return whole != null
        ? whole
        : Stream.of("firstName", "middleName", "lastName")
            .map(alias.attributes()::get)
            .filter(part -> part != null && !part.isBlank())
            .map(String::strip)
            .collect(Collectors.joining(" "));
  }

  /** The UN's numbers of a record, its own. */
  static List<String> unReferences(XmlNode record) {
    String own = Vocabulary.WORDS.value(record.attributes().get("unitedNationId"));
    Stream<String> said =
        record.all("remark").stream()
            .flatMap(r -> Vocabulary.WORDS.un_reference_said().matcher(r.text()).results())
            .map(match -> match.group(1));
    Stream<String> field = own == null ? Stream.of() : Stream.of(Vocabulary.WORDS.unReference(own));
    return Stream.concat(field, said).distinct().toList();
  }

  /**
   * Hands the party to the sink.
   *
   * @param notes what else is to be kept of it
   */
  static void emit(XmlNode record, String number, Source source, List<String> notes) {
    SanctionEntity entity = new SanctionEntity(record, source, number);
    notes.forEach(note -> entity.draft.note(note, note.replaceFirst(":.*", "")));
    entity.build().emit(source.sink());
  }

  private PartyDraft build() {
    new EntityNames(record, source, draft).add();
    draft.party().add("topics", "sanction");
    new EntityFacts(record, source, draft).add();
    references();
    List<XmlNode> regulations = record.all("regulation");
    for (XmlNode regulation : regulations) {
      regulation(regulation, regulation.equals(regulations.getFirst()));
    }
    designation();
    record.all("remark").forEach(this::remark);
    if (schema(record).isEmpty()) {
      record
          .all("subjectType")
          .forEach(
              type -> draft.note("Subject type: " + type.attributes().values(), "subjectType"));
    }
    return draft;
  }

  private void references() {
    String reference = Vocabulary.WORDS.value(record.attributes().get("euReferenceNumber"));
    String field = source.field("@euReferenceNumber");
    draft.sanction().add("authorityId", reference, null, field, null);
    if (draft.schema().is("LegalEntity")) {
      draft.party().add("idNumber", reference, null, field, null);
    }
    String logical = Vocabulary.WORDS.value(record.attributes().get("logicalId"));
    draft.sanction().add("recordId", logical, null, source.field("@logicalId"), null);
    boolean stated = Vocabulary.WORDS.value(record.attributes().get("unitedNationId")) != null;
    String from = source.field(stated ? "@unitedNationId" : "remark");
    unReferences(record).forEach(number -> draft.unReference(number, from));
  }

  private void regulation(XmlNode regulation, boolean first) {
    Attributes act = new Attributes(regulation, source);
    String title = act.get("numberTitle");
    Entity.Builder sanction = draft.sanction();
    if (!first) {
      String key = draft.id() + "-sanction";
      sanction = draft.entity(StableId.of(key, act.join("numberTitle", "programme")), "Sanction");
      sanction.add("entity", draft.id()).add("authority", source.dataset().publisher());
      sanction.add("country", source.dataset().country());
    }
    String programme = act.get("programme");
    sanction.add("program", programme, null, act.field("programme"), null);
    draft.party().add("program", programme, null, act.field("programme"), null);
    sanction.add("reason", title, null, act.field("numberTitle"), null);
    PartyDraft.dates(sanction, "date", act.get("publicationDate"), act.field("publicationDate"));
    inForce(act, sanction, first ? FirstListing.of(record, source) : Optional.empty());
    String kind = act.join("regulationType", "organisationType");
    sanction.add("description", kind, null, act.field("regulationType"), null);
    for (XmlNode url : regulation.all("publicationUrl")) {
      String where = source.field("regulation/publicationUrl");
      sanction.add("sourceUrl", url.text(), null, where, null);
    }
    act.remarks().forEach(r -> draft.note("Regulation: " + r, source.field("regulation/remark")));
    if (!first) {
      draft.related(sanction.build());
    }
  }

  /** Each record names the newest act; it is the beginning only where nothing older is known. */
  private void inForce(Attributes act, Entity.Builder sanction, Optional<FirstListing> listing) {
    String field = act.field("entryIntoForceDate");
    String text = act.get("entryIntoForceDate");
    String day = FirstListing.day(text).orElse("");
    Optional<FirstListing> older =
        listing.filter(first -> day.isEmpty() || first.day().compareTo(day) < 0);
    older.ifPresent(
        first -> sanction.add("startDate", first.day(), first.original(), first.field(), null));
    PartyDraft.dates(sanction, older.isPresent() ? "modifiedAt" : "startDate", text, field);
  }

  private void designation() {
    String day = Vocabulary.WORDS.value(record.attributes().get("designationDate"));
    PartyDraft.dates(draft.sanction(), "listingDate", day, source.field("@designationDate"));
    String details = Vocabulary.WORDS.value(record.attributes().get("designationDetails"));
    draft.sanction().add("summary", details, null, source.field("@designationDetails"), null);
    if (day == null) {
      for (XmlNode remark : record.all("remark")) {
        FirstListing.said(remark.text())
            .forEach(
                iso ->
                    PartyDraft.dates(draft.sanction(), "listingDate", iso, source.field("remark")));
      }
    }
  }

  /** Remarks are kept as they are; the UN's number of another party in them is a link to it. */
  private void remark(XmlNode remark) {
    String text = remark.text().replace("\\n", "\n").strip();
    String field = source.field("remark");
    draft.note(Vocabulary.WORDS.value(text), field);
    Set<String> linked = new HashSet<>();
    Matcher reference = Vocabulary.WORDS.un_reference().matcher(text);
    while (reference.find()) {
      @Nullable String other = source.references().get(reference.group());
      if (other != null && !draft.idOf(other).equals(draft.id()) && linked.add(other)) {
        draft.link(other, "Named in remarks", text, field);
      }
    }
  }
}
