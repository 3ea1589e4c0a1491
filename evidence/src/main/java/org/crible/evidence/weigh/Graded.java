package org.crible.evidence.weigh;

import org.crible.evidence.Claim;
import org.crible.evidence.Direction;
import org.crible.evidence.Reliability;
import org.jspecify.annotations.Nullable;

/** A claim as it bears on one question, graded or found without a basis. */
sealed interface Graded {
  /** The claim. */
  Claim claim();

  /**
   * It contributes.
   *
   * @param claim the claim
   * @param direction for or against
   * @param ladder L
   * @param reliability the origin's grade, A to E
   * @param stepsUp steps by which interest raises that grade
   * @param credibility c
   * @param modality m
   * @param cap the cap in bans; null if none
   */
  record Counted(
      Claim claim,
      Direction direction,
      double ladder,
      Reliability reliability,
      int stepsUp,
      double credibility,
      double modality,
      @Nullable Double cap)
      implements Graded {}

  /**
   * It contributes nothing for want of a basis, and is shown.
   *
   * @param claim the claim
   * @param reason message key
   * @param ifGraded what it would be with the missing grades filled in; null where no grade helps
   */
  record Unfounded(Claim claim, String reason, @Nullable Counted ifGraded) implements Graded {}

  /**
   * It says that something is not known (rule 5): a gap, no evidence against.
   *
   * @param claim the claim
   */
  record Gap(Claim claim) implements Graded {}
}
