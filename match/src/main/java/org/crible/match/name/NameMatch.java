package org.crible.match.name;

import static org.crible.model.Explanation.Operation.DIFFERENCE;
import static org.crible.model.Explanation.Operation.PRODUCT;
import static org.crible.model.Explanation.Operation.RATIO;
import static org.crible.model.Explanation.Operation.SUM;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crible.match.Token;
import org.crible.model.Explanation;

/** The likeness of one alignment of two names, as a number and as an explanation of it. */
final class NameMatch {
  private final NameWeights weights;
  private final Alignment alignment;
  private final double weak;

  NameMatch(NameWeights weights, Alignment alignment, boolean weak) {
    this.weights = weights;
    this.alignment = alignment;
    this.weak = weak ? weights.weakAlias() : 1;
  }

  /** 0 to 1; the same arithmetic in the same order as {@link #explanation}. */
  double value() {
    double agreement = 0;
    double divisor = 0;
    for (Alignment.Pair pair : alignment.pairs()) {
      agreement += pair.likeness().value() * (2 * pair.lighter());
    }
    for (Alignment.Pair pair : alignment.pairs()) {
      divisor += pair.weight();
    }
    divisor += omission() * omitted();
    divisor += weights.contradiction() * contradicted();
    double likeness = divisor == 0 ? 0 : agreement / divisor;
    double ranked =
        likeness > weights.pivot() && surplus() < 1
            ? weights.pivot() + (likeness - weights.pivot()) * surplus()
            : likeness;
    return ranked * information() * numbers() * weak;
  }

  Explanation explanation(String detail) {
    List<Explanation> agreement = new ArrayList<>();
    List<Explanation> divisor = new ArrayList<>();
    for (Alignment.Pair pair : alignment.pairs()) {
      agreement.add(
          Explanation.of(
              "name.pair",
              PRODUCT,
              sentence(pair),
              Explanation.given(
                  "name.likeness", pair.likeness().value(), pair.likeness().rule().words()),
              Explanation.given(
                  "name.weight", 2 * pair.lighter(), "weight of the word, on both sides")));
      divisor.add(
          Explanation.given(
              "name.weight",
              pair.weight(),
              "weight of " + pair.left().form() + " and " + pair.right().form()));
    }
    divisor.add(
        Explanation.of(
            "name.omission",
            PRODUCT,
            "words that only one of the names has count " + omission(),
            Explanation.given("weight", omission(), "share that an omission counts"),
            Explanation.given("name.left", omitted(), leftovers())));
    divisor.add(
        Explanation.of(
            "name.contradiction",
            PRODUCT,
            "words that contradict each other count " + weights.contradiction(),
            Explanation.given("weight", weights.contradiction(), "factor for a contradiction"),
            Explanation.given("name.left", contradicted(), leftovers())));
    Explanation likeness =
        Explanation.of(
            "name.alignment",
            RATIO,
            "what agrees, as a share of what both names hold",
            Explanation.of("name.agreement", SUM, "words that agree", agreement),
            Explanation.of("name.whole", SUM, "all words, by their weight", divisor));
    return Explanation.of(
        "name",
        PRODUCT,
        detail,
        rarity(likeness),
        Explanation.given(
            "name.information",
            information(),
            "share of the information that a name needs to be told from others"),
        Explanation.given(
            "name.numbers",
            numbers(),
            alignment.numbersConflict()
                ? "the numbers in the names differ"
                : "no contradiction between numbers"),
        Explanation.given(
            "name.alias", weak, weak < 1 ? "the list calls this alias weak" : "not a weak alias"));
  }

  private Explanation rarity(Explanation likeness) {
    if (likeness.value() <= weights.pivot() || surplus() >= 1) {
      return likeness;
    }
    Explanation pivot =
        Explanation.given("name.pivot", weights.pivot(), "from here on rarity counts");
    return Explanation.of(
        "name.rarity",
        SUM,
        "the words are frequent, many parties have such a name",
        pivot,
        Explanation.of(
            "name.surplus",
            PRODUCT,
            "likeness above the pivot, scaled down",
            Explanation.of("name.surplus", DIFFERENCE, "likeness above the pivot", likeness, pivot),
            Explanation.given("name.rarity", surplus(), "how rare the agreeing words are")));
  }

  private static String sentence(Alignment.Pair pair) {
    String left = pair.left().form();
    return left.equals(pair.right().form())
        ? left + " on both sides"
        : left + " and " + pair.right().form() + ": " + pair.likeness().rule().words();
  }

  private String leftovers() {
    return "only in the one name: "
        + forms(alignment.leftOver())
        + "; only in the other: "
        + forms(alignment.rightOver());
  }

  private static String forms(List<Token> tokens) {
    return tokens.isEmpty()
        ? "nothing"
        : tokens.stream().map(Token::form).collect(Collectors.joining(" "));
  }

  /** Where nothing but generic words agrees, what is missing is the name itself. */
  private double omission() {
    for (Alignment.Pair pair : alignment.pairs()) {
      boolean distinctive =
          switch (pair.left().kind()) {
            case WORD, STRICT, INITIAL -> true;
            case NUMBER, LEGAL, GENERIC, PARTICLE, TITLE -> false;
          };
      if (distinctive) {
        return weights.omission();
      }
    }
    return weights.contradiction();
  }

  private int omitted() {
    return Math.abs(alignment.leftWeight() - alignment.rightWeight());
  }

  private int contradicted() {
    return 2 * Math.min(against(alignment.leftOver()), against(alignment.rightOver()));
  }

  /** A frequent word that contradicts says as much as a rare one: it is another word. */
  private int against(List<Token> tokens) {
    int sum = 0;
    for (Token token : tokens) {
      boolean word = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.STRICT;
      sum += word ? Math.max(token.weight(), weights.contradicting()) : token.weight();
    }
    return sum;
  }

  /** The weight of the words that agree. */
  private double agreeing() {
    double sum = 0;
    for (Alignment.Pair pair : alignment.pairs()) {
      sum += pair.likeness().value() * pair.lighter();
    }
    return sum;
  }

  /** By how much likeness above the pivot is scaled: 1 for rare names. */
  private double surplus() {
    double share = Math.min(1, agreeing() / weights.enough());
    double ceiling = weights.ceiling() + (1 - weights.ceiling()) * share;
    return (ceiling - weights.pivot()) / (1 - weights.pivot());
  }

  private double information() {
    return Math.min(1, agreeing() / weights.little());
  }

  private double numbers() {
    return alignment.numbersConflict() ? weights.numberConflict() : 1;
  }
}
