package org.crible.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a case offers for one element of a measure. In case.yml: {@code measures: [{id: …, elements:
 * {supply: {questions: [q1], claims: [c7], against: [c9], judgement: {…}}}}]}.
 *
 * @param questions ids of questions whose claims count for it, each with its own bearing
 * @param claims ids of claims that show it
 * @param against ids of claims that speak against it
 * @param judgement what a person signed, where the element is a judgement or a step of procedure
 */
public record ElementOffer(
    List<String> questions,
    List<String> claims,
    List<String> against,
    @Nullable Judgement judgement) {

  /**
   * A person's signed decision on an element.
   *
   * @param status what the person found
   * @param by the person's name
   * @param on the day of signature
   * @param why the reason, by language code
   */
  public record Judgement(ElementStatus status, String by, LocalDate on, Map<String, String> why) {}
}
