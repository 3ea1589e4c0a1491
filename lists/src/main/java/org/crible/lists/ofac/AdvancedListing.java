package org.crible.lists.ofac;

import java.util.List;
import java.util.Map;
import org.crible.lists.PartyDraft;
import org.crible.lists.XmlNode;
import org.crible.model.Entity;
import org.crible.model.PartialDate;

/** One listing of a party: when, under which law and programme, with which measures. */
final class AdvancedListing {
  private final PartyDraft draft;
  private final AdvancedIndex index;
  private final List<String> mainList;

  /**
   * @param mainList the list that the file is an issue of; a listing on another has a sanction of
   *     its own
   */
  AdvancedListing(PartyDraft draft, AdvancedIndex index, List<String> mainList) {
    this.draft = draft;
    this.index = index;
    this.mainList = mainList;
  }

  void add(XmlNode entry) {
    Map<String, String> at = entry.attributes();
    String list = index.word("List", at.get("ListID"));
    boolean own = mainList.contains(list);
    Entity.Builder sanction = draft.sanction();
    if (!own) {
      sanction = draft.entity(draft.id() + "-listing-" + at.get("ID"), "Sanction");
      sanction.add("entity", draft.id()).add("authority", draft.dataset().publisher());
      sanction.add("country", draft.dataset().country());
    }
    sanction.add("summary", list, null, "SanctionsEntry/@ListID", null);
    for (XmlNode event : entry.all("EntryEvent")) {
      event(event, sanction);
    }
    for (XmlNode measure : entry.all("SanctionsMeasure")) {
      measure(measure, sanction);
    }
    for (XmlNode limit : entry.all("LimitationsToListing")) {
      sanction.add("provisions", limit.value("Comment"), null, "LimitationsToListing", null);
    }
    if (!own) {
      draft.related(sanction.build());
    }
  }

  private void event(XmlNode event, Entity.Builder sanction) {
    XmlNode basis = index.wordNode("LegalBasis", event.attributes().get("LegalBasisID"));
    if (basis != null) {
      String text =
          basis.text().isEmpty() ? basis.attributes().get("LegalBasisShortRef") : basis.text();
      sanction.add("reason", text, null, "EntryEvent/@LegalBasisID", null);
    }
    String type = index.word("EntryEventType", event.attributes().get("EntryEventTypeID"));
    for (XmlNode date : event.all("Date")) {
      PartialDate day = DatePeriods.day(date);
      if (day != null) {
        boolean created = type.isEmpty() || type.equals("Created");
        String property = created ? "listingDate" : "modifiedAt";
        sanction.add(property, day.toString(), null, "EntryEvent/Date: " + type, null);
        sanction.add(created ? "startDate" : "date", day.toString(), null, "EntryEvent/Date", null);
      }
    }
    sanction.add("summary", event.value("Comment"), null, "EntryEvent/Comment", null);
  }

  /** A measure of the type Program names the programme in its comment. */
  private void measure(XmlNode measure, Entity.Builder sanction) {
    String type = index.word("SanctionsType", measure.attributes().get("SanctionsTypeID"));
    String comment = measure.value("Comment");
    if (type.equals("Program")) {
      draft.party().add("program", comment, null, "SanctionsMeasure/Comment", null);
      sanction.add("program", comment, null, "SanctionsMeasure/Comment", null);
      return;
    }
    String text = comment == null ? type : type.isEmpty() ? comment : type + ": " + comment;
    String period =
        measure.all("DatePeriod").stream().map(DatePeriods::text).findFirst().orElse("");
    sanction.add(
        "provisions",
        period.isEmpty() ? text : text + " (" + period + ")",
        null,
        "SanctionsMeasure",
        null);
  }
}
