package org.crible.dossier.html;

import java.util.List;
import org.crible.dossier.picture.Band;
import org.crible.evidence.weigh.WeighingProfile;

/** The likelihood words that a language's dossier uses, as the profile of weighing defines them. */
final class Scales {
  private Scales() {}

  /**
   * The bands of a vocabulary.
   *
   * @throws IllegalArgumentException if the profile has none of that name
   */
  static List<Band> of(WeighingProfile profile, String vocabulary) {
    return profile.vocabularies().stream()
        .filter(candidate -> candidate.name().equals(vocabulary))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no likelihood words " + vocabulary))
        .bands()
        .stream()
        .map(band -> new Band(band.word(), band.from(), band.to()))
        .toList();
  }
}
