package org.crible.evidence.weigh;

import java.util.List;
import java.util.Map;
import org.crible.evidence.Modality;
import org.crible.evidence.Reliability;
import org.crible.evidence.Search;
import org.crible.evidence.Strength;
import org.crible.evidence.origin.OriginRules;

/**
 * The figures of weighing: conventions, not measured frequencies, kept in {@code
 * weighing/NAME.yml}.
 *
 * @param name for example {@code ladder-1}
 * @param strength likelihood ratio L by strength, above 1
 * @param reliability r by grade, 0 to 1; grade F has none
 * @param belowE r one step below E
 * @param credibility c by grade 2 to 5; grade 6 has none
 * @param modality m by modality; a modality without figure contributes nothing
 * @param relay factor for each hand between origin and document
 * @param relayHops hands that count at most
 * @param bareCap the most, in bans, that a bare interested statement weighs
 * @param particularCap the same where it gives particulars that can be checked
 * @param search chance of finding the thing if it were there
 * @param origins how origins are grouped
 * @param least least probability printed
 * @param most greatest probability printed
 * @param priorWithoutExhibit the highest prior that needs no exhibit
 * @param intervalLogOdds bans by which the interval moves the prior odds
 * @param bandsAtMost bands that an interval may touch and still have a word
 * @param confidence figures of the confidence rule
 * @param whatIf grades at which an unassessed claim is tried
 * @param vocabularies scales of words; the first one rules
 */
public record WeighingProfile(
    String name,
    Map<Strength, Double> strength,
    Map<Reliability, Double> reliability,
    double belowE,
    Map<Integer, Double> credibility,
    Map<Modality, Double> modality,
    double relay,
    int relayHops,
    double bareCap,
    double particularCap,
    Map<Search, Double> search,
    OriginRules origins,
    double least,
    double most,
    double priorWithoutExhibit,
    double intervalLogOdds,
    int bandsAtMost,
    ConfidenceFigures confidence,
    WhatIfGrades whatIf,
    List<Vocabulary> vocabularies) {

  /** The profile that ships with the product. */
  public static WeighingProfile standard() {
    return ProfileReader.STANDARD;
  }

  /**
   * Figures of the confidence rule.
   *
   * @param rhoAtLeast ρ from which a claim makes its group count
   * @param highOrigins groups that high confidence asks for
   * @param highKinds kinds of evidence that it asks for
   * @param opposingShare the greatest share of opposing weight that it allows
   * @param moderateOrigins groups that moderate confidence asks for
   */
  public record ConfidenceFigures(
      double rhoAtLeast,
      int highOrigins,
      int highKinds,
      double opposingShare,
      int moderateOrigins) {}

  /**
   * Grades for the question "what if".
   *
   * @param reliability in place of F
   * @param credibility in place of 6 or of no grade
   * @param strength in place of none
   */
  public record WhatIfGrades(Reliability reliability, int credibility, Strength strength) {}

  /**
   * A scale of likelihood words.
   *
   * @param name for example {@code icd203}
   * @param title where it comes from
   * @param bands from unlikely to likely
   * @param unresolved the word where the interval is too wide
   * @param notAssessed the word where nothing contributes
   */
  public record Vocabulary(
      String name, String title, List<Band> bands, String unresolved, String notAssessed) {}

  /**
   * A word and its range.
   *
   * @param word for example {@code likely}
   * @param from lower end in per cent
   * @param to upper end in per cent
   */
  public record Band(String word, double from, double to) {}
}
