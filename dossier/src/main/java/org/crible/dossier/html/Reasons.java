package org.crible.dossier.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crible.dossier.Exhibit;
import org.crible.evidence.Bearing;
import org.crible.evidence.Claim;
import org.crible.evidence.Direction;
import org.crible.evidence.Modality;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Strength;
import org.crible.evidence.Weighing;

/**
 * The draft of a statement of reasons for one measure. Only exhibits that a person accepted and
 * that bear clearly on the matter are used; no likelihood stands in it (weighing.md, last
 * paragraph; the elements are those of the measure's profile).
 *
 * @param measure the measure
 * @param grounds one for each element that exhibits can carry
 * @param leftOut exhibits offered that nobody has accepted yet
 */
public record Reasons(MeasureView measure, List<Ground> grounds, int leftOut) {

  /**
   * What can be said on one element.
   *
   * @param element the element
   * @param exhibits for it
   * @param contrary accepted exhibits that say the opposite
   */
  public record Ground(Weighing.Element element, List<Exhibit> exhibits, List<Exhibit> contrary) {}

  static Reasons of(Page page, Weighing.Sufficiency measure) {
    List<Ground> grounds = new ArrayList<>();
    Set<String> leftOut = new LinkedHashSet<>();
    for (Weighing.Element element : measure.elements()) {
      List<Exhibit> offered = element.exhibits().stream().map(page::exhibit).toList();
      offered.stream()
          .filter(exhibit -> page.isUnreviewed(exhibit.claim()))
          .forEach(exhibit -> leftOut.add(exhibit.claim().id()));
      List<Exhibit> carrying =
          offered.stream().filter(exhibit -> isClear(exhibit, Direction.SUPPORTS)).toList();
      if (!carrying.isEmpty()) {
        grounds.add(new Ground(element, carrying, contrary(page, carrying)));
      }
    }
    return new Reasons(new MeasureView(page, measure), List.copyOf(grounds), leftOut.size());
  }

  private static boolean isClear(Exhibit exhibit, Direction direction) {
    Claim claim = exhibit.claim();
    boolean stated =
        claim.modality() != Modality.HYPOTHETICAL && claim.modality() != Modality.UNKNOWN;
    boolean assessed = exhibit.uses().stream().noneMatch(use -> use.unassessed() != null);
    boolean points =
        claim.about().stream()
            .anyMatch(
                bearing ->
                    bearing.direction() == direction && bearing.strength() != Strength.SLIGHT);
    boolean silent = claim.about().isEmpty() && direction == Direction.SUPPORTS;
    return claim.status() == ReviewStatus.ACCEPTED && stated && assessed && (points || silent);
  }

  /** Accepted exhibits that oppose what the carrying ones support. Slight ones are shown too. */
  private static List<Exhibit> contrary(Page page, List<Exhibit> carrying) {
    Set<String> questions = new LinkedHashSet<>();
    for (Exhibit exhibit : carrying) {
      exhibit.claim().about().stream().map(Bearing::question).forEach(questions::add);
    }
    return page.dossier().exhibits().stream()
        .filter(exhibit -> exhibit.claim().status() != ReviewStatus.REJECTED)
        .filter(
            exhibit ->
                exhibit.claim().about().stream()
                    .anyMatch(
                        bearing ->
                            bearing.direction() == Direction.OPPOSES
                                && questions.contains(bearing.question())))
        .toList();
  }
}
