package org.crible.match.name;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.crible.match.Token;
import org.crible.match.Token.Kind;
import org.crible.text.Script;
import org.crible.text.sound.Sounds;

/**
 * How an index finds every word that can be like another one without comparing all of them. Stands
 * beside {@link TokenSimilarity}, whose every rule must have its way here:
 *
 * <p><b>Law.</b> Where the likeness of two tokens is above 0, a key {@link #sought} for the one, or
 * {@link #sounding} like it, is {@link #kept} for the other, or the form of the other starts with
 * the {@link #prefix} of the one, or their forms are no further apart than the {@link #edits} of
 * either. The law is tested on generated tokens; a rule without its way fails it, and would make a
 * search lose results.
 */
public final class LikenessKeys {
  private static final char SAME = '=';
  private static final char INITIAL = 'i';
  private static final char PARTICLE = 'p';
  private static final char FAMILY = 'f';
  private static final char SKELETON = 's';
  private static final char COARSE = 'c';

  /** Sounds of words in Latin letters, which words of other scripts seek, and the other way. */
  private static final char LATIN = 'l';

  private static final char OTHER = 'o';

  private LikenessKeys() {}

  /** The keys under which an index keeps a token. */
  public static Set<String> kept(Token token) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(sameForm(token.form()));
    switch (token.kind()) {
      case INITIAL -> keys.add(INITIAL + token.form());
      case PARTICLE -> keys.add(PARTICLE + token.family());
      case WORD -> {
        spellings(token, keys);
        if (token.vowelless() && token.coarse().length() > 1) {
          keys.add(COARSE + token.coarse());
        }
        sounds(token, token.script() == Script.LATIN ? LATIN : OTHER, keys);
      }
      case STRICT, NUMBER, LEGAL, GENERIC, TITLE -> {}
    }
    return keys;
  }

  /** The keys under which those that a token can be like are kept. */
  public static Set<String> sought(Token token) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(sameForm(token.form()));
    switch (token.kind()) {
      case PARTICLE -> keys.add(PARTICLE + token.family());
      case STRICT -> keys.add(INITIAL + token.form().substring(0, 1));
      case WORD -> {
        keys.add(INITIAL + token.form().substring(0, 1));
        spellings(token, keys);
        if (token.vowelless() && token.coarse().length() > 1) {
          keys.add(COARSE + token.coarse());
        }
      }
      case INITIAL, NUMBER, LEGAL, GENERIC, TITLE -> {}
    }
    return keys;
  }

  /** The keys under which those are kept that a token can be like only by their sound. */
  public static Set<String> sounding(Token token) {
    Set<String> keys = new LinkedHashSet<>();
    if (token.kind() == Kind.WORD) {
      sounds(token, token.script() == Script.LATIN ? OTHER : LATIN, keys);
    }
    return keys;
  }

  /** The key under which every token of a form is kept. */
  public static String sameForm(String form) {
    return SAME + form;
  }

  private static void sounds(Token token, char side, Set<String> keys) {
    Sounds.keys(token.form(), token.script()).forEach(key -> keys.add(side + key));
  }

  private static void spellings(Token token, Set<String> keys) {
    Family.each(token.family()).forEach(family -> keys.add(FAMILY + family));
    if (!token.skeleton().isEmpty()) {
      keys.add(SKELETON + token.skeleton());
    }
  }

  /** What every word begins with that an initial can stand for; empty for all other tokens. */
  public static Optional<String> prefix(Token token) {
    return token.kind() == Kind.INITIAL ? Optional.of(token.form()) : Optional.empty();
  }

  /**
   * The most edits that {@link TokenSimilarity#allowedEdits} allows a token, whatever the other is.
   */
  public static int edits(Token token) {
    int length = token.form().length();
    if (!TokenSimilarity.isWord(token) || length < 3 || TokenSimilarity.hasDigit(token.form())) {
      return 0;
    }
    // Two edits are allowed from seven letters on; so the other has five of them at least.
    return (length < 5 ? 1 : 2) - (token.kind() == Kind.STRICT ? 1 : 0);
  }
}
