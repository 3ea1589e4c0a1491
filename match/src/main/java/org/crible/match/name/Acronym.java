package org.crible.match.name;

import java.util.List;
import org.crible.match.NameForm;
import org.crible.match.Token;
import org.crible.match.Token.Kind;
import org.crible.text.Script;

/**
 * The first letters of an organisation's words as a name of its own: {@code PLA} for the People's
 * Liberation Army. Such a name is alike to that word only, not to the first letters of other words.
 */
final class Acronym {
  /** Of two letters there are too few; organisations of more than seven words choose some. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 7;

  /** What stands in the place of a family on the one token of such a name. */
  private static final String FAMILY = "acronym";

  private Acronym() {}

  /** Whether a token was made of first letters. */
  static boolean is(Token token) {
    return token.family().equals(FAMILY);
  }

  /** The name made of first letters; none if the words do not make one, or may be a person's. */
  static List<NameForm> of(NameForm name, List<String> words, WordWeights weights) {
    if (name.tokens().stream().noneMatch(t -> t.kind() == Kind.GENERIC || t.kind() == Kind.LEGAL)) {
      return List.of();
    }
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      if (NameReader.isName(word)) {
        letters.append(word.charAt(0));
      }
    }
    String form = letters.toString();
    if (form.length() < SHORTEST || form.length() > LONGEST || words.contains(form)) {
      return List.of();
    }
    Token token =
        new Token(form, Kind.STRICT, weights.of(form, Kind.STRICT), "", "", FAMILY, Script.LATIN);
    return List.of(new NameForm(form, List.of(token)));
  }
}
