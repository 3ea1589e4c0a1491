package org.crible.dossier.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crible.dossier.ListIssue;
import org.crible.dossier.ListedParty;
import org.crible.dossier.Listing;
import org.crible.model.Entity;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads off an entity and its sanctions on which lists it stands, since when and why. */
final class Listings {
  private Listings() {}

  /**
   * One listing per sanction that had begun on the day; one per dataset that states the party but
   * no sanction of it.
   */
  static List<Listing> of(ListedParty party, Map<String, ListIssue> issues, LocalDate day) {
    List<Listing> listings = new ArrayList<>();
    for (String dataset : party.entity().datasets()) {
      int before = listings.size();
      for (Entity related : party.related()) {
        if (related.schema().is("Sanction") && related.datasets().contains(dataset)) {
          listings.add(fromSanction(related, dataset, listDate(issues, dataset, related)));
        }
      }
      if (listings.size() == before && party.entity().isTarget()) {
        listings.add(fromParty(party.entity(), dataset, listDate(issues, dataset, party.entity())));
      }
    }
    return listings.stream().filter(listing -> hasBegun(listing, day)).toList();
  }

  /** A listing dated to the month has begun where its month has. */
  private static boolean hasBegun(Listing listing, LocalDate day) {
    return listing.since() == null || !listing.since().earliest().isAfter(day);
  }

  private static Listing fromSanction(
      Entity sanction, String dataset, @Nullable LocalDate listDate) {
    return new Listing(
        dataset,
        joined(sanction, "authority"),
        joined(sanction, "program"),
        joined(sanction, "reason"),
        first(date(sanction, "listingDate"), date(sanction, "startDate")),
        date(sanction, "endDate"),
        first(joined(sanction, "authorityId"), joined(sanction, "recordId")),
        listDate);
  }

  private static Listing fromParty(Entity party, String dataset, @Nullable LocalDate listDate) {
    return new Listing(dataset, null, joined(party, "program"), null, null, null, null, listDate);
  }

  private static @Nullable LocalDate listDate(
      Map<String, ListIssue> issues, String dataset, Entity entity) {
    ListIssue issue = issues.get(dataset);
    return issue == null ? entity.lastSeen() : issue.listDate();
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }

  private static @Nullable String joined(Entity entity, String property) {
    List<String> values = entity.values(property);
    return values.isEmpty() ? null : String.join("; ", values);
  }

  private static @Nullable PartialDate date(Entity entity, String property) {
    return entity.values(property).stream()
        .map(PartialDate::parse)
        .filter(java.util.Objects::nonNull)
        .min(PartialDate::compareTo)
        .orElse(null);
  }
}
