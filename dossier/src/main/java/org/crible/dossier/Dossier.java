package org.crible.dossier;

import java.util.List;
import java.util.Map;
import org.crible.evidence.Case;
import org.crible.evidence.Weighing;

/**
 * Everything that a dossier shows, before it is put into words of a language.
 *
 * @param audience for whom it is made
 * @param content the case, without what the audience may not see; names of sealed sources replaced
 * @param weighing the weighed answer to that case
 * @param exhibits its claims, numbered
 * @param parties the entities of the loaded lists that it speaks of
 * @param listings what the lists say of each of those, by entity id
 * @param timeline what happened, earliest first
 * @param versions what it was made with
 */
public record Dossier(
    Audience audience,
    Case content,
    Weighing weighing,
    List<Exhibit> exhibits,
    List<ListedParty> parties,
    Map<String, List<Listing>> listings,
    List<TimelineEvent> timeline,
    Versions versions) {

  /**
   * The exhibit made of a claim.
   *
   * @throws IllegalArgumentException if the dossier has no such claim
   */
  public Exhibit exhibit(String claim) {
    return exhibits.stream()
        .filter(exhibit -> exhibit.claim().id().equals(claim))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the dossier has no claim " + claim));
  }

  /** What the lists say of a party; empty if it stands on none. */
  public List<Listing> listings(ListedParty party) {
    return listings.getOrDefault(party.entity().id(), List.of());
  }
}
