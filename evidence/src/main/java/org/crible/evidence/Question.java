package org.crible.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What we want to know, as a question with the answers yes and no.
 *
 * @param id unique in its case
 * @param text the question by language code
 * @param alternative what is the case if the answer is no, by language code
 * @param parts ids of questions that it is split into
 * @param prior probability of yes before any claim is read, .01 to .99
 * @param document the document that raised it, where reading found it
 * @param span where it stands there
 * @param priorExhibit id of the claim that carries a prior above .5; it is then in no group of this
 *     question
 * @param deceptionReview who considered, and when, that the claims may be planted; high confidence
 *     asks for it
 */
public record Question(
    String id,
    Map<String, String> text,
    Map<String, String> alternative,
    List<String> parts,
    double prior,
    @Nullable String document,
    @Nullable Span span,
    @Nullable String priorExhibit,
    @Nullable Signature deceptionReview) {

  /** A question without the two fields that only a person fills in. */
  public Question(
      String id,
      Map<String, String> text,
      Map<String, String> alternative,
      List<String> parts,
      double prior,
      @Nullable String document,
      @Nullable Span span) {
    this(id, text, alternative, parts, prior, document, span, null, null);
  }

  /**
   * Who signed, and when.
   *
   * @param by the person's name
   * @param on the day
   */
  public record Signature(String by, LocalDate on) {}
}
