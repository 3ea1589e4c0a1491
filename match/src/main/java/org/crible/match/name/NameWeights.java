package org.crible.match.name;

/**
 * What a profile sets for names. Weights of words run from 1 to 1000; shares from 0 to 1.
 *
 * @param rare weight of a word that is not known to be frequent
 * @param frequent the least weight of a word, however frequent
 * @param decade how much less a word weighs for each tenfold of its share of all names
 * @param legal weight of a legal form
 * @param generic weight of a word that many organisations have
 * @param particle weight of a joining word
 * @param title weight of a title
 * @param initial weight of an initial
 * @param number weight of a number
 * @param editSlope likeness lost by an edit in a word of one letter: 1 - slope * edits / length
 * @param skeleton likeness of two words with the same consonants
 * @param coarse likeness of two words with the same coarse consonants, one without vowels
 * @param shortKey likeness by consonants where there are fewer than three
 * @param family likeness of two forms of one given name
 * @param letter likeness of an initial and a word that begins with it
 * @param same likeness from which two words count as one word in two spellings, so that the lighter
 *     weight counts for both
 * @param least likeness below which two words are not paired
 * @param omission how much a word counts against the names that only one of them has
 * @param contradiction how much the words count against them that each has and the other has not
 * @param contradicting the least that a word weighs when it contradicts another, however frequent
 * @param numberConflict factor where both names have numbers and they differ
 * @param pivot likeness from which rarity matters: the usual threshold
 * @param ceiling the most that names without any information could reach
 * @param enough weight of agreeing words from which the ceiling is 1
 * @param little weight of agreeing words below which likeness is scaled down
 * @param weakAlias factor for an alias that the list calls weak
 */
public record NameWeights(
    int rare,
    int frequent,
    int decade,
    int legal,
    int generic,
    int particle,
    int title,
    int initial,
    int number,
    double editSlope,
    double skeleton,
    double coarse,
    double shortKey,
    double family,
    double letter,
    double same,
    double least,
    double omission,
    double contradiction,
    int contradicting,
    double numberConflict,
    double pivot,
    double ceiling,
    int enough,
    int little,
    double weakAlias) {

  /**
   * @throws IllegalArgumentException if the formulas' bounds would not hold with these values
   */
  public NameWeights {
    if (contradiction < omission || omission < 0 || omission > 1) {
      throw new IllegalArgumentException(
          "omission must lie in 0 to 1 and contradiction be no less: "
              + omission
              + ", "
              + contradiction);
    }
    if (numberConflict > 1 || weakAlias > 1 || ceiling > 1 || least > same || pivot >= 1) {
      throw new IllegalArgumentException(
          "factors, ceiling and pivot must be at most 1 and least no more than same");
    }
  }
}
