package org.crible.evidence.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crible.evidence.TestCase.draft;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.crible.evidence.Case;
import org.crible.evidence.OriginLink;
import org.crible.evidence.Reliability;
import org.crible.evidence.Source;
import org.crible.evidence.TestCase;
import org.crible.evidence.Weighing.Link;
import org.crible.evidence.Weighing.OriginGroup;
import org.junit.jupiter.api.Test;

class OriginGroupsTest {
  private static final OriginRules RULES =
      new OriginRules(Set.of("government", "intelligence"), Set.of("official"), .15, 5);

  private static Grouping group(TestCase kase, Map<String, String> texts) {
    Case built = kase.build();
    return OriginGroups.of(built, built.claims(), texts, RULES);
  }

  private static Source unnamed(String kind, String body) {
    return new Source("An official", kind, Reliability.C, "official", body, false, true);
  }

  @Test
  void unnamedOfficialsOfOneBodyAreOneOriginAndOfOthersPossibly() {
    Grouping found =
        group(
            new TestCase()
                .source("o1", unnamed("government", "EEAS"))
                .source("o2", unnamed("government", "eeas "))
                .source("o3", unnamed("intelligence", "Elsewhere"))
                .source(
                    "w", new Source("W", "witness", Reliability.C, "witness", null, false, true))
                .claim(draft("a", "o1").build())
                .claim(draft("b", "o2").build())
                .claim(draft("c", "o3").build())
                .claim(draft("d", "w").build()),
            Map.of());
    assertThat(found.groups()).extracting(OriginGroup::name).containsExactly("o1", "w");
    assertThat(found.groups().getFirst().links())
        .containsExactly(
            new Link("a", "b", OriginLink.SAME, "one-body"),
            new Link("a", "c", OriginLink.POSSIBLE, "unnamed"));
    assertThat(found.apart().get("a")).isEqualTo(found.apart().get("b"));
    assertThat(found.apart().get("a")).isNotEqualTo(found.apart().get("c"));
  }

  @Test
  void aPersonsDecisionOutranksTheRules() {
    Grouping found =
        group(
            new TestCase()
                .source("s", Reliability.B, "press", "press inquiry")
                .source("t", Reliability.B, "press", "press inquiry")
                .claim(draft("a", "s").build())
                .claim(draft("b", "s").build())
                .claim(draft("c", "t").build())
                .decide(OriginLink.NONE, "a", "b")
                .decide(OriginLink.SAME, "b", "c"),
            Map.of());
    assertThat(found.groups()).extracting(OriginGroup::name).containsExactly("s", "s-2");
    assertThat(found.groups().get(1).claims()).containsExactly("b", "c");
  }

  @Test
  void overlapIsPossibleAndTranslationIsTheSame() {
    String words = "the plant assembled long range drones with the help of local specialists";
    TestCase kase =
        new TestCase()
            .source("s", Reliability.B, "press", null)
            .source("t", Reliability.B, "press", null)
            .source("u", Reliability.B, "press", null)
            .document("documents/b.txt", LocalDate.of(2024, 10, 1), null)
            .document("documents/c.txt", LocalDate.of(2024, 10, 1), "documents/a.txt")
            .claim(draft("a", "s").quote(words).build())
            .claim(draft("b", "t").in("documents/b.txt").quote(words).build())
            .claim(
                draft("c", "u")
                    .in("documents/c.txt")
                    .quote("autres mots")
                    .speaker(draft("x", "s").build().speaker())
                    .build());
    Grouping found =
        group(
            kase,
            Map.of(TestCase.DOCUMENT, words + " it said", "documents/b.txt", "Again: " + words));
    assertThat(found.groups()).hasSize(1);
    assertThat(found.groups().getFirst().links())
        .containsExactly(
            new Link("a", "c", OriginLink.SAME, "translation"),
            new Link("a", "b", OriginLink.POSSIBLE, "overlap"));
    assertThat(Overlap.containment(words, words)).isEqualTo(1);
    assertThat(Overlap.containment(words, "quite other words than those")).isZero();
  }
}
