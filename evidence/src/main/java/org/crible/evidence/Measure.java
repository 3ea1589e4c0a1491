package org.crible.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A legal act under consideration, as dated data from {@code measures/*.yml}.
 *
 * @param id for example {@code eu_af_support_actions}
 * @param title what it is called, by language code
 * @param kind listing, consequence or country
 * @param legalBasis act, article and letter
 * @param from first day in force; null where open or to be verified
 * @param to last day in force; null where open
 * @param surelyFrom a day from which it was in force beyond doubt, where {@code from} is still to
 *     be verified
 * @param note what is uncertain about the dates
 * @param appliesTo natural_person, legal_person
 * @param standard the standard of proof
 * @param elements what has to be shown
 * @param verified yes, part or no
 * @param verifiedWhere where it was checked
 */
public record Measure(
    String id,
    Map<String, String> title,
    String kind,
    String legalBasis,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate surelyFrom,
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
   * @param text in words, by language code
   * @param cases where courts stated it
   * @param verified yes, part or no
   * @param verifiedWhere where it was checked
   */
  public record Standard(
      String id,
      Map<String, String> text,
      List<String> cases,
      String verified,
      @Nullable String verifiedWhere) {}

  /**
   * One condition.
   *
   * @param id unique in its measure
   * @param label what is asked, in a few words, by language code
   * @param kind record, fact, assessment or procedure
   * @param minOrigins independent origins that it asks for, 0 or more
   * @param text what has to be shown, by language code
   * @param basis the article it rests on, where it is not the measure's own
   * @param alternativeTo the element that it can stand in for
   * @param shared whether it is asked by measures of this kind in general, not by this act alone
   * @param cues words that, in a question's text, suggest that its claims bear on the element; by
   *     language code. A suggestion never makes an element met: a person offers exhibits
   * @param verified yes, part or no; an act's own element bears the act's mark
   */
  public record Element(
      String id,
      Map<String, String> label,
      ElementKind kind,
      int minOrigins,
      Map<String, String> text,
      @Nullable String basis,
      @Nullable String alternativeTo,
      boolean shared,
      Map<String, List<String>> cues,
      String verified) {}

  /** Whether the act, its standard or an element of it is not verified in full. */
  public boolean toBeVerified() {
    return !verified.equals("yes")
        || !standard.verified().equals("yes")
        || elements.stream().anyMatch(element -> !element.verified().equals("yes"));
  }
}
