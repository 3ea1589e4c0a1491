package org.crible.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crible.match.Token.Kind;

/**
 * One reading of one name, ready to be compared.
 *
 * @param reading the name in Latin letters as it was read, for people
 * @param tokens its words in order
 */
public record NameForm(String reading, List<Token> tokens) {
  /** The most words that are written as one: {@code abd al rahman i}. */
  public static final int LONGEST_JOIN = 4;

  /** Names of equal words are equal, whatever text they were read from. */
  public static final Comparator<NameForm> WORD_BY_WORD =
      (one, other) -> {
        int shorter = Math.min(one.tokens.size(), other.tokens.size());
        for (int i = 0; i < shorter; i++) {
          int order = Token.ORDER.compare(one.tokens.get(i), other.tokens.get(i));
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(one.tokens.size(), other.tokens.size());
      };

  public NameForm {
    tokens = List.copyOf(tokens);
  }

  /**
   * Neighbouring words written as one.
   *
   * @param from index of the first token
   * @param to index after the last
   * @param form the word that they make
   */
  public record Join(int from, int to, String form) {}

  /** The sum of the weights of all tokens. */
  public int weight() {
    int sum = 0;
    for (Token token : tokens) {
      sum += token.weight();
    }
    return sum;
  }

  /** How many of the words can tell parties apart, initials among them. */
  public static int words(List<Token> tokens) {
    int words = 0;
    for (Token token : tokens) {
      words +=
          switch (token.kind()) {
            case WORD, STRICT, INITIAL, NUMBER -> 1;
            case LEGAL, GENERIC, PARTICLE, TITLE -> 0;
          };
    }
    return words;
  }

  /**
   * Every way to write two to four neighbouring words as one. A name is also compared with these
   * words in place of their parts where the other name has the joined word, so an index looks them
   * up as well.
   */
  public List<Join> joins() {
    List<Join> joins = new ArrayList<>();
    for (int from = 0; from < tokens.size(); from++) {
      StringBuilder form = new StringBuilder();
      for (int to = from; to < tokens.size() && to - from < LONGEST_JOIN; to++) {
        if (!joinable(tokens.get(to))) {
          break;
        }
        form.append(tokens.get(to).form());
        if (to > from) {
          joins.add(new Join(from, to + 1, form.toString()));
        }
      }
    }
    return joins;
  }

  /** Whether a word can be written together with its neighbours. */
  public static boolean joinable(Token token) {
    return switch (token.kind()) {
      case WORD, STRICT, PARTICLE, INITIAL -> true;
      case NUMBER, LEGAL, GENERIC, TITLE -> false;
    };
  }

  /** The kinds whose words can be rare. */
  static boolean counts(Token token) {
    return token.kind() == Kind.WORD || token.kind() == Kind.STRICT;
  }
}
