package org.crible.dossier.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crible.evidence.ElementStatus;
import org.crible.evidence.Weighing;

/** One measure and what the exhibits do for its elements, in words. */
public final class MeasureView {
  private final Page page;
  private final Weighing.Sufficiency measure;

  MeasureView(Page page, Weighing.Sufficiency measure) {
    this.page = page;
    this.measure = measure;
  }

  public Weighing.Sufficiency measure() {
    return measure;
  }

  public String title() {
    return page.words().shown(measure.title());
  }

  public String why() {
    return page.words().shown(measure.why());
  }

  /** Whether the profile, its standard and every element were checked in full. */
  public boolean isVerified() {
    return !measure.toBeVerified();
  }

  /** How many elements have each status, in the order of the statuses. */
  public List<String> counts() {
    Map<ElementStatus, Integer> counts = new EnumMap<>(ElementStatus.class);
    measure.elements().forEach(element -> counts.merge(element.status(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> page.t("status.count." + Page.key(entry.getKey()), entry.getValue()))
        .toList();
  }

  /**
   * The exhibits of an element that do one thing.
   *
   * @param key of the words for what they do
   * @param claims ids of their claims
   */
  public record Side(String key, List<String> claims) {}

  /** For, against, and suggested only; those that hold an exhibit. */
  public static List<Side> sides(Weighing.Element element) {
    List<String> offered = new ArrayList<>(element.exhibits());
    offered.removeAll(element.against());
    offered.removeAll(element.suggested());
    List<String> against = new ArrayList<>(element.against());
    against.removeAll(element.suggested());
    return Stream.of(
            new Side("element.for", offered),
            new Side("element.against", against),
            new Side("element.suggested", element.suggested()))
        .filter(side -> !side.claims().isEmpty())
        .toList();
  }

  /** Whether the act was in force: yes, no, or to be verified. */
  public String inForce() {
    Boolean inForce = measure.inForce();
    return page.t(inForce == null ? "measure.in-force.unknown" : "measure.in-force." + inForce);
  }
}
