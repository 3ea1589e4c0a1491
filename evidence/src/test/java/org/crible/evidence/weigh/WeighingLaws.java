package org.crible.evidence.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.crible.evidence.TestCase.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.crible.evidence.Claim;
import org.crible.evidence.Direction;
import org.crible.evidence.Interest;
import org.crible.evidence.Modality;
import org.crible.evidence.Reliability;
import org.crible.evidence.Strength;
import org.crible.evidence.TestCase;
import org.crible.evidence.TestCase.ClaimDraft;
import org.crible.evidence.Weighing.Assessment;
import org.crible.evidence.Weighing.Likelihood;
import org.crible.evidence.Weighing.Step;
import org.crible.evidence.Weighing.Unassessed;

/** What holds for every case. Sources are named by grade: {@code A1 … E3}, and {@code F1}. */
class WeighingLaws {
  /** A claim without its id. */
  record Said(
      String origin,
      int hops,
      Modality modality,
      Interest interest,
      boolean bare,
      int credibility,
      Strength strength,
      Direction direction) {

    Claim as(String id, Direction turned) {
      ClaimDraft draft =
          draft(id, origin)
              .hops(hops)
              .modality(modality)
              .interest(interest, bare)
              .credibility(credibility)
              .strength(strength);
      return (turned == Direction.SUPPORTS ? draft.supports() : draft.opposes()).build();
    }

    Claim as(String id) {
      return as(id, direction);
    }
  }

  @Provide
  Arbitrary<List<Said>> many() {
    return said().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<Said> said() {
    return Combinators.combine(
            Arbitraries.of("A1", "A2", "B1", "B2", "B3", "C1", "C2", "D1", "E1"),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(Modality.class),
            Arbitraries.of(Interest.class),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(2, 6),
            Arbitraries.of(Strength.class),
            Arbitraries.of(Direction.class))
        .as(Said::new);
  }

  private static TestCase sources() {
    TestCase kase = new TestCase();
    for (Reliability grade : Reliability.values()) {
      for (int i = 1; i <= 3; i++) {
        kase.source(grade.name() + i, grade, "press", "press inquiry");
      }
    }
    return kase;
  }

  private static Assessment weigh(List<Claim> claims) {
    TestCase kase = sources();
    claims.forEach(kase::claim);
    return WorkedExamplesTest.weigh(kase);
  }

  private static List<Claim> claims(List<Said> said) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      claims.add(said.get(i).as("c" + (100 + i)));
    }
    return claims;
  }

  @Property(tries = 300)
  void theIntervalHoldsThePoint(@ForAll("many") List<Said> said) {
    Likelihood found = weigh(claims(said)).likelihood();
    if (found.point() != null && found.low() != null && found.high() != null) {
      assertThat(found.low()).isLessThanOrEqualTo(found.point());
      assertThat(found.point()).isLessThanOrEqualTo(found.high());
      assertThat(found.low()).isGreaterThanOrEqualTo(.01);
      assertThat(found.high()).isLessThanOrEqualTo(.99);
    }
  }

  @Property(tries = 300)
  void theOrderOfClaimsDoesNotMatter(@ForAll("many") List<Said> said, @ForAll Random random) {
    List<Claim> shuffled = new ArrayList<>(claims(said));
    Collections.shuffle(shuffled, random);
    assertThat(weigh(shuffled)).isEqualTo(weigh(claims(said)));
  }

  @Property(tries = 300)
  void aCopyChangesNoFigure(@ForAll("many") List<Said> said, @ForAll Random random) {
    List<Claim> claims = new ArrayList<>(claims(said));
    if (claims.isEmpty()) {
      return;
    }
    Assessment before = weigh(claims);
    claims.add(said.get(random.nextInt(said.size())).as("c999"));
    Assessment after = weigh(claims);
    assertThat(after.likelihood()).isEqualTo(before.likelihood());
    assertThat(after.weight()).isEqualTo(before.weight());
    assertThat(after.confidenceWhy()).isEqualTo(before.confidenceWhy());
    assertThat(after.linchpins()).isEqualTo(before.linchpins());
    assertThat(after.origins()).isEqualTo(before.origins());
  }

  @Property(tries = 300)
  void aSupportNeverLowersTheLikelihood(
      @ForAll("many") List<Said> said, @ForAll("said") Said more) {
    List<Claim> claims = new ArrayList<>(claims(said));
    Likelihood before = weigh(claims).likelihood();
    claims.add(more.as("c999", Direction.SUPPORTS));
    Likelihood after = weigh(claims).likelihood();
    if (before.point() != null && after.point() != null) {
      assertThat(after.point()).isGreaterThanOrEqualTo(before.point());
      assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
      assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
    }
  }

  @Property(tries = 300)
  void whatHasNoBasisChangesNothingAndIsShown(
      @ForAll("many") List<Said> said, @ForAll("said") Said more, @ForAll boolean byGrade) {
    Claim unfounded =
        draft("c999", byGrade ? "F1" : "B1")
            .credibility(byGrade ? more.credibility() : 6)
            .strength(more.strength())
            .build();
    List<Claim> claims = new ArrayList<>(claims(said));
    Assessment before = weigh(claims);
    claims.add(unfounded);
    Assessment after = weigh(claims);
    assertThat(after.likelihood()).isEqualTo(before.likelihood());
    assertThat(after.contributions()).isEqualTo(before.contributions());
    assertThat(after.confidence()).isEqualTo(before.confidence());
    assertThat(after.unassessed()).extracting(Unassessed::claim).contains("c999");
  }

  @Property(tries = 300)
  void supportAndDenialAreMirrorImages(@ForAll("many") List<Said> said) {
    List<Claim> turned = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      Direction other =
          said.get(i).direction() == Direction.SUPPORTS ? Direction.OPPOSES : Direction.SUPPORTS;
      turned.add(said.get(i).as("c" + (100 + i), other));
    }
    Assessment one = weigh(claims(said));
    Assessment mirror = weigh(turned);
    assertThat(mirror.weight()).isCloseTo(-one.weight(), within(1e-12));
    if (one.likelihood().point() != null
        && mirror.likelihood().point() != null
        && one.likelihood().low() != null
        && mirror.likelihood().high() != null) {
      assertThat(mirror.likelihood().point()).isCloseTo(1 - one.likelihood().point(), within(1e-9));
      assertThat(mirror.likelihood().high()).isCloseTo(1 - one.likelihood().low(), within(1e-9));
    }
  }

  @Property(tries = 300)
  void everyStepRecomputes(@ForAll("many") List<Said> said) {
    Assessment found = weigh(claims(said));
    double sum = 0;
    for (var contribution : found.contributions()) {
      for (Step step : contribution.steps()) {
        double relay = Math.pow(.9, Math.min(step.hops(), 3));
        double rho = step.reliability() * step.credibility() * step.modality() * relay;
        assertThat(step.rho()).isCloseTo(rho, within(1e-12));
        double raw = LikelihoodRatio.bans(step.ladder(), rho);
        double capped =
            step.capped() == null
                ? raw
                : Math.copySign(Math.min(Math.abs(raw), step.capped()), raw);
        assertThat(step.weight()).isCloseTo(capped, within(1e-12));
        sum += step.counted() ? step.weight() : 0;
      }
    }
    assertThat(found.weight()).isCloseTo(sum, within(1e-9));
    if (found.likelihood().point() != null) {
      double p = 1 / (1 + Math.pow(10, -(found.logOdds() + sum)));
      assertThat(found.likelihood().point()).isCloseTo(Math.clamp(p, .01, .99), within(1e-9));
    }
  }

  @Property
  void noWordMakesAWeakSourceDecisive(
      @ForAll @DoubleRange(min = 1, max = 1e6) double ladder,
      @ForAll @DoubleRange(min = 0, max = .99) double rho) {
    double k = LikelihoodRatio.k(ladder, rho);
    assertThat(k).isBetween(1 - 1e-12, (1 + rho) / (1 - rho) + 1e-9);
    assertThat(LikelihoodRatio.k(1 / ladder, rho)).isCloseTo(1 / k, within(1e-9));
  }
}
