package org.crible.dossier.compile;

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
   * Compiles the dossier. For {@link Audience#DISCLOSABLE} the weighing has to be that of {@link
   * Disclosure#of}, so that nothing left out still bears on the answer.
   *
   * @param full the case as its folder holds it
   * @param weighing the weighed answer to the case, or to its disclosable part
   * @param parties listed entities that the case speaks of, subjects first
   * @param versions what it is made with
   * @throws IllegalArgumentException if the weighing rests on a claim that the case, or its
   *     disclosable part, does not hold; or if a claim stands in no document of the case
   */
  public static Dossier compile(
      Case full,
      Weighing weighing,
      List<ListedParty> parties,
      Versions versions,
      Audience audience) {
    Case seen =
        switch (audience) {
          case FULL -> full;
          case DISCLOSABLE -> Disclosure.of(full);
        };
    requireClaims(seen, weighing);
    Sealing sealing = new Sealing(full);
    Case content = sealing.apply(seen);
    Weighing shown = sealing.apply(weighing);
    List<Exhibit> exhibits = Exhibits.of(content, shown);
    Map<String, List<Listing>> listings = new LinkedHashMap<>();
    Map<String, ListIssue> issues = new LinkedHashMap<>();
    versions.lists().forEach(issue -> issues.put(issue.dataset(), issue));
    parties.forEach(party -> listings.put(party.entity().id(), Listings.of(party, issues)));
    return new Dossier(
        audience,
        content,
        shown,
        exhibits,
        List.copyOf(parties),
        listings,
        Timelines.of(content, exhibits, parties, listings),
        versions);
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
