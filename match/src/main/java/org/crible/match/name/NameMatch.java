package org.crible.match.name;

import static org.crible.model.Explanation.Operation.MIN;
import static org.crible.model.Explanation.Operation.PRODUCT;
import static org.crible.model.Explanation.Operation.RATIO;
import static org.crible.model.Explanation.Operation.SUM;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crible.match.Token;
import org.crible.match.Token.Kind;
import org.crible.model.Explanation;

/** The likeness of one alignment of two names, as a number and as an explanation of it. */
final class NameMatch {
  private final NameWeights weights;
  private final Alignment alignment;
  private final NameWeights.Ceiling ceiling;
  private final double beside;
  private final double weak;

  /**
   * @param ceiling the one for what is named
   * @param beside what agrees beside the names, as a weight
   */
  NameMatch(
      NameWeights weights,
      Alignment alignment,
      NameWeights.Ceiling ceiling,
      double beside,
      boolean weak) {
    this.weights = weights;
    this.alignment = alignment;
    this.ceiling = ceiling;
    this.beside = beside;
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
    return Math.min(likeness, ceiling()) * numbers() * forms() * filiation() * weak;
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
        Explanation.of(
            "name.rarity",
            MIN,
            "a name tells parties apart only as far as few have it",
            likeness,
            Explanation.given(
                "name.ceiling",
                ceiling(),
                "the most that words can reach which are as frequent as those that agree")),
        Explanation.given(
            "name.numbers",
            numbers(),
            alignment.conflict(Kind.NUMBER)
                ? "the numbers in the names differ"
                : alignment.omits(Kind.NUMBER)
                    ? "only one of the names has a number"
                    : "no contradiction between numbers"),
        Explanation.given(
            "name.form",
            forms(),
            alignment.conflict(Kind.LEGAL)
                ? "the legal forms are of different classes"
                : "no contradiction between legal forms"),
        Explanation.given(
            "name.filiation",
            filiation(),
            alignment.crossed()
                ? "the child in the one name is the parent in the other"
                : "no contradiction of who is whose child"),
        Explanation.given(
            "name.alias", weak, weak < 1 ? "the list calls this alias weak" : "not a weak alias"));
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
      sum +=
          switch (token.kind()) {
            case WORD, STRICT -> Math.max(token.weight(), weights.contradicting());
            case INITIAL -> Math.max(token.weight(), weights.contradictingInitial());
            case NUMBER, LEGAL, GENERIC, PARTICLE, TITLE -> token.weight();
          };
    }
    return sum;
  }

  private double ceiling() {
    double said = beside;
    for (Alignment.Pair pair : alignment.pairs()) {
      said += pair.information();
    }
    said -= weights.unsaid() * (alignment.leftWeight() + alignment.rightWeight());
    return ceiling.at(Math.max(0, said), weights.pivot());
  }

  private double numbers() {
    return alignment.conflict(Kind.NUMBER)
        ? weights.numberConflict()
        : alignment.omits(Kind.NUMBER) ? weights.numberOmitted() : 1;
  }

  private double forms() {
    return alignment.conflict(Kind.LEGAL) ? weights.legalConflict() : 1;
  }

  private double filiation() {
    return alignment.crossed() ? weights.filiationCrossed() : 1;
  }
}
