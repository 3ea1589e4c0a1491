package org.crible.evidence.weigh;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.evidence.Weighing.Likelihood;
import org.crible.evidence.weigh.WeighingProfile.Band;
import org.crible.evidence.weigh.WeighingProfile.Vocabulary;

/**
 * Rule 9, the word: by the point, rounded to four places. A boundary belongs to the band nearer 50
 * %, and so does a gap between bands. An interval that touches too many bands of the first
 * vocabulary has no word.
 */
final class LikelihoodWords {
  private static final double MIDDLE = 50;
  private final WeighingProfile profile;

  LikelihoodWords(WeighingProfile profile) {
    this.profile = profile;
  }

  Likelihood name(double point, double low, double high) {
    Vocabulary ruling = profile.vocabularies().getFirst();
    int touched = band(ruling, high) - band(ruling, low) + 1;
    boolean unresolved = touched > profile.bandsAtMost();
    Map<String, String> words = new LinkedHashMap<>();
    for (Vocabulary vocabulary : profile.vocabularies()) {
      words.put(
          vocabulary.name(),
          unresolved
              ? vocabulary.unresolved()
              : vocabulary.bands().get(band(vocabulary, point)).word());
    }
    return new Likelihood(point, low, high, words.getOrDefault(ruling.name(), ""), words);
  }

  Likelihood notAssessed() {
    Map<String, String> words = new LinkedHashMap<>();
    profile.vocabularies().forEach(v -> words.put(v.name(), v.notAssessed()));
    return new Likelihood(null, null, null, profile.vocabularies().getFirst().notAssessed(), words);
  }

  /** Index of the band of a probability. */
  static int band(Vocabulary vocabulary, double probability) {
    double percent = Math.round(probability * 10_000) / 100.0;
    List<Band> bands = vocabulary.bands();
    if (percent <= MIDDLE) {
      int index = bands.size() - 1;
      while (index > 0 && bands.get(index).from() > percent && !holdsGap(bands, index, percent)) {
        index--;
      }
      return index;
    }
    int index = 0;
    while (index < bands.size() - 1 && bands.get(index).to() < percent) {
      if (bands.get(index + 1).from() > percent) {
        return index;
      }
      index++;
    }
    return index;
  }

  /** Below the middle: whether the figure lies in the gap under the band, which is nearer 50. */
  private static boolean holdsGap(List<Band> bands, int index, double percent) {
    return bands.get(index - 1).to() < percent;
  }
}
