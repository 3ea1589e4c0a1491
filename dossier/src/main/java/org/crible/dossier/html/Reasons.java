package org.crible.dossier.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crible.dossier.Exhibit;
import org.crible.evidence.Bearing;
import org.crible.evidence.Claim;
import org.crible.evidence.Direction;
import org.crible.evidence.Interest;
import org.crible.evidence.Reliability;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Strength;
import org.crible.evidence.Weighing;

/**
 * The draft of a statement of reasons for one measure. A ground is made of exhibits that a person
 * accepted and offered for the element, that have both grades, and that bear more than slightly on
 * the matter; never of what speaks against it, what only a cue word suggested, or what an
 * interested speaker would say anyway. No likelihood stands in it (weighing.md, last paragraph; the
 * elements are those of the measure's profile).
 *
 * @param measure the measure
 * @param grounds one for each element that exhibits can carry
 * @param leftOut exhibits offered that nobody has accepted yet
 * @param suggested exhibits that only a cue word suggested
 */
public record Reasons(MeasureView measure, List<Ground> grounds, int leftOut, int suggested) {
  private static final int NO_BASIS = 6;

  /**
   * What can be said on one element.
   *
   * @param element the element
   * @param exhibits for it
   * @param contrary exhibits that say the opposite, rejected ones left out
   */
  public record Ground(Weighing.Element element, List<Exhibit> exhibits, List<Exhibit> contrary) {}

  static Reasons of(Page page, Weighing.Sufficiency measure) {
    List<Ground> grounds = new ArrayList<>();
    Set<String> leftOut = new LinkedHashSet<>();
    Set<String> suggested = new LinkedHashSet<>();
    for (Weighing.Element element : measure.elements()) {
      suggested.addAll(element.suggested());
      List<Exhibit> offered =
          element.exhibits().stream()
              .filter(claim -> !element.suggested().contains(claim))
              .map(page::exhibit)
              .toList();
      offered.stream()
          .filter(exhibit -> page.isUnreviewed(exhibit.claim()))
          .forEach(exhibit -> leftOut.add(exhibit.claim().id()));
      List<Exhibit> carrying =
          offered.stream()
              .filter(exhibit -> !element.against().contains(exhibit.claim().id()))
              .filter(Reasons::canCarry)
              .toList();
      if (!carrying.isEmpty()) {
        grounds.add(new Ground(element, carrying, contrary(page, element, carrying)));
      }
    }
    suggested.removeAll(leftOut);
    return new Reasons(
        new MeasureView(page, measure), List.copyOf(grounds), leftOut.size(), suggested.size());
  }

  private static boolean canCarry(Exhibit exhibit) {
    Claim claim = exhibit.claim();
    return claim.status() == ReviewStatus.ACCEPTED
        && isStated(claim)
        && isGraded(exhibit)
        && isDisinterested(claim.interest())
        && isMoreThanSlight(claim);
  }

  private static boolean isStated(Claim claim) {
    return switch (claim.modality()) {
      case ASSERTED, REPORTED, CONDITIONAL -> true;
      case HYPOTHETICAL, UNKNOWN -> false;
    };
  }

  private static boolean isGraded(Exhibit exhibit) {
    Integer credibility = exhibit.claim().credibility();
    return exhibit.reliability() != Reliability.F && credibility != null && credibility != NO_BASIS;
  }

  private static boolean isDisinterested(Interest interest) {
    return switch (interest) {
      case NONE, AGAINST_INTEREST -> true;
      case DENIES, ACCUSES -> false;
    };
  }

  /** A claim that bears on no question was offered for the element by itself. */
  private static boolean isMoreThanSlight(Claim claim) {
    return claim.about().isEmpty()
        || claim.about().stream()
            .anyMatch(
                bearing ->
                    bearing.direction() == Direction.SUPPORTS
                        && bearing.strength() != null
                        && bearing.strength() != Strength.SLIGHT);
  }

  /**
   * What was laid against the element, and what opposes what the carrying exhibits support; slight
   * and ungraded ones too.
   */
  private static List<Exhibit> contrary(
      Page page, Weighing.Element element, List<Exhibit> carrying) {
    Set<String> questions = new TreeSet<>();
    for (Exhibit exhibit : carrying) {
      exhibit.claim().about().stream()
          .filter(bearing -> bearing.direction() == Direction.SUPPORTS)
          .map(Bearing::question)
          .forEach(questions::add);
    }
    return page.dossier().exhibits().stream()
        .filter(exhibit -> exhibit.claim().status() != ReviewStatus.REJECTED)
        .filter(exhibit -> !carrying.contains(exhibit))
        .filter(
            exhibit ->
                element.against().contains(exhibit.claim().id())
                    || exhibit.claim().about().stream()
                        .anyMatch(
                            bearing ->
                                bearing.direction() == Direction.OPPOSES
                                    && questions.contains(bearing.question())))
        .toList();
  }
}
