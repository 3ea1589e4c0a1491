package org.crible.match.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crible.match.NameForm;
import org.crible.match.Token;
import org.crible.match.Token.Kind;
import org.crible.text.Script;
import org.crible.text.skeleton.Skeleton;

/** Neighbouring words of a name written as one, as they are compared where the other has that. */
public final class JoinedWord {
  private static final int MOST = 1000;

  private JoinedWord() {}

  /** The word that neighbouring words of a name make. */
  public static Token of(NameForm form, NameForm.Join join) {
    return of(form.tokens().subList(join.from(), join.to()));
  }

  /** Whether a word can stand for neighbouring words of another name. */
  public static boolean isWhole(Token word) {
    return TokenSimilarity.isWord(word);
  }

  /** What the parts make: a word spelt in Latin letters, as the other name has it. */
  static Token of(List<Token> parts) {
    StringBuilder form = new StringBuilder();
    boolean strict = false;
    int weight = 0;
    for (Token part : parts) {
      form.append(part.form());
      strict |= part.kind() == Kind.STRICT;
      weight += part.weight();
    }
    return word(form.toString(), strict, weight);
  }

  /** All that parts spelling a word could make, whatever they weigh. */
  public static Set<Token> spelling(String form) {
    Set<Token> words = new LinkedHashSet<>();
    for (boolean strict : new boolean[] {false, true}) {
      words.add(word(form, strict, MOST));
    }
    return words;
  }

  /** What parts weigh when they are written as one. */
  public static int weight(int sum) {
    return Math.min(MOST, sum);
  }

  private static Token word(String form, boolean strict, int sum) {
    return new Token(
        form,
        strict ? Kind.STRICT : Kind.WORD,
        weight(sum),
        Skeleton.fine(form),
        Skeleton.coarse(form),
        "",
        Script.LATIN);
  }
}
