package org.crible.evidence.weigh;

import java.util.ArrayList;
import java.util.List;
import org.crible.evidence.Weighing.Contribution;
import org.crible.evidence.Weighing.Likelihood;
import org.crible.evidence.Weighing.Linchpin;

/** Rule 12, linchpins: the groups whose removal changes the word, heaviest first. */
final class Linchpins {
  private final Answer answer;

  Linchpins(Answer answer) {
    this.answer = answer;
  }

  /**
   * The linchpins.
   *
   * @param contributions the groups, heaviest first
   */
  List<Linchpin> of(List<Graded.Counted> counted, List<Contribution> contributions) {
    String word = answer.likelihood(counted).word();
    List<Linchpin> linchpins = new ArrayList<>();
    for (Contribution contribution : contributions) {
      Likelihood rest = answer.likelihood(answer.without(counted, contribution.origin()));
      if (!rest.word().equals(word)) {
        linchpins.add(new Linchpin(contribution.origin(), rest.point(), rest.word()));
      }
    }
    return linchpins;
  }
}
