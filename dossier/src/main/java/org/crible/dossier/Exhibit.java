package org.crible.dossier;

import java.util.List;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.Reliability;
import org.crible.evidence.Weighing;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it stands in the dossier, numbered.
 *
 * @param number from 1, in the order of the documents and of the words in them
 * @param claim what is said
 * @param document where
 * @param publisher name of the document's publisher, or what stands in for a sealed one
 * @param origin name of the source where the information first comes from; null if unnamed
 * @param reliability grade of the origin, {@link Reliability#F} where it is unnamed or ungraded
 * @param uses what it does to the questions that it counts for
 * @param elements the elements of measures that it is offered for
 */
public record Exhibit(
    int number,
    Claim claim,
    CaseDocument document,
    @Nullable String publisher,
    @Nullable String origin,
    Reliability reliability,
    List<Use> uses,
    List<ElementUse> elements) {

  /**
   * What the exhibit does to a question.
   *
   * @param question the question's id
   * @param group the origin group that it was counted in; null where it contributes nothing
   * @param step its arithmetic; null where it contributes nothing
   * @param unassessed why it contributes nothing, as message key; null where it contributes
   */
  public record Use(
      String question,
      @Nullable String group,
      Weighing.@Nullable Step step,
      @Nullable String unassessed) {}

  /**
   * An element that the exhibit is offered for.
   *
   * @param measure the measure's id
   * @param element the element's id
   */
  public record ElementUse(String measure, String element) {}
}
