package org.crible.match;

import java.util.List;

/**
 * One reading of one name, ready to be compared. A name in a script with several readings has a
 * form for each.
 *
 * @param reading the name in Latin letters as it was read, for people
 * @param tokens its words in order
 * @param joins two or three neighbouring words written as one
 */
public record NameForm(String reading, List<Token> tokens, List<Join> joins) {
  public NameForm {
    tokens = List.copyOf(tokens);
    joins = List.copyOf(joins);
  }

  /**
   * Neighbouring tokens written as one word.
   *
   * @param from index of the first token
   * @param to index after the last
   * @param token the word that they make; its weight is the sum of theirs, at most 1000
   */
  public record Join(int from, int to, Token token) {}

  /** The sum of the weights of all tokens. */
  public int weight() {
    int sum = 0;
    for (Token token : tokens) {
      sum += token.weight();
    }
    return sum;
  }
}
