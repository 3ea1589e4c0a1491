package org.crible.dossier.compile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crible.dossier.Audience;
import org.crible.dossier.Dossier;
import org.crible.dossier.Exhibit;
import org.crible.dossier.ListIssue;
import org.crible.dossier.ListedParty;
import org.crible.dossier.Listing;
import org.crible.dossier.Versions;
import org.crible.evidence.Case;
import org.crible.evidence.Claim;
import org.crible.evidence.Weighing;

/** Makes a dossier of a weighed case. */
public final class DossierCompiler {
  private DossierCompiler() {}

  /**
   * Compiles the dossier. For {@link Audience#DISCLOSABLE} the weighing has to be that of the part
   * itself, so that nothing left out still bears on the answer.
   *
   * @param part what the dossier may show of a case
   * @param weighing the weighed answer to the case, or to its disclosable part
   * @param parties listed entities that the part speaks of, subjects first
   * @param versions what it is made with
   * @throws IllegalArgumentException if the weighing rests on a claim that the part does not hold,
   *     or counts on another day; or if a claim stands in no document of the case
   */
  public static Dossier compile(
      ShownPart part, Weighing weighing, List<ListedParty> parties, Versions versions) {
    if (!weighing.asOf().equals(part.day())) {
      throw new IllegalArgumentException(
          "the weighing is of " + weighing.asOf() + ", the dossier of " + part.day());
    }
    requireClaims(part.content(), weighing);
    Sealing sealing = Sealing.of(part.full());
    Case content = sealing.apply(part.content());
    Weighing shown = sealing.apply(forAudience(part, onTheDay(part, weighing)));
    List<ListedParty> named = sealing.apply(parties);
    List<Exhibit> exhibits = Exhibits.of(content, shown);
    Map<String, List<Listing>> listings = listings(named, versions, part.day());
    return new Dossier(
        part.audience(),
        content,
        shown,
        exhibits,
        named,
        listings,
        Timelines.of(content, exhibits, named, listings, part.day()),
        versions);
  }

  private static Weighing forAudience(ShownPart part, Weighing weighing) {
    return switch (part.audience()) {
      case FULL -> weighing;
      case DISCLOSABLE -> WorkingNotes.removed(weighing);
    };
  }

  /** On the day nobody could have remarked on a document that came later. */
  private static Weighing onTheDay(ShownPart part, Weighing weighing) {
    return new Weighing(
        weighing.asOf(),
        weighing.profile(),
        weighing.questions(),
        weighing.measures(),
        weighing.groups(),
        weighing.remarks().stream().filter(remark -> !part.isLater(remark.subject())).toList());
  }

  private static Map<String, List<Listing>> listings(
      List<ListedParty> parties, Versions versions, LocalDate day) {
    Map<String, ListIssue> issues = new LinkedHashMap<>();
    versions.lists().forEach(issue -> issues.put(issue.dataset(), issue));
    Map<String, List<Listing>> listings = new LinkedHashMap<>();
    parties.forEach(party -> listings.put(party.entity().id(), Listings.of(party, issues, day)));
    return listings;
  }

  private static void requireClaims(Case seen, Weighing weighing) {
    Set<String> known = new HashSet<>();
    seen.claims().stream().map(Claim::id).forEach(known::add);
    for (String claim : CitedClaims.of(weighing)) {
      if (!known.contains(claim)) {
        throw new IllegalArgumentException(
            "the weighing rests on claim " + claim + ", which this dossier may not or cannot show");
      }
    }
  }
}
