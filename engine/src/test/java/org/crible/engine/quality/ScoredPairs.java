package org.crible.engine.quality;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crible.match.profile.Profile;

/**
 * Labelled pairs with their scores, and what can be measured on them.
 *
 * @param name what they are, for a reader
 */
record ScoredPairs(String name, List<Scored> pairs) {
  private static final double[] THRESHOLDS = {0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95};
  private static final int BINS = 10;

  /** A pair and its score. */
  record Scored(LabelledPair pair, double score) {}

  static ScoredPairs of(String name, List<LabelledPair> pairs, Profile profile) {
    return new ScoredPairs(
        name,
        pairs.stream()
            .map(
                pair ->
                    new Scored(
                        pair,
                        profile
                            .score(profile.prepare(pair.left()), profile.prepare(pair.right()))
                            .value()))
            .toList());
  }

  /** Those that are not named. */
  ScoredPairs without(String newName, Set<String> ids) {
    return new ScoredPairs(
        newName, pairs.stream().filter(s -> !ids.contains(s.pair.id())).toList());
  }

  /** Every second one. */
  ScoredPairs half(String newName, int remainder) {
    return new ScoredPairs(
        newName, pairs.stream().filter(s -> s.pair.number() % 2 == remainder).toList());
  }

  /** Precision, recall and F1 by threshold. */
  void printCurve() {
    System.out.printf("%n### %s, %d pairs%n%n", name, pairs.size());
    System.out.println("| threshold | precision | recall | F1 | wrong |");
    System.out.println("|--:|--:|--:|--:|--:|");
    for (double threshold : THRESHOLDS) {
      long found = count(true, threshold);
      long alarms = count(false, threshold);
      long missed = pairs.stream().filter(s -> s.pair.match()).count() - found;
      System.out.printf(
          Locale.ROOT,
          "| %.2f | %.3f | %.3f | %.3f | %d |%n",
          threshold,
          found / (double) (found + alarms),
          found / (double) (found + missed),
          2.0 * found / (2 * found + alarms + missed),
          alarms + missed);
    }
  }

  private long count(boolean match, double threshold) {
    return pairs.stream().filter(s -> s.pair.match() == match && s.score >= threshold).count();
  }

  /** How far scores are from the share of matches among pairs of such a score. */
  void printReliability() {
    System.out.printf("%n### Calibration: %s, %d pairs%n%n", name, pairs.size());
    System.out.println("| scores | pairs | mean score | matches | |");
    System.out.println("|---|--:|--:|--:|---|");
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int at = bin;
      List<Scored> in =
          pairs.stream().filter(s -> Math.min(BINS - 1, (int) (s.score * BINS)) == at).toList();
      if (!in.isEmpty()) {
        double mean = in.stream().mapToDouble(Scored::score).average().orElse(0);
        double share = in.stream().filter(s -> s.pair.match()).count() / (double) in.size();
        error += Math.abs(mean - share) * in.size() / pairs.size();
        System.out.printf(
            Locale.ROOT,
            "| %.1f to %.1f | %d | %.3f | %.3f | `%s` |%n",
            bin / (double) BINS,
            (bin + 1) / (double) BINS,
            in.size(),
            mean,
            share,
            bar(mean, share));
      }
    }
    long different = pairs.stream().filter(s -> !s.pair.match()).count();
    System.out.printf(
        Locale.ROOT,
        "%nExpected calibration error %.3f; of the %d different pairs %.2f %% score 0.99 or"
            + " more.%n",
        error,
        different,
        100.0 * count(false, 0.99) / different);
  }

  /** A line from 0 to 1 in which {@code s} is the mean score and {@code m} the share of matches. */
  private static String bar(double mean, double share) {
    StringBuilder line = new StringBuilder(".".repeat(41));
    line.setCharAt((int) Math.round(share * 40), 'm');
    int score = (int) Math.round(mean * 40);
    line.setCharAt(score, line.charAt(score) == 'm' ? 'X' : 's');
    return line.toString();
  }

  /** Each pair on the wrong side of the threshold. */
  void printWrong(double threshold) {
    pairs.stream()
        .filter(s -> s.pair.match() != s.score >= threshold)
        .forEach(
            s ->
                System.out.printf(
                    Locale.ROOT,
                    "%s %.3f %s %s%n",
                    s.pair.match() ? "MISS " : "ALARM",
                    s.score,
                    s.pair.id(),
                    s.pair.text()));
  }
}
