package org.crible.index.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.crible.match.NameKind;
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
  private final List<Token> tokens = new ArrayList<>();
  private int[] uses = new int[1 << 10];
  private byte[] kinds = new byte[1 << 10];

  /** The number of a token. */
  int number(Token token) {
    Token weightless = token.weighing(1);
    Integer known = numbers.get(weightless);
    if (known != null) {
      return known;
    }
    int number = tokens.size();
    if (number == uses.length) {
      uses = Arrays.copyOf(uses, 2 * uses.length);
      kinds = Arrays.copyOf(kinds, uses.length);
    }
    numbers.put(weightless, number);
    tokens.add(weightless);
    return number;
  }

  /** The token of a number. */
  Token token(int number) {
    return tokens.get(number);
  }

  /**
   * Notes that a token stands in one name more.
   *
   * @param manner see {@link NameUse#manner}
   */
  void use(int number, int manner) {
    uses[number]++;
    kinds[number] |= (byte) (manner & NameUse.KIND_BITS);
  }

  /** All tokens in their order, which is final; call it once, after the last was added. */
  Ordered ordered(UnaryOperator<Token> weighing) {
    numbers.clear();
    Token[] byNumber = tokens.toArray(Token[]::new);
    tokens.clear();
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
    byte[] kindsByPlace = new byte[byPlace.length];
    for (int place = 0; place < byPlace.length; place++) {
      kindsByPlace[place] = kinds[byPlace[place]];
    }
    return new Ordered(tokens, places, ranks, byRank, kindsByPlace);
  }

  /** Tokens by place. */
  static final class Ordered {
    private final List<Token> tokens;
    private final int[] places;
    private final int[] ranks;
    private final int[] byRank;
    private final byte[] kinds;

    private Ordered(List<Token> tokens, int[] places, int[] ranks, int[] byRank, byte[] kinds) {
      this.tokens = tokens;
      this.places = places;
      this.ranks = ranks;
      this.byRank = byRank;
      this.kinds = kinds;
    }

    /** What the names of the token at a place were read as. */
    Set<NameKind> kinds(int place) {
      return NameUse.kinds(kinds[place]);
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
