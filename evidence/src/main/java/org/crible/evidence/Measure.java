package org.crible.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal act under consideration, as dated data from {@code measures/*.yml}.
 *
 * @param id for example {@code eu_af_support_actions}
 * @param title what it is called
 * @param kind listing, consequence or country
 * @param legalBasis act, article and letter
 * @param from first day in force; null where open or to be verified
 * @param to last day in force; null where open
 * @param note what is uncertain about the dates
 * @param appliesTo natural_person, legal_person
 * @param standard the standard of proof
 * @param elements what has to be shown
 * @param verified yes, part or no
 * @param verifiedWhere where it was checked
 */
public record Measure(
    String id,
    String title,
    String kind,
    String legalBasis,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String note,
    List<String> appliesTo,
    Standard standard,
    List<Element> elements,
    String verified,
    @Nullable String verifiedWhere) {

  /**
   * A standard of proof.
   *
   * @param id for example {@code eu}
   * @param text in words
   * @param cases where courts stated it
   * @param verified yes, part or no
   * @param verifiedWhere where it was checked
   */
  public record Standard(
      String id,
      String text,
      List<String> cases,
      String verified,
      @Nullable String verifiedWhere) {}

  /**
   * One condition.
   *
   * @param id unique in its measure
   * @param kind record, fact, assessment or procedure
   * @param minOrigins independent origins that it asks for, 0 or more
   * @param text what has to be shown
   * @param basis the article it rests on, where it is not the measure's own
   * @param alternativeTo the element that it can stand in for
   */
  public record Element(
      String id,
      ElementKind kind,
      int minOrigins,
      String text,
      @Nullable String basis,
      @Nullable String alternativeTo) {}
}
