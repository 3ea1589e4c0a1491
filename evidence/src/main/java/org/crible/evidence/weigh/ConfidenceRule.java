package org.crible.evidence.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crible.evidence.Confidence;
import org.crible.evidence.Direction;
import org.crible.evidence.Question;
import org.crible.evidence.Source;
import org.crible.evidence.Weighing.Likelihood;
import org.crible.evidence.origin.Origins;
import org.crible.evidence.weigh.WeighingProfile.ConfidenceFigures;

/**
 * Rule 10, confidence: how well founded the answer is, apart from how likely it is. It counts the
 * origin groups on the answer's side that hold a claim of some ρ, their kinds, the weight against,
 * and what happens when one group is taken away.
 */
final class ConfidenceRule {
  private static final double EVEN = 0.5;
  private final ConfidenceFigures figures;
  private final ClaimWeight weights;
  private final Answer answer;
  private final Map<String, Source> sources;

  ConfidenceRule(WeighingProfile profile, Answer answer, Map<String, Source> sources) {
    this.figures = profile.confidence();
    this.weights = new ClaimWeight(profile);
    this.answer = answer;
    this.sources = sources;
  }

  /**
   * Confidence with its reasons.
   *
   * @param level high, moderate or low
   * @param why message keys with their figures, for example {@code origins=2}
   */
  record Found(Confidence level, List<String> why) {}

  /**
   * Applies the rule.
   *
   * @param answered ids of the questions on which some claim counts
   */
  Found of(Question question, List<Graded.Counted> counted, Set<String> answered) {
    Likelihood whole = answer.likelihood(counted);
    if (whole.point() == null) {
      return new Found(Confidence.LOW, List.of("nothing-contributes"));
    }
    double point = rounded(whole.point());
    Map<String, Set<String>> pillars = pillars(counted, point);
    Set<String> kinds = new TreeSet<>();
    pillars.values().forEach(kinds::addAll);
    double share = opposingShare(counted, point);
    boolean wordStands = true;
    boolean sideStands = true;
    for (String group : new TreeSet<>(counted.stream().map(answer::group).toList())) {
      Likelihood rest = answer.likelihood(answer.without(counted, group));
      wordStands &= rest.word().equals(whole.word());
      double left = rest.point() == null ? EVEN : rounded(rest.point());
      sideStands &= (left - EVEN) * (point - EVEN) >= 0;
    }
    boolean complete = answered.containsAll(question.parts());
    boolean deceptionReviewed = question.deceptionReview() != null;
    List<String> why = new ArrayList<>();
    why.add("origins=" + pillars.size());
    why.add("kinds=" + kinds.size());
    why.add("word-stands=" + wordStands);
    why.add("side-stands=" + sideStands);
    why.add("opposing-share=" + Math.round(share * 100) / 100.0);
    why.add("parts-covered=" + complete);
    why.add("deception-reviewed=" + deceptionReviewed);
    boolean high =
        pillars.size() >= figures.highOrigins()
            && kinds.size() >= figures.highKinds()
            && wordStands
            && share <= figures.opposingShare()
            && complete
            && deceptionReviewed;
    boolean moderate = pillars.size() >= figures.moderateOrigins() && sideStands;
    Confidence level = high ? Confidence.HIGH : moderate ? Confidence.MODERATE : Confidence.LOW;
    return new Found(level, why);
  }

  /** The groups on the point's side with a claim of enough ρ, and the kinds of their evidence. */
  private Map<String, Set<String>> pillars(List<Graded.Counted> counted, double point) {
    Map<String, Set<String>> pillars = new TreeMap<>();
    for (Graded.Counted graded : counted) {
      boolean side =
          (point > EVEN && graded.direction() == Direction.SUPPORTS)
              || (point < EVEN && graded.direction() == Direction.OPPOSES);
      if (side && weights.step(graded, 0).rho() >= figures.rhoAtLeast()) {
        Set<String> kinds = pillars.computeIfAbsent(answer.group(graded), g -> new TreeSet<>());
        Origins.of(graded.claim())
            .map(sources::get)
            .map(Source::evidenceClass)
            .ifPresent(kinds::add);
      }
    }
    return pillars;
  }

  private double opposingShare(List<Graded.Counted> counted, double point) {
    Map<Direction, Double> parts = new HashMap<>();
    for (Direction direction : Direction.values()) {
      parts.put(direction, Math.abs(answer.weight(counted, direction)));
    }
    double support = parts.getOrDefault(Direction.SUPPORTS, 0.0);
    double opposition = parts.getOrDefault(Direction.OPPOSES, 0.0);
    double against = point >= EVEN ? opposition : support;
    return support + opposition == 0 ? 0 : against / (support + opposition);
  }

  private static double rounded(double probability) {
    return Math.round(probability * 10_000) / 10_000.0;
  }
}
