package org.crible.evidence.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crible.evidence.Case;
import org.crible.evidence.Claim;
import org.crible.evidence.Direction;
import org.crible.evidence.Question;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Source;
import org.crible.evidence.Weighing.Assessment;
import org.crible.evidence.Weighing.Contradiction;
import org.crible.evidence.Weighing.Contribution;
import org.crible.evidence.Weighing.Linchpin;
import org.crible.evidence.Weighing.Step;
import org.crible.evidence.origin.Grouping;

/** Puts the twelve rules to one question. */
final class QuestionWeigher {
  private final WeighingProfile profile;
  private final Grouping grouping;
  private final Map<String, Source> sources;
  private final List<List<String>> facts;

  QuestionWeigher(WeighingProfile profile, Grouping grouping, Case kase) {
    this.profile = profile;
    this.grouping = grouping;
    this.sources = kase.sources();
    this.facts = kase.facts();
  }

  /**
   * Assesses a question.
   *
   * @param prior what counts before them
   * @param graded the claims that bear on it, sorted by id
   * @param answered ids of the questions on which some claim counts
   */
  Assessment weigh(Question question, Prior prior, List<Graded> graded, Set<String> answered) {
    double logOdds = Odds.ofProbability(prior.probability());
    Answer answer = new Answer(profile, grouping, logOdds);
    List<Graded.Counted> counted = of(Graded.Counted.class, graded);
    List<Graded.Unfounded> unfounded = of(Graded.Unfounded.class, graded);
    List<Contribution> contributions = new Contributions(profile, grouping, answer).of(counted);
    List<Linchpin> linchpins = new Linchpins(answer).of(counted, contributions);
    ConfidenceRule.Found confidence =
        new ConfidenceRule(profile, answer, sources).of(question, counted, answered);
    return new Assessment(
        question.id(),
        question.text(),
        answer.likelihood(counted),
        logOdds,
        answer.weight(counted),
        confidence.level(),
        confidence.why(),
        contributions.size(),
        contributions,
        new WhatIf(answer).of(unfounded, counted),
        linchpins,
        new NextSteps(sources)
            .of(of(Graded.Gap.class, graded), unfounded, contributions, linchpins),
        contradictions(counted, contributions),
        unreviewed(counted),
        new Confirmation(answer, facts).of(counted),
        new WhatIf(answer).ofAll(unfounded, counted));
  }

  private static <T extends Graded> List<T> of(Class<T> kind, List<Graded> graded) {
    return graded.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<String> unreviewed(List<Graded.Counted> counted) {
    return counted.stream()
        .map(Graded.Counted::claim)
        .filter(claim -> claim.status() == ReviewStatus.PROPOSED)
        .map(Claim::id)
        .distinct()
        .toList();
  }

  /** Each claim that counts for its group, beside each that counts against. */
  private static List<Contradiction> contradictions(
      List<Graded.Counted> counted, List<Contribution> contributions) {
    List<String> counting =
        contributions.stream()
            .flatMap(contribution -> contribution.steps().stream())
            .filter(Step::counted)
            .map(Step::claim)
            .toList();
    List<Contradiction> pairs = new ArrayList<>();
    for (Graded.Counted support : counted) {
      for (Graded.Counted opposition : counted) {
        if (support.direction() == Direction.SUPPORTS
            && opposition.direction() == Direction.OPPOSES
            && counting.contains(support.claim().id())
            && counting.contains(opposition.claim().id())) {
          pairs.add(new Contradiction(support.claim().id(), opposition.claim().id()));
        }
      }
    }
    return pairs;
  }
}
