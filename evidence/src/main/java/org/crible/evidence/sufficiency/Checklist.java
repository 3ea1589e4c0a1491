package org.crible.evidence.sufficiency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crible.evidence.ElementStatus;
import org.crible.evidence.Measure;
import org.crible.evidence.Weighing;
import org.crible.evidence.Weighing.Sufficiency;
import org.crible.evidence.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One measure, element by element. Sufficient only if it was in force and every element is met; an
 * element and its alternatives are met if one of them is.
 */
public final class Checklist {
  private Checklist() {}

  /**
   * Puts what is offered beside the elements.
   *
   * @param day the day whose law counts
   * @param basis how far the case has been graded and reviewed
   * @param reach whether it applies to a person of the subjects' kind
   * @param offers what is offered for an element
   */
  public static Sufficiency of(
      Measure measure,
      LocalDate day,
      Basis basis,
      Reach reach,
      Function<Measure.Element, Offered> offers) {
    List<Weighing.Element> rows = new ArrayList<>();
    Map<String, ElementStatus> statuses = new HashMap<>();
    for (Measure.Element element : measure.elements()) {
      Weighing.Element row = ElementRule.judge(element, offers.apply(element), day);
      rows.add(row);
      statuses.put(row.id(), row.status());
    }
    Set<String> open = open(measure, statuses);
    Boolean inForce = inForce(measure, day);
    boolean sufficient = open.isEmpty() && Boolean.TRUE.equals(inForce) && reach != Reach.FITS_NONE;
    return new Sufficiency(
        measure.id(),
        measure.title(),
        measure.legalBasis(),
        inForce,
        measure.standard().text(),
        measure.verified(),
        measure.toBeVerified(),
        rows,
        sufficient,
        reach == Reach.FITS_NONE
            ? Wording.of("reach-fits-none", measure.title())
            : why(new Shortfall(rows, open, basis), inForce, day));
  }

  /** Whether the measure applied on the day; null where that is to be verified. */
  static @Nullable Boolean inForce(Measure measure, LocalDate day) {
    if (measure.to() != null && day.isAfter(measure.to())) {
      return false;
    }
    if (measure.from() != null) {
      return !day.isBefore(measure.from());
    }
    boolean surely = measure.surelyFrom() != null && !day.isBefore(measure.surelyFrom());
    return surely ? Boolean.TRUE : null;
  }

  /** The elements that neither they nor an alternative to them meet. */
  private static Set<String> open(Measure measure, Map<String, ElementStatus> statuses) {
    Set<String> covered = new HashSet<>();
    for (Measure.Element element : measure.elements()) {
      if (statuses.get(element.id()) == ElementStatus.MET) {
        covered.add(element.id());
        if (element.alternativeTo() != null) {
          covered.add(element.alternativeTo());
        }
      }
    }
    Set<String> open = new LinkedHashSet<>();
    measure.elements().stream()
        .filter(element -> element.alternativeTo() == null)
        .map(Measure.Element::id)
        .filter(id -> !covered.contains(id))
        .forEach(open::add);
    return open;
  }

  private static Map<String, String> why(
      Shortfall shortfall, @Nullable Boolean inForce, LocalDate day) {
    if (inForce == null) {
      return Wording.of("not-surely-in-force", day);
    }
    if (!inForce) {
      return Wording.of("not-in-force", day);
    }
    return shortfall.open().isEmpty() ? Wording.of("sufficient") : shortfall.why();
  }
}
