package org.crible.match;

import java.util.Comparator;
import org.crible.text.Script;
import org.jspecify.annotations.Nullable;

/**
 * One word of a name as it is compared. How alike two tokens are is a pure function of the two
 * records, so that an index may calculate it once per word of its vocabulary.
 *
 * @param form lower-case Latin letters and digits; for {@link Kind#LEGAL} and {@link Kind#GENERIC}
 *     the class that the wording belongs to, the same in every language
 * @param kind what sort of word it is
 * @param weight how much agreement on it says, 1 to 1000; rare words weigh 1000
 * @param skeleton the consonants with spelling variants folded; empty if too short to compare by
 * @param coarse a coarser skeleton, for comparing with a script that leaves vowels out
 * @param family the family of name variants it belongs to (nicknames, spellings that no rule
 *     covers); empty if none
 * @param script the script whose sounds the form stands for; {@link Script#LATIN} where the form is
 *     how the name is spelt in Latin letters
 */
public record Token(
    String form,
    Kind kind,
    int weight,
    String skeleton,
    String coarse,
    String family,
    Script script) {

  /** By everything but the weight. */
  public static final Comparator<Token> ORDER =
      Comparator.comparing(Token::form)
          .thenComparing(Token::kind)
          .thenComparing(Token::skeleton)
          .thenComparing(Token::coarse)
          .thenComparing(Token::family)
          .thenComparing(Token::script);

  /** What sort of word a token is. */
  public enum Kind {
    /** A word of a name. */
    WORD,
    /** A word of the name of a vessel or aircraft: compared strictly. */
    STRICT,
    /** One letter that may stand for a word. */
    INITIAL,
    /** A number, in digits: compared exactly. */
    NUMBER,
    /** A legal form, by its class. */
    LEGAL,
    /** A word that many organisations' names have (trading, plant, international). */
    GENERIC,
    /** A word that joins (al, bin, van der, and, of). */
    PARTICLE,
    /** A title or form of address (Mr, Dr, Mullah, MV). */
    TITLE
  }

  /**
   * @throws IllegalArgumentException if the form is empty or the weight out of range
   */
  public Token {
    if (form.isEmpty() || weight < 1 || weight > 1000) {
      throw new IllegalArgumentException("no such token: \"" + form + "\" of weight " + weight);
    }
  }

  /** Whether its script does not write the vowels: Arabic, Hebrew. */
  public boolean vowelless() {
    return script.vowelless();
  }

  /** The same word with another weight. */
  public Token weighing(int newWeight) {
    return newWeight == weight
        ? this
        : new Token(form, kind, newWeight, skeleton, coarse, family, script);
  }

  /** The same word, to be compared strictly. */
  public Token strict() {
    return new Token(form, Kind.STRICT, weight, "", "", "", script);
  }

  // Called for each token of each name of each query: the form's cached hash decides nearly always.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Token that
            && form.equals(that.form)
            && kind == that.kind
            && weight == that.weight
            && script == that.script
            && skeleton.equals(that.skeleton)
            && coarse.equals(that.coarse)
            && family.equals(that.family));
  }

  @Override
  public int hashCode() {
    return form.hashCode();
  }
}
