package org.crible.match.name;

import java.util.stream.DoubleStream;

/**
 * What a profile sets for names. Weights of words run from 1 to 1000; shares from 0 to 1.
 *
 * @param rare weight of a word that is not known to be frequent
 * @param frequent the least weight of a word, however frequent
 * @param decade how much less a word weighs for each tenfold of its share of all names
 * @param syllable the most that a word weighs which may be a syllable of a longer one
 * @param legal weight of a legal form
 * @param generic weight of a word that many organisations have
 * @param particle weight of a joining word
 * @param son weight of a word for a son or daughter
 * @param title weight of a title
 * @param patronymic the most that a patronymic weighs
 * @param initial weight of an initial
 * @param number weight of a number
 * @param editSlope likeness lost by an edit in a word of one letter: 1 - slope * edits / length
 * @param editFirst factor of that where the first letters differ
 * @param editConsonant factor of that in words of a script without vowels
 * @param skeleton likeness of two words with the same consonants
 * @param vowel what each vowel that differs takes from that
 * @param coarse likeness of two words with the same coarse consonants, one without vowels
 * @param shortKey likeness by consonants where there are fewer than three
 * @param family likeness of two forms of one given name
 * @param spelling likeness of two spellings of one form of a given name
 * @param letter likeness of an initial and a word that begins with it
 * @param same likeness from which two words count as one word in two spellings, so that the lighter
 *     weight counts for both
 * @param least likeness below which two words are not paired
 * @param omission how much a word counts against the names that only one of them has
 * @param contradiction how much the words count against them that each has and the other has not
 * @param contradicting the least that a word weighs when it contradicts another, however frequent
 * @param contradictingInitial the least that an initial weighs when it contradicts
 * @param numberConflict factor where both names have numbers and they differ
 * @param numberOmitted factor where only one name has a number
 * @param filiationCrossed factor where a name's child is the other's parent
 * @param legalConflict factor where both have legal forms and these are of different classes
 * @param unsaid how much a word that only one name has takes from what the others say
 * @param editSlack how much of the likeness lost by edits is lost as information too
 * @param familySays the most that two forms of one given name say, in weight
 * @param soundSays the most that a word says which is one of another script by its sound, in weight
 * @param syllablesSay the same for Chinese and Korean words
 * @param skeletonLetter what a consonant of a skeleton says, in weight
 * @param coarseLetter what a consonant of a coarse key says, in weight
 * @param acronymLetter what a first letter says that stands for a word of the other name, in weight
 * @param pivot likeness that names reach which say just enough: the usual threshold
 * @param person how much the agreeing words of people's names must say
 * @param other how much those of other names, and of names of one word, must say
 * @param weakAlias factor for an alias that the list calls weak
 */
public record NameWeights(
    int rare,
    int frequent,
    int decade,
    int syllable,
    int legal,
    int generic,
    int particle,
    int son,
    int title,
    int patronymic,
    int initial,
    int number,
    double editSlope,
    double editFirst,
    double editConsonant,
    double skeleton,
    double vowel,
    double coarse,
    double shortKey,
    double family,
    double spelling,
    double letter,
    double same,
    double least,
    double omission,
    double contradiction,
    int contradicting,
    int contradictingInitial,
    double numberConflict,
    double numberOmitted,
    double filiationCrossed,
    double legalConflict,
    double unsaid,
    double editSlack,
    int familySays,
    int soundSays,
    int syllablesSay,
    int skeletonLetter,
    int coarseLetter,
    int acronymLetter,
    double pivot,
    Ceiling person,
    Ceiling other,
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
    double largest =
        DoubleStream.of(numberConflict, numberOmitted, filiationCrossed, legalConflict, weakAlias)
            .max()
            .orElse(0);
    if (largest > 1 || least > same || pivot <= 0 || pivot >= 1) {
      throw new IllegalArgumentException(
          "factors must be at most 1, pivot between 0 and 1, and least no more than same");
    }
    if (editSlack < 0 || editSlack > 1 || unsaid < 0) {
      throw new IllegalArgumentException(
          "editSlack must lie in 0 to 1 and unsaid be no less than 0: "
              + editSlack
              + ", "
              + unsaid);
    }
  }

  /**
   * The most that a name can score by how much its agreeing words say: many people are called John
   * Smith, so that name alone tells nobody apart.
   *
   * @param enough weight of agreeing words with which the pivot is reached
   * @param plenty weight from which there is no ceiling
   */
  public record Ceiling(int enough, int plenty) {
    /**
     * @throws IllegalArgumentException if they do not rise
     */
    public Ceiling {
      if (enough < 1 || plenty <= enough) {
        throw new IllegalArgumentException("a ceiling must rise: " + enough + ", " + plenty);
      }
    }

    /** The ceiling, 0 to 1, for a weight of agreeing words. */
    double at(double weight, double pivot) {
      return weight < enough
          ? pivot * weight / enough
          : pivot + (1 - pivot) * Math.min(1, (weight - enough) / (plenty - enough));
    }

    /** The least weight of agreeing words with which the ceiling is no lower than a likeness. */
    double needed(double likeness, double pivot) {
      return likeness <= pivot
          ? enough * likeness / pivot
          : enough + (plenty - enough) * (likeness - pivot) / (1 - pivot);
    }
  }
}
