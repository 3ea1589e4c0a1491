package org.crible.match.profile;

import java.util.Map;
import java.util.Set;
import org.crible.match.craft.CraftWeights;
import org.crible.match.date.DateWeights;
import org.crible.match.name.NameWeights;

/**
 * A profile as it stands in its file.
 *
 * @param id its name
 * @param version raised with every change that moves a score
 * @param threshold the score from which a candidate is a match
 * @param name weights of names
 * @param date agreement of dates
 * @param calibration what makes a score of how alike two parties are
 * @param evidence by feature, how far it raises and lowers
 * @param kin how much a state and one that came out of it agree, 0 to 1
 * @param gate from which likeness of names other evidence raises
 * @param identifierFloor the least score of parties with a number in common
 * @param otherType how much the same number counts under another general type, 0 to 1
 * @param longNumber from how many characters on the same number counts as much under any two types
 * @param shared identifier properties that many parties have in common or that change hands: not
 *     compared
 * @param oneEach identifier types of which a party has one value
 * @param craft what is said of ships and aircraft only
 * @param addressShare how much of the shorter of two addresses must be in the other, 0 to 1
 */
record ProfileWeights(
    String id,
    String version,
    double threshold,
    NameWeights name,
    DateWeights date,
    Calibration calibration,
    Map<String, Pull> evidence,
    double kin,
    Gate gate,
    double identifierFloor,
    double otherType,
    int longNumber,
    Set<String> shared,
    Set<String> oneEach,
    CraftWeights craft,
    double addressShare) {

  /**
   * What a feature does to a score.
   *
   * @param raise share of what a score lacks to 1 that full agreement gives
   * @param lower share of a score that full contradiction takes
   * @param says how much full agreement says, as the weight of a word that would say as much
   */
  record Pull(double raise, double lower, double says) {}

  /** Likenesses of names from 0 to 1. */
  record Gate(double from, double full) {}

  Pull pull(String feature) {
    Pull pull = evidence.get(feature);
    if (pull == null) {
      throw new IllegalStateException("profile " + id + " has no weights for " + feature);
    }
    return pull;
  }
}
