package org.crible.evidence.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.crible.evidence.TestCase.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.crible.evidence.Claim;
import org.crible.evidence.Confidence;
import org.crible.evidence.Interest;
import org.crible.evidence.Modality;
import org.crible.evidence.OriginLink;
import org.crible.evidence.Reliability;
import org.crible.evidence.Search;
import org.crible.evidence.Strength;
import org.crible.evidence.TestCase;
import org.crible.evidence.Weighing;
import org.crible.evidence.Weighing.Assessment;
import org.crible.evidence.Weighing.Linchpin;
import org.crible.evidence.Weighing.Step;
import org.crible.evidence.Weighing.Unassessed;
import org.junit.jupiter.api.Test;

/** The three worked examples of docs/concepts/weighing.md, to a thousandth. */
class WorkedExamplesTest {
  private static final Offset<Double> THOUSANDTH = within(.001);
  private static final Claim AGENCY = draft("a", "agency").hops(1).build();
  private static final Claim COPY =
      draft("a2", "agency").hops(2).modality(Modality.REPORTED).build();
  private static final Claim EXPERT =
      draft("b", "expert").credibility(3).strength(Strength.CLEAR).opposes().build();
  private static final Claim UNNAMED =
      draft("d", "intelligence").strength(Strength.DECISIVE).build();
  private static final Claim DENIAL =
      draft("e", "ministry").credibility(3).interest(Interest.DENIES, true).opposes().build();

  private static TestCase examples() {
    return new TestCase()
        .source("agency", Reliability.B, "press", "press inquiry")
        .source("expert", Reliability.B, "expert", "analysis")
        .source("intelligence", Reliability.F, "intelligence", "official")
        .source("ministry", Reliability.C, "government", "official")
        .source("official1", Reliability.C, "government", "official")
        .source("official2", Reliability.C, "government", "official")
        .source("search", Reliability.B, "expert", "physical")
        .source("register", Reliability.A, "register", "record");
  }

  static Assessment weigh(TestCase kase) {
    Weighing weighing =
        Weigher.weigh(kase.build(), Map.of(), WeighOptions.asOf(LocalDate.of(2024, 11, 18)));
    return weighing.questions().getFirst();
  }

  private static void is(Assessment found, double point, double low, double high, String word) {
    assertThat(found.likelihood().point()).isCloseTo(point, THOUSANDTH);
    assertThat(found.likelihood().low()).isCloseTo(low, THOUSANDTH);
    assertThat(found.likelihood().high()).isCloseTo(high, THOUSANDTH);
    assertThat(found.likelihood().word()).isEqualTo(word);
  }

  private static Step step(Assessment found, String claim) {
    return found.contributions().stream()
        .flatMap(c -> c.steps().stream())
        .filter(s -> s.claim().equals(claim))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oneReportAlone() {
    Assessment found = weigh(examples().claim(AGENCY));
    is(found, .795, .564, .919, "likely");
    assertThat(step(found, "a").rho()).isCloseTo(.72, THOUSANDTH);
    assertThat(step(found, "a").weight()).isCloseTo(.5874, THOUSANDTH);
  }

  @Test
  void aCopyChangesNoFigure() {
    Assessment alone = weigh(examples().claim(AGENCY));
    Assessment both = weigh(examples().claim(AGENCY).claim(COPY));
    assertThat(step(both, "a2").weight()).isCloseTo(.3385, THOUSANDTH);
    assertThat(step(both, "a2").counted()).isFalse();
    assertThat(both.likelihood()).isEqualTo(alone.likelihood());
    assertThat(both.weight()).isEqualTo(alone.weight());
    assertThat(both.confidence()).isEqualTo(alone.confidence());
    assertThat(both.origins()).isEqualTo(1);
    assertThat(both.linchpins()).isEqualTo(alone.linchpins());
  }

  @Test
  void oneAgainstMakesItUnresolved() {
    Assessment found = weigh(examples().claim(AGENCY).claim(COPY).claim(EXPERT));
    assertThat(step(found, "b").rho()).isCloseTo(.64, THOUSANDTH);
    assertThat(step(found, "b").weight()).isCloseTo(-.3959, THOUSANDTH);
    assertThat(found.weight()).isCloseTo(.191, THOUSANDTH);
    is(found, .608, .298, .853, "unresolved");
    assertThat(found.confidence()).isEqualTo(Confidence.LOW);
    assertThat(found.linchpins()).extracting(Linchpin::origin).containsExactly("agency", "expert");
    assertThat(found.linchpins().get(0).without()).isCloseTo(.287, THOUSANDTH);
    assertThat(found.linchpins().get(1).without()).isCloseTo(.795, THOUSANDTH);
    assertThat(found.contradictions()).containsExactly(new Weighing.Contradiction("a", "b"));
  }

  @Test
  void aBareDenialByTheAccusedIsCapped() {
    Assessment found = weigh(examples().claim(AGENCY).claim(UNNAMED).claim(DENIAL));
    Step denial = step(found, "e");
    assertThat(LikelihoodRatio.bans(denial.ladder(), denial.rho())).isCloseTo(-.3605, THOUSANDTH);
    assertThat(denial.weight()).isEqualTo(-.1);
    assertThat(denial.capped()).isEqualTo(.1);
    assertThat(found.weight()).isCloseTo(.487, THOUSANDTH);
    is(found, .754, .507, .900, "likely");
    assertThat(found.confidence()).isEqualTo(Confidence.LOW);
    assertThat(found.linchpins()).extracting(Linchpin::origin).containsExactly("agency");
    assertThat(found.linchpins().getFirst().without()).isCloseTo(.443, THOUSANDTH);
  }

  @Test
  void whatHasNoBasisIsShownAndCountsForNothing() {
    Assessment with = weigh(examples().claim(AGENCY).claim(UNNAMED).claim(DENIAL));
    Assessment without = weigh(examples().claim(AGENCY).claim(DENIAL));
    assertThat(with.likelihood()).isEqualTo(without.likelihood());
    assertThat(with.confidenceWhy()).isEqualTo(without.confidenceWhy());
    assertThat(with.unassessed()).hasSize(1);
    Unassessed shown = with.unassessed().getFirst();
    assertThat(shown.claim()).isEqualTo("d");
    assertThat(shown.reason()).isEqualTo("reliability-f");
    assertThat(shown.ifGradedC()).isCloseTo(.916, THOUSANDTH);
  }

  @Test
  void everyMissingGradeAtOnceIsAWhatIfBesideTheAnswer() {
    Assessment one = weigh(examples().claim(AGENCY).claim(UNNAMED).claim(DENIAL));
    assertThat(one.whatIfAllC()).isEqualTo(one.unassessed().getFirst().whatIf());
    Assessment nothingGraded =
        weigh(
            examples()
                .claim(draft("u1", "intelligence").build())
                .claim(draft("u2", "intelligence").credibility(null).build())
                .claim(draft("v", "agency").credibility(null).build()));
    assertThat(nothingGraded.likelihood().word()).isEqualTo("not assessed");
    Assessment asIfGraded =
        weigh(
            examples()
                .claim(draft("u", "ministry").build())
                .claim(draft("v", "agency").credibility(3).build()));
    assertThat(nothingGraded.whatIfAllC()).isEqualTo(asIfGraded.likelihood());
    assertThat(asIfGraded.whatIfAllC()).isNull();
  }

  @Test
  void anOriginIsGradedOnceHoweverManyClaimsRestOnIt() {
    Assessment found =
        weigh(
            examples()
                .claim(draft("a", "agency").credibility(6).build())
                .claim(draft("u1", "intelligence").build())
                .claim(draft("u2", "intelligence").build())
                .claim(draft("u3", "intelligence").build()));
    assertThat(found.next()).hasSize(2);
    assertThat(found.next().getFirst().origin()).isEqualTo("intelligence");
    assertThat(found.next().getFirst().claims()).containsExactly("u1", "u2", "u3");
    assertThat(found.next().getFirst().text().get("en")).contains("3 claims rest on it");
    assertThat(found.next().getLast().claim()).isEqualTo("a");
  }

  @Test
  void aGroupIsCalledAfterTheSourceOfItsHeaviestClaim() {
    Assessment found =
        weigh(
            examples()
                .claim(draft("a", "agency").strength(Strength.SLIGHT).build())
                .claim(draft("r", "register").build())
                .decide(OriginLink.SAME, "a", "r"));
    assertThat(found.contributions()).singleElement().extracting("title").isEqualTo("The register");
    assertThat(found.contributions()).singleElement().extracting("origin").isEqualTo("agency");
  }

  private static TestCase briefing() {
    return examples()
        .claim(draft("f1", "official1").credibility(3).strength(Strength.CLEAR).build())
        .claim(draft("f2", "official2").credibility(3).strength(Strength.CLEAR).build())
        .claim(draft("s", "search").search(Search.PROBABLY).opposes().build())
        .decide(OriginLink.POSSIBLE, "f1", "f2");
  }

  @Test
  void aPossiblyCommonBriefingAndASearch() {
    Assessment found = weigh(briefing());
    assertThat(step(found, "f1").rho()).isCloseTo(.48, THOUSANDTH);
    assertThat(step(found, "f2").weight()).isCloseTo(.2881, THOUSANDTH);
    assertThat(step(found, "s").ladder()).isCloseTo(.4, THOUSANDTH);
    assertThat(step(found, "s").rho()).isCloseTo(.80, THOUSANDTH);
    assertThat(step(found, "s").weight()).isCloseTo(-.3104, THOUSANDTH);
    assertThat(found.weight()).isCloseTo(-.022, THOUSANDTH);
    is(found, .487, .246, .880, "unresolved");
    assertThat(found.origins()).isEqualTo(2);
  }

  @Test
  void aRegisterSettlesTheWordAndLeavesConfidenceLow() {
    Assessment found = weigh(briefing().claim(draft("g", "register").build()));
    assertThat(step(found, "g").rho()).isCloseTo(.95, THOUSANDTH);
    assertThat(step(found, "g").weight()).isCloseTo(.9020, THOUSANDTH);
    assertThat(found.weight()).isCloseTo(.880, THOUSANDTH);
    is(found, .883, .609, .983, "very likely");
    assertThat(found.linchpins().getFirst())
        .satisfies(
            linchpin -> {
              assertThat(linchpin.origin()).isEqualTo("register");
              assertThat(linchpin.without()).isCloseTo(.487, THOUSANDTH);
            });
    assertThat(found.confidence()).isEqualTo(Confidence.LOW);
  }

  @Test
  void theRatioIsSymmetric() {
    assertThat(LikelihoodRatio.k(10, .8)).isCloseTo(4.7895, within(.00005));
    assertThat(LikelihoodRatio.k(.1, .8)).isCloseTo(1 / 4.7895, within(.00005));
  }

  @Test
  void theGroupingSaysWhy() {
    Weighing weighing =
        Weigher.weigh(briefing().build(), Map.of(), WeighOptions.asOf(LocalDate.of(2024, 11, 18)));
    assertThat(weighing.groups().getFirst().links())
        .isEqualTo(List.of(new Weighing.Link("f1", "f2", OriginLink.POSSIBLE, "decided")));
  }
}
