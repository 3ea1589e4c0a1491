package org.crible.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a case folder holds.
 *
 * @param title what it is called
 * @param language ISO 639-1 code of its working language
 * @param asOf the day whose knowledge and law count; null for today
 * @param subjects whom it is about
 * @param questions what is to be known
 * @param sources who says, by id
 * @param origins a person's decisions on origins
 * @param measures ids of the measures under consideration
 * @param documents the files
 * @param claims the claims in them
 * @param offers what is offered for the elements of each measure: by measure id, then element id
 * @param facts sets of claim ids that state one and the same fact, as a person decided
 */
public record Case(
    String title,
    String language,
    @Nullable LocalDate asOf,
    List<Subject> subjects,
    List<Question> questions,
    Map<String, Source> sources,
    List<OriginDecision> origins,
    List<String> measures,
    List<CaseDocument> documents,
    List<Claim> claims,
    Map<String, Map<String, ElementOffer>> offers,
    List<List<String>> facts) {

  /** A case in which nothing is offered for an element yet. */
  public Case(
      String title,
      String language,
      @Nullable LocalDate asOf,
      List<Subject> subjects,
      List<Question> questions,
      Map<String, Source> sources,
      List<OriginDecision> origins,
      List<String> measures,
      List<CaseDocument> documents,
      List<Claim> claims) {
    this(
        title, language, asOf, subjects, questions, sources, origins, measures, documents, claims,
        Map.of(), List.of());
  }
}
