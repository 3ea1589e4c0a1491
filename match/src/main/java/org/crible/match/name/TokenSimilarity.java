package org.crible.match.name;

import org.crible.match.Token;
import org.crible.match.Token.Kind;
import org.crible.text.Script;
import org.crible.text.distance.EditDistance;
import org.crible.text.sound.Sounds;
import org.jspecify.annotations.Nullable;

/**
 * How alike two tokens are: a pure, symmetric function of the two records and the weights of the
 * profile. 1 only for the same form.
 *
 * <p>Words are alike where they have the same form; letters within {@link #allowedEdits}; the same
 * {@code skeleton}, if both scripts or neither write the vowels; the same {@code coarse} key, if
 * neither does and they are two scripts; a {@code family} in common; an initial and a word of that
 * letter; or a key of {@link Sounds} in common, if one is Latin and the other is not. {@link
 * LikenessKeys} says how an index finds each of these. Letters that look alike or are doubled lie
 * within the edits, vowels left out have the skeleton. Words of two families are two names, however
 * near their letters; of two frequent words neither is a misspelling of the other, nor of two that
 * frequent syllables make; Chinese and Korean words are not compared by their consonants.
 */
public final class TokenSimilarity {
  private static final int SHORT_KEY = 3;

  /** No longer are most syllables of Chinese, Korean and Vietnamese names. */
  private static final int SYLLABLE = 4;

  /** In Latin letters a shorter word may be of any language: {@code putin}. */
  private static final int SYLLABLES = 6;

  private final NameWeights weights;

  public TokenSimilarity(NameWeights weights) {
    this.weights = weights;
  }

  /** Which rule made two tokens alike. */
  public enum Rule {
    SAME("the same"),
    EDITS("nearly the same letters"),
    LOOKS("the same but for letters that look alike"),
    DOUBLED("the same but for a letter written twice"),
    SKELETON("the same consonants"),
    COARSE("the same consonants, vowels not written"),
    SOUND("one name in two scripts, by its sound"),
    FAMILY("forms of one name"),
    INITIAL("an initial"),
    NONE("different");

    private final String words;

    Rule(String words) {
      this.words = words;
    }

    /** For a reader. */
    public String words() {
      return words;
    }
  }

  /**
   * How alike and by which rule.
   *
   * @param value 0 to 1
   */
  public record Likeness(double value, Rule rule) {
    static final Likeness NONE = new Likeness(0, Rule.NONE);
    static final Likeness PARTICLE = new Likeness(1, Rule.FAMILY);
    static final Likeness SAME = new Likeness(1, Rule.SAME);

    private Likeness orElse(double otherValue, Rule otherRule) {
      return otherValue > value ? new Likeness(otherValue, otherRule) : this;
    }
  }

  /** The likeness of two tokens; 0 where they may not be paired. */
  public Likeness of(Token left, Token right) {
    if (Acronym.is(left) && Acronym.is(right)) {
      return Likeness.NONE;
    }
    if (left.form().equals(right.form())) {
      return Likeness.SAME;
    }
    if (Acronym.is(left) || Acronym.is(right)) {
      return Likeness.NONE;
    }
    if (left.kind() == Kind.INITIAL || right.kind() == Kind.INITIAL) {
      return initial(left, right);
    }
    if (left.kind() == Kind.PARTICLE && right.kind() == Kind.PARTICLE) {
      return left.family().equals(right.family()) ? Likeness.PARTICLE : Likeness.NONE;
    }
    if (!isWord(left) || !isWord(right)) {
      return Likeness.NONE;
    }
    boolean oneScript = left.script() == right.script();
    if (Family.isShared(left.family(), right.family())) {
      return family(left, right);
    }
    boolean syllabic = isSyllabic(left.script()) || isSyllabic(right.script());
    if (!syllabic && areTwoNames(left, right, oneScript)) {
      return Likeness.NONE;
    }
    Likeness best = edits(left, right);
    if (best.value() > 0
        && (((oneScript || syllabic) && areFrequent(left, right))
            || areSyllables(left, right, syllabic))) {
      best = Likeness.NONE;
    }
    if (left.kind() == Kind.STRICT || right.kind() == Kind.STRICT) {
      return best;
    }
    if (!syllabic
        && left.vowelless() == right.vowelless()
        && !left.skeleton().isEmpty()
        && left.skeleton().equals(right.skeleton())
        && lengthsFit(left, right)) {
      int apart = Vowels.apart(left.form(), right.form());
      double value = shortened(weights.skeleton(), left.skeleton()) - weights.vowel() * apart;
      best = best.orElse(value, Rule.SKELETON);
    }
    if (!oneScript
        && left.vowelless()
        && right.vowelless()
        && left.coarse().length() > 1
        && left.coarse().equals(right.coarse())) {
      best = best.orElse(shortened(weights.coarse(), left.coarse()), Rule.COARSE);
    }
    best = best.orElse(sound(left, right), Rule.SOUND);
    return best.value() < weights.least() ? Likeness.NONE : best;
  }

  /** Names of two families, or two frequent syllables. */
  private static boolean areTwoNames(Token left, Token right, boolean oneScript) {
    int shorter = Math.min(left.form().length(), right.form().length());
    return (!left.family().isEmpty() && !right.family().isEmpty())
        || (oneScript
            && shorter <= SYLLABLE
            && WordWeights.isCommon(left.form())
            && WordWeights.isCommon(right.form()));
  }

  private static boolean areFrequent(Token left, Token right) {
    return WordWeights.isCommon(left.form()) && WordWeights.isCommon(right.form());
  }

  /** Given names of two frequent syllables each: Xiuling and Xiuying are two. */
  private boolean areSyllables(Token left, Token right, boolean syllabic) {
    int least = syllabic ? 1 : SYLLABLES;
    return isSyllables(left.form(), least) && isSyllables(right.form(), least);
  }

  private boolean isSyllables(String form, int least) {
    return form.length() >= least && WordWeights.inSyllables(form, weights) < weights.rare();
  }

  /** Whether a word of the script is read syllable by syllable, so that only its sound varies. */
  static boolean isSyllabic(Script script) {
    return script == Script.HAN || script == Script.HANGUL;
  }

  /**
   * Spellings of one form (Mohamed, Muhammad) say more than two forms of one name (Bob, Robert).
   */
  private Likeness family(Token left, Token right) {
    boolean spelling =
        left.family().startsWith(WordList.SYLLABLE)
            || (!left.skeleton().isEmpty() && left.skeleton().equals(right.skeleton()));
    return new Likeness(spelling ? weights.spelling() : weights.family(), Rule.FAMILY);
  }

  /** A word in Latin letters that spells one of another script; 0 where it does not. */
  private double sound(Token left, Token right) {
    boolean leftIsLatin = left.script() == Script.LATIN;
    if (leftIsLatin == (right.script() == Script.LATIN)) {
      return 0;
    }
    Token latin = leftIsLatin ? left : right;
    Token other = leftIsLatin ? right : left;
    @Nullable Sounds sounds = Sounds.of(other.script());
    return sounds == null ? 0 : sounds.word(other.form()).likeness(latin.form());
  }

  /** Keys of few consonants are shared by chance more often. */
  private double shortened(double value, String key) {
    return key.length() < SHORT_KEY ? weights.shortKey() : value;
  }

  /** Spellings of one word are of like length; words of few consonants differ in their vowels. */
  private static boolean lengthsFit(Token left, Token right) {
    int difference = Math.abs(left.form().length() - right.form().length());
    return difference <= (left.skeleton().length() <= SHORT_KEY ? 1 : 3)
        || Vowels.leftOut(left.form(), right.form())
        || Vowels.leftOut(right.form(), left.form());
  }

  private Likeness initial(Token left, Token right) {
    boolean leftIsLetter = left.kind() == Kind.INITIAL;
    Token letter = leftIsLetter ? left : right;
    Token word = leftIsLetter ? right : left;
    return isWord(word) && word.form().startsWith(letter.form())
        ? new Likeness(weights.letter(), Rule.INITIAL)
        : Likeness.NONE;
  }

  private Likeness edits(Token left, Token right) {
    int longer = Math.max(left.form().length(), right.form().length());
    int allowed = allowedEdits(left, right);
    if (allowed == 0) {
      return Likeness.NONE;
    }
    boolean free = left.kind() == Kind.WORD && right.kind() == Kind.WORD;
    if (free && Lookalike.are(left.form(), right.form())) {
      return new Likeness(1 - weights.editSlope() / (2 * longer), Rule.LOOKS);
    }
    int distance = EditDistance.bounded(left.form(), right.form(), allowed);
    if (distance > allowed) {
      return Likeness.NONE;
    }
    if (free && Doubled.alike(left.form(), right.form())) {
      return new Likeness(weights.spelling(), Rule.DOUBLED);
    }
    double value = 1 - slope(left, right) * distance / longer;
    return value < weights.least() ? Likeness.NONE : new Likeness(value, Rule.EDITS);
  }

  /** A slip seldom hits the first letter; a letter is more of a word that has no vowels. */
  private double slope(Token left, Token right) {
    double slope = weights.editSlope();
    if (left.form().charAt(0) != right.form().charAt(0)
        || Vowels.openOne(left.form(), right.form())) {
      slope *= weights.editFirst();
    }
    return left.vowelless() && right.vowelless() ? slope * weights.editConsonant() : slope;
  }

  /**
   * How many edits two words may be apart: none below four letters or with digits, one to six
   * letters, two from seven; one less in names of vessels.
   */
  public static int allowedEdits(Token left, Token right) {
    int longer = Math.max(left.form().length(), right.form().length());
    int shorter = Math.min(left.form().length(), right.form().length());
    if (shorter < 3 || longer < 4) {
      return 0;
    }
    if (hasDigit(left.form()) || hasDigit(right.form())) {
      return 0;
    }
    boolean strict = left.kind() == Kind.STRICT || right.kind() == Kind.STRICT;
    return (longer < 7 ? 1 : 2) - (strict ? 1 : 0);
  }

  static boolean hasDigit(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  static boolean isWord(Token token) {
    return token.kind() == Kind.WORD || token.kind() == Kind.STRICT;
  }
}
