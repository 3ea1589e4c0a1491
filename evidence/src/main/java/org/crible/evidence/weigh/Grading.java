package org.crible.evidence.weigh;

import java.util.Map;
import java.util.OptionalDouble;
import org.crible.evidence.Bearing;
import org.crible.evidence.Claim;
import org.crible.evidence.Modality;
import org.crible.evidence.Reliability;
import org.crible.evidence.Source;
import org.crible.evidence.origin.Origins;
import org.jspecify.annotations.Nullable;

/**
 * Rules 1, 2, 4 and 5 put to one claim: its grades, or the reason why it has none. F and 6 mean "no
 * basis"; a claim whose origin cannot be named or graded is F, whatever the publisher's grade.
 */
final class Grading {
  private static final int NO_BASIS = 6;
  private final WeighingProfile profile;
  private final Ladder ladder;
  private final InterestCap caps;
  private final Map<String, Source> sources;

  Grading(WeighingProfile profile, Map<String, Source> sources) {
    this.profile = profile;
    this.ladder = new Ladder(profile);
    this.caps = new InterestCap(profile);
    this.sources = sources;
  }

  Graded grade(Claim claim, Bearing bearing) {
    if (claim.modality() == Modality.UNKNOWN) {
      return new Graded.Gap(claim);
    }
    Double modality = profile.modality().get(claim.modality());
    if (modality == null) {
      return new Graded.Unfounded(claim, "hypothetical", null);
    }
    OptionalDouble strength = ladder.of(claim, bearing);
    Source origin = Origins.of(claim).map(sources::get).orElse(null);
    String missing = missing(claim, strength, origin);
    WeighingProfile.WhatIfGrades whatIf = profile.whatIf();
    Reliability reliability =
        origin == null || origin.reliability() == Reliability.F
            ? whatIf.reliability()
            : origin.reliability();
    OptionalDouble cap = caps.of(claim);
    Graded.Counted counted =
        new Graded.Counted(
            claim,
            bearing.direction(),
            strength.orElseGet(() -> ladder.of(whatIf.strength(), bearing.direction())),
            reliability,
            InterestCap.stepsUp(claim),
            credibility(gradeOf(claim)),
            modality,
            cap.isPresent() ? cap.getAsDouble() : null);
    return missing == null ? counted : new Graded.Unfounded(claim, missing, counted);
  }

  private static @Nullable String missing(
      Claim claim, OptionalDouble strength, @Nullable Source origin) {
    if (origin == null) {
      return "origin-unnamed";
    }
    if (origin.reliability() == Reliability.F) {
      return "reliability-f";
    }
    if (ungraded(claim)) {
      return "credibility-6";
    }
    return strength.isEmpty() ? "strength-missing" : null;
  }

  private double credibility(int grade) {
    Double figure = profile.credibility().get(grade);
    if (figure == null) {
      throw new IllegalArgumentException("credibility is 2 to 6, not " + grade);
    }
    return figure;
  }

  /** The claim's own grade; the grade to be tried where it has none. */
  private int gradeOf(Claim claim) {
    Integer grade = claim.credibility();
    return grade == null || grade == NO_BASIS ? profile.whatIf().credibility() : grade;
  }

  private static boolean ungraded(Claim claim) {
    Integer grade = claim.credibility();
    return grade == null || grade == NO_BASIS;
  }
}
