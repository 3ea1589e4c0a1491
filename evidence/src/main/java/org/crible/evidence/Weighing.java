package org.crible.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weighed answer to a case: the object that {@code weigh --json} prints.
 *
 * @param asOf the day whose knowledge and law count
 * @param profile name of the weighing profile
 * @param questions the assessment of each question, in the order of the case
 * @param measures the sufficiency of each measure, in the order of the case
 * @param groups the origin groups, by name, with the links that made them
 * @param remarks what a reader has to know about the basis: documents left out or undated, priors
 *     set back
 */
public record Weighing(
    LocalDate asOf,
    String profile,
    List<Assessment> questions,
    List<Sufficiency> measures,
    List<OriginGroup> groups,
    List<Remark> remarks) {

  /**
   * The assessment of one question.
   *
   * @param id the question's id
   * @param text the question by language code
   * @param likelihood how likely yes is; its figures are null where nothing contributes
   * @param logOdds O, the log10 odds before any claim, in bans
   * @param weight sum of the contributions in bans (log10 of the likelihood ratio)
   * @param confidence how well founded it is
   * @param confidenceWhy the rules that gave the confidence, as message keys with their figures
   * @param origins number of origin groups that contribute
   * @param contributions by group, heaviest first
   * @param unassessed claims without a basis, with what they would do if graded C
   * @param linchpins the groups whose removal changes the word
   * @param next what to find next
   * @param contradictions pairs of claims on the same question that oppose each other
   * @param unreviewed ids of counted claims that nobody has accepted yet
   * @param confirmed ids of claims that carry the label credibility 1: the same fact comes from a
   *     further origin and nobody fit to be believed denies it; the label adds no weight
   * @param whatIfAllC what the likelihood would be if every missing grade were the profile's middle
   *     one (an origin C, a claim 3); null where no grade is missing. No part of the answer, and
   *     never used for sufficiency
   */
  public record Assessment(
      String id,
      Map<String, String> text,
      Likelihood likelihood,
      double logOdds,
      double weight,
      Confidence confidence,
      List<String> confidenceWhy,
      int origins,
      List<Contribution> contributions,
      List<Unassessed> unassessed,
      List<Linchpin> linchpins,
      List<Gap> next,
      List<Contradiction> contradictions,
      List<String> unreviewed,
      List<String> confirmed,
      @Nullable Likelihood whatIfAllC) {}

  /**
   * How likely yes is.
   *
   * @param point 0.01 to 0.99; null where nothing contributes
   * @param low lower end
   * @param high upper end
   * @param word the word in ICD 203, or {@code unresolved}, or {@code not assessed}
   * @param words the word by vocabulary ({@code icd203}, {@code phia}, {@code fr})
   */
  public record Likelihood(
      @Nullable Double point,
      @Nullable Double low,
      @Nullable Double high,
      String word,
      Map<String, String> words) {}

  /**
   * What one origin group adds.
   *
   * @param origin the group's name: the id of its first source, with a number where ambiguous
   * @param title what a reader calls it
   * @param log10Lr weight in bans, positive for yes
   * @param claims ids of its claims that bear on the question, heaviest first
   * @param steps how each claim's weight came about
   */
  public record Contribution(
      String origin, String title, double log10Lr, List<String> claims, List<Step> steps) {}

  /**
   * The arithmetic of one claim's weight; recomputes from its fields by the rules of the profile.
   *
   * @param claim the claim's id
   * @param ladder L, above 1 for support, below 1 for opposition
   * @param reliability r
   * @param credibility c
   * @param modality m
   * @param hops number of hands
   * @param rho r times c times m times relay per hop
   * @param weight log10 k in bans, after any cap
   * @param capped the cap in bans that an interested speaker met; null if none
   * @param counted whether it is the one that counts for its group and direction
   */
  public record Step(
      String claim,
      double ladder,
      double reliability,
      double credibility,
      double modality,
      int hops,
      double rho,
      double weight,
      @Nullable Double capped,
      boolean counted) {}

  /**
   * A claim that contributes nothing for want of a basis.
   *
   * @param claim its id
   * @param reason message key: {@code reliability-f}, {@code credibility-6}, {@code
   *     origin-unnamed}, {@code strength-missing}, {@code hypothetical}
   * @param whatIf the answer if the missing grade were C or 3; null where that changes nothing
   */
  public record Unassessed(String claim, String reason, @Nullable Likelihood whatIf) {

    /** The point if the missing grade were C or 3; null where that changes nothing. */
    public @Nullable Double ifGradedC() {
      return whatIf == null ? null : whatIf.point();
    }
  }

  /**
   * An origin on which the word hangs.
   *
   * @param origin the group
   * @param without the point without it; null where nothing would contribute
   * @param word the word without it
   */
  public record Linchpin(String origin, @Nullable Double without, String word) {}

  /**
   * Something that is not known and would help: one entry for each thing to do.
   *
   * @param kind message key: {@code gap} (a claim says it is not known), {@code second-origin},
   *     {@code grade}, {@code no-claim}
   * @param claim the claim meant, where it is one alone
   * @param text what to find, by language code
   * @param origin id of the source meant, where one is
   * @param claims ids of all claims meant, sorted
   */
  public record Gap(
      String kind,
      @Nullable String claim,
      Map<String, String> text,
      @Nullable String origin,
      List<String> claims) {

    /** A gap that names no source, and one claim at most. */
    public Gap(String kind, @Nullable String claim, Map<String, String> text) {
      this(kind, claim, text, null, claim == null ? List.of() : List.of(claim));
    }
  }

  /**
   * Two claims that pull a question apart.
   *
   * @param supports id of the claim for
   * @param opposes id of the claim against
   */
  public record Contradiction(String supports, String opposes) {}

  /**
   * Whether the evidence carries a measure: a checklist with reasons, never a probability.
   *
   * @param id the measure's id
   * @param title what it is called, by language code
   * @param legalBasis act and article
   * @param inForce whether it was in force on the day; null where that is to be verified
   * @param standard the standard of proof in words, by language code
   * @param verified yes, part or no: how far the profile was checked against the act
   * @param toBeVerified whether the profile, its standard or an element used is not verified in
   *     full
   * @param elements each legal element
   * @param sufficient whether every element is met, alternatives respected
   * @param why one sentence for the whole, by language code
   */
  public record Sufficiency(
      String id,
      Map<String, String> title,
      String legalBasis,
      @Nullable Boolean inForce,
      Map<String, String> standard,
      String verified,
      boolean toBeVerified,
      List<Element> elements,
      boolean sufficient,
      Map<String, String> why) {}

  /**
   * One element of a measure.
   *
   * @param id the element's id
   * @param label the element in a few words, by language code
   * @param text what the law asks, by language code
   * @param kind record, fact, assessment or procedure
   * @param status what the exhibits do for it
   * @param exhibits ids of all claims laid beside it, for and against
   * @param against those of them that speak against it, on one question or another
   * @param suggested those of them that nobody offered: the profile's cue words drew them
   * @param origins independent origins that count for it
   * @param why the reason, by language code
   */
  public record Element(
      String id,
      Map<String, String> label,
      Map<String, String> text,
      ElementKind kind,
      ElementStatus status,
      List<String> exhibits,
      List<String> against,
      List<String> suggested,
      int origins,
      Map<String, String> why) {}

  /**
   * Claims that rest on one origin, as far as is shown.
   *
   * @param name deterministic: the smallest source id among its origins, with a number where two
   *     groups would bear the same
   * @param title what a reader calls it: the source of its heaviest counted claim, else of the
   *     smallest id; the bare id where that source is sealed
   * @param claims ids of its claims, sorted
   * @param links what joined them
   */
  public record OriginGroup(String name, String title, List<String> claims, List<Link> links) {}

  /**
   * Why two claims are taken, or proposed, to rest on one origin.
   *
   * @param first id of the smaller claim id
   * @param second id of the other
   * @param link same or possible
   * @param reason message key: {@code decided}, {@code origin}, {@code one-body}, {@code unnamed},
   *     {@code overlap}, {@code translation}
   */
  public record Link(String first, String second, OriginLink link, String reason) {}

  /**
   * Something a reader has to know about the basis.
   *
   * @param kind message key, for example {@code not-yet-known} or {@code month-only}
   * @param subject the document, question or measure meant
   * @param text one sentence, by language code
   */
  public record Remark(String kind, String subject, Map<String, String> text) {}
}
