package org.crible.evidence.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.crible.evidence.TestCase.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crible.evidence.Case;
import org.crible.evidence.Claim;
import org.crible.evidence.Question;
import org.crible.evidence.Reliability;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.TestCase;
import org.crible.evidence.Weighing;
import org.junit.jupiter.api.Test;

/** Rule 7: a prior above even needs an exhibit that is in no group. */
class PriorTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 18);
  private static final Claim EXHIBIT = draft("p", "register").build();

  private static Weighing weigh(Claim exhibit, Claim... others) {
    TestCase draft =
        new TestCase()
            .source("register", Reliability.A, "registry", "record")
            .source("agency", Reliability.B, "press", "press inquiry")
            .document("documents/later.txt", DAY.plusDays(1), null)
            .claim(exhibit);
    List.of(others).forEach(draft::claim);
    Case kase = draft.build();
    Question question =
        new Question("q1", Map.of("en", "Was it?"), Map.of(), List.of(), .8, null, null, "p", null);
    Case withPrior =
        new Case(
            kase.title(),
            kase.language(),
            kase.asOf(),
            kase.subjects(),
            List.of(question),
            kase.sources(),
            kase.origins(),
            kase.measures(),
            kase.documents(),
            kase.claims());
    return Weigher.weigh(withPrior, Map.of(), WeighOptions.asOf(DAY));
  }

  private static void fallsBack(Weighing weighing, String remark) {
    assertThat(weighing.questions().getFirst().logOdds()).isZero();
    assertThat(weighing.remarks()).extracting(Weighing.Remark::kind).contains(remark);
  }

  @Test
  void anExhibitOfItsOwnCarriesIt() {
    Weighing weighing = weigh(EXHIBIT, draft("a", "agency").build());
    assertThat(weighing.questions().getFirst().logOdds()).isCloseTo(.602, within(.001));
    assertThat(weighing.questions().getFirst().origins()).isEqualTo(1);
    assertThat(weighing.remarks())
        .extracting(Weighing.Remark::kind)
        .noneMatch(kind -> kind.startsWith("prior"));
  }

  @Test
  void anExhibitThatDoesNotCountCarriesNothing() {
    fallsBack(weigh(draft("other", "register").build()), "prior-exhibit-unknown");
    fallsBack(
        weigh(draft("p", "register").status(ReviewStatus.REJECTED).build()),
        "prior-exhibit-rejected");
    fallsBack(
        weigh(draft("p", "register").in("documents/later.txt").build()), "prior-exhibit-left-out");
  }

  @Test
  void anOriginIsNeverCountedTwice() {
    Weighing weighing = weigh(EXHIBIT, draft("b", "register").build());
    fallsBack(weighing, "prior-exhibit-shared");
    assertThat(weighing.questions().getFirst().contributions())
        .flatExtracting(Weighing.Contribution::claims)
        .containsExactlyInAnyOrder("b", "p");
  }
}
