package org.crible.text.sound;

import java.util.Set;
import org.crible.text.Script;
import org.jspecify.annotations.Nullable;

/**
 * A word of a script that is not Latin, ready to be compared with many in Latin letters. Immutable.
 *
 * <p>The keys find, the bits decide: words without a key in common are taken for different.
 */
public final class SoundedWord {
  private static final double MOST = 0.9;

  /** What a bit adds: ten make a likeness of 0.7, twenty the most. */
  private static final double SLOPE = 0.02;

  /** Bits a letter in spellings of one name, where none speaks against. */
  private static final double EXPECTED = 2;

  /** Likeness of words with the same three consonants or more where vowels are not written. */
  private static final double CONSONANTS = 0.75;

  /** Likeness of words for which little more speaks than against. */
  private static final double FAINT = 0.42;

  private static final int LONG_KEY = 4;

  private final Sounds sounds;
  private final String reading;
  private final boolean vowelless;
  private final Spelled spelled;
  private final double least;

  /** Made when they are first needed, which is seldom; threads may make the same ones twice. */
  private @Nullable Set<String> keys;

  SoundedWord(Sounds sounds, String reading, boolean vowelless, SoundTable table) {
    this.sounds = sounds;
    this.reading = reading;
    this.vowelless = vowelless;
    this.spelled = new Spelled(table, reading);
    this.least = table.least();
  }

  /** The word, as it is read. */
  String reading() {
    return reading;
  }

  /**
   * How likely the word in Latin letters is a spelling of this one: 0 where too few bits speak for
   * it, more the more speak for it and the fewer letters speak against, up to {@value #MOST}: a
   * spelling is never as sure as the same letters.
   *
   * <p>Letters that a vowelless script has for a throat sound or for nothing are not always read,
   * and its words are short; so the same three consonants suffice where nothing speaks against.
   */
  public double likeness(String latin) {
    double needed = vowelless ? 0 : least;
    double bits = spelled.bits(latin, needed);
    if (bits < needed) {
      return 0;
    }
    Set<String> latinKeys = Sounds.keys(latin, Script.LATIN);
    boolean consonants = false;
    boolean meet = false;
    for (String key : keys()) {
      if (latinKeys.contains(key)) {
        meet = true;
        consonants |= vowelless && key.length() >= LONG_KEY;
      }
    }
    if (!meet || (bits < least && !consonants)) {
      return 0;
    }
    double sure = Math.min(MOST, 0.5 + bits * SLOPE);
    double even = bits / (EXPECTED * Math.max(reading.length(), latin.length()));
    return Math.max(consonants ? CONSONANTS : FAINT, sure * Math.min(1, even));
  }

  /**
   * Whether a word of certain letters can have a likeness above 0, as far as these tell.
   *
   * @param letters as {@link org.crible.text.Letters} counts them
   * @param length how many they are
   */
  public boolean maySpell(int letters, int length) {
    double needed = vowelless ? 0 : least;
    return spelled.most(letters, length, needed) >= needed;
  }

  /** What speaks for the word in Latin letters being a spelling of this one, in bits. */
  public double bits(String latin) {
    return spelled.bits(latin, Double.NEGATIVE_INFINITY);
  }

  private Set<String> keys() {
    Set<String> made = keys;
    if (made == null) {
      made = Set.copyOf(sounds.keys(reading));
      keys = made;
    }
    return made;
  }
}
