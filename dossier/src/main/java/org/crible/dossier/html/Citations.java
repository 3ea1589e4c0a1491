package org.crible.dossier.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers each footnote mark as it is written, so that an exhibit can point back at all of them.
 */
public final class Citations {
  private final Map<Integer, List<Citation>> byExhibit = new LinkedHashMap<>();

  /**
   * A footnote mark.
   *
   * @param exhibit number of the exhibit that it points at
   * @param id the mark's own id in the page
   * @param place title of the part that it stands in
   * @param unreviewed whether nobody has looked at the exhibit yet
   */
  public record Citation(int exhibit, String id, String place, boolean unreviewed) {}

  Citation cite(int exhibit, String place, boolean unreviewed) {
    List<Citation> before = byExhibit.computeIfAbsent(exhibit, number -> new ArrayList<>());
    Citation citation =
        new Citation(exhibit, "cite-" + exhibit + "-" + (before.size() + 1), place, unreviewed);
    before.add(citation);
    return citation;
  }

  /** The marks that point at an exhibit, as far as written. */
  public List<Citation> of(int exhibit) {
    return byExhibit.getOrDefault(exhibit, List.of());
  }
}
