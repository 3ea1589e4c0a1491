package org.crible.dossier.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.crible.dossier.Exhibit;
import org.crible.dossier.ListedParty;
import org.crible.dossier.Listing;
import org.crible.dossier.TimelineEvent;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Puts publications, statements and listings in the order of their days. */
final class Timelines {
  private Timelines() {}

  /** Nothing of after the day: what leaked early was published later. */
  static List<TimelineEvent> of(
      Case content,
      List<Exhibit> exhibits,
      List<ListedParty> parties,
      Map<String, List<Listing>> listings,
      LocalDate day) {
    List<TimelineEvent> events = new ArrayList<>();
    for (CaseDocument document : content.documents()) {
      PartialDate date = published(document);
      if (date != null) {
        String publisher = Exhibits.name(content, document.publisher());
        events.add(new TimelineEvent.Publication(date, document, publisher));
      }
    }
    for (Exhibit exhibit : exhibits) {
      if (exhibit.claim().saidOn() != null) {
        events.add(new TimelineEvent.Said(PartialDate.of(exhibit.claim().saidOn()), exhibit));
      }
    }
    for (ListedParty party : parties) {
      for (Listing listing : listings.getOrDefault(party.entity().id(), List.of())) {
        if (listing.since() != null) {
          events.add(new TimelineEvent.Listed(listing.since(), party, listing));
        }
      }
    }
    events.removeIf(event -> event.date().earliest().isAfter(day));
    events.sort(Comparator.comparing(TimelineEvent::date));
    return List.copyOf(events);
  }

  static @Nullable PartialDate published(CaseDocument document) {
    if (document.published() != null) {
      return PartialDate.of(document.published());
    }
    return document.publishedText() == null ? null : PartialDate.parse(document.publishedText());
  }
}
