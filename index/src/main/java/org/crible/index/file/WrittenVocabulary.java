package org.crible.index.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.crible.match.Token;

/**
 * The tokens of an index in the making: numbered as they come, put in the order of their forms at
 * the end.
 */
final class WrittenVocabulary {
  /** By the bytes of the form, as {@link Texts} are looked up. */
  private static final Comparator<Token> ORDER =
      Comparator.comparing(
              (Token token) -> token.form().getBytes(StandardCharsets.UTF_8),
              Arrays::compareUnsigned)
          .thenComparing(Token.ORDER);

  private final Map<Token, Integer> numbers = new HashMap<>();
  private int[] uses = new int[1 << 10];

  /** The number of a token, which stands in one name more. */
  int add(Token token) {
    int number = numbers.computeIfAbsent(token.weighing(1), added -> numbers.size());
    if (number == uses.length) {
      uses = Arrays.copyOf(uses, 2 * uses.length);
    }
    uses[number]++;
    return number;
  }

  /** All tokens in their order, which is final; call it once, after the last was added. */
  Ordered ordered(UnaryOperator<Token> weighing) {
    Token[] byNumber = new Token[numbers.size()];
    numbers.forEach((token, number) -> byNumber[number] = token);
    numbers.clear();
    int[] byPlace =
        IntStream.range(0, byNumber.length)
            .boxed()
            .sorted(Comparator.comparing(number -> byNumber[number], ORDER))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] places = new int[byPlace.length];
    for (int place = 0; place < places.length; place++) {
      places[byPlace[place]] = place;
    }
    int[] byRank =
        IntStream.range(0, byPlace.length)
            .boxed()
            .sorted(Comparator.comparingInt((Integer place) -> uses[byPlace[place]]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[byRank.length];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[byRank[rank]] = rank;
    }
    List<Token> tokens = Arrays.stream(byPlace).mapToObj(n -> weighing.apply(byNumber[n])).toList();
    return new Ordered(tokens, places, ranks, byRank);
  }

  /** Tokens by place. */
  static final class Ordered {
    private final List<Token> tokens;
    private final int[] places;
    private final int[] ranks;
    private final int[] byRank;

    private Ordered(List<Token> tokens, int[] places, int[] ranks, int[] byRank) {
      this.tokens = tokens;
      this.places = places;
      this.ranks = ranks;
      this.byRank = byRank;
    }

    /** All of them in order. */
    List<Token> tokens() {
      return tokens;
    }

    Token token(int place) {
      return tokens.get(place);
    }

    /** The place of the token that had a number when it was added. */
    int place(int number) {
      return places[number];
    }

    /** The rank of the token at a place: 0 for the rarest. */
    int rank(int place) {
      return ranks[place];
    }

    /** The place of the token of a rank. */
    int placeOfRank(int rank) {
      return byRank[rank];
    }
  }
}
