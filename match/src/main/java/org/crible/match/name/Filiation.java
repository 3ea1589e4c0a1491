package org.crible.match.name;

import java.util.List;
import org.crible.match.Token;
import org.crible.match.Token.Kind;
import org.crible.match.name.Alignment.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Who is whose child, where a name says so: {@code Salman bin Muhammad} is the son of {@code
 * Muhammad bin Salman}, or his father, never himself.
 *
 * @param child the word before {@code bin}
 * @param parent the first word after it that is no particle
 */
record Filiation(Token child, Token parent) {

  /** What the first such word of a name says; null where there is none between two words. */
  private static @Nullable Filiation in(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token word = tokens.get(i);
      if (word.kind() == Kind.PARTICLE && word.family().equals(WordList.SON)) {
        for (Token after : tokens.subList(i + 1, tokens.size())) {
          if (after.kind() == Kind.WORD) {
            return new Filiation(tokens.get(i - 1), after);
          }
        }
      }
    }
    return null;
  }

  /** Whether the child of the one name is the parent of the other and the other way round. */
  static boolean crossed(List<Token> left, List<Token> right, List<Pair> pairs) {
    @Nullable Filiation mine = in(left);
    @Nullable Filiation other = in(right);
    return mine != null
        && other != null
        && !mine.child.form().equals(mine.parent.form())
        && paired(mine.child, other.parent, pairs)
        && paired(mine.parent, other.child, pairs);
  }

  private static boolean paired(Token left, Token right, List<Pair> pairs) {
    return pairs.stream().anyMatch(p -> p.left().equals(left) && p.right().equals(right));
  }
}
