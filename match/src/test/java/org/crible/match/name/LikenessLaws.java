package org.crible.match.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.crible.match.Frequencies;
import org.crible.match.NameForm;
import org.crible.match.NameKind;
import org.crible.match.Prepared;
import org.crible.match.Token;
import org.crible.match.profile.Profile;
import org.crible.model.Statement;
import org.crible.text.Letters;
import org.crible.text.distance.EditDistance;
import org.crible.text.sound.Sounds;
import org.jspecify.annotations.Nullable;

/** What an index relies on when it leaves words and names out. */
class LikenessLaws {
  private static final NameWeights WEIGHTS = Profile.standard().nameWeights();
  private static final TokenSimilarity SIMILARITY = new TokenSimilarity(WEIGHTS);
  private static final NameReader READER =
      new NameReader(new WordWeights(WEIGHTS, Frequencies.none()));
  private static final Statement SOMEWHERE = new Statement("x", "name", "x", "test");

  @Property(tries = 20_000)
  void whereTwoWordsAreAlikeAnIndexFindsTheOneByTheOther(
      @ForAll("tokens") Token sought, @ForAll("tokens") Token kept) {
    if (SIMILARITY.of(sought, kept).value() > 0) {
      assertThat(findable(sought, kept)).as(sought + " " + kept).isTrue();
    }
  }

  private static boolean findable(Token sought, Token kept) {
    int edits = Math.min(LikenessKeys.edits(sought), LikenessKeys.edits(kept));
    Set<String> keys = LikenessKeys.kept(kept);
    return !Collections.disjoint(LikenessKeys.sought(sought), keys)
        || (sounds(sought, kept) && !Collections.disjoint(LikenessKeys.sounding(sought), keys))
        || LikenessKeys.prefix(sought).filter(kept.form()::startsWith).isPresent()
        || EditDistance.bounded(sought.form(), kept.form(), edits) <= edits;
  }

  /** Whether the letters of a word leave it open that the one spells the other. */
  private static boolean sounds(Token one, Token other) {
    @Nullable Sounds sounds = Sounds.of(one.script());
    return sounds == null
        || sounds.word(one.form()).maySpell(Letters.of(other.form()), other.form().length());
  }

  @Property(tries = 20_000)
  void namesThatAreAlikeKeepWithinTheBounds(
      @ForAll("names") NameForm one,
      @ForAll("names") NameForm other,
      @ForAll("thresholds") double threshold) {
    NameBound bound = new NameBound(threshold, 0, false, WEIGHTS);
    Alignment alignment = Alignment.of(one.tokens(), other.tokens(), SIMILARITY, WEIGHTS);
    // So much is said beside the names that no ceiling is left.
    NameMatch match = new NameMatch(WEIGHTS, alignment, WEIGHTS.other(), 100_000, false);
    if (match.value() >= threshold) {
      double surplus = 0;
      for (Alignment.Pair pair : alignment.pairs()) {
        surplus +=
            bound.surplus(pair.left().weight(), pair.right().weight(), pair.likeness().value());
      }
      int left = alignment.leftWeight();
      int right = alignment.rightWeight();
      assertThat(bound.reached(surplus, left, right)).isTrue();
      assertThat(left <= bound.share() * one.weight() || right <= bound.share() * other.weight())
          .isTrue();
    }
  }

  @Property(tries = 20_000)
  void namesThatAreAlikeSayEnough(
      @ForAll("names") NameForm one,
      @ForAll("names") NameForm other,
      @ForAll("thresholds") double threshold,
      @ForAll boolean people,
      @ForAll @IntRange(max = 1500) int beside) {
    NameBound bound = new NameBound(threshold, beside, people, WEIGHTS);
    Alignment alignment = Alignment.of(one.tokens(), other.tokens(), SIMILARITY, WEIGHTS);
    NameWeights.Ceiling ceiling = people ? WEIGHTS.person() : WEIGHTS.other();
    if (new NameMatch(WEIGHTS, alignment, ceiling, beside, false).value() >= threshold) {
      double says = 0;
      for (Alignment.Pair pair : alignment.pairs()) {
        says +=
            bound.information(pair.left().weight(), pair.right().weight(), pair.likeness().value());
      }
      assertThat(bound.tells(says, alignment.leftWeight(), alignment.rightWeight(), false))
          .isTrue();
    }
  }

  @Property(tries = 5_000)
  void theLikenessDoesNotDependOnTheOrderOfTheTwo(
      @ForAll("names") NameForm one, @ForAll("names") NameForm other) {
    assertThat(new NameComparison(name(one), WEIGHTS).value(name(other)))
        .isEqualTo(new NameComparison(name(other), WEIGHTS).value(name(one)));
  }

  private static Prepared.Name name(NameForm form) {
    return new Prepared.Name(form, EnumSet.allOf(NameKind.class), false, SOMEWHERE);
  }

  @Provide
  Arbitrary<Double> thresholds() {
    return Arbitraries.of(0.1, 0.3, 0.5, 0.55, 0.7, 0.85, 1.0);
  }

  @Provide
  Arbitrary<NameForm> names() {
    return tokens().list().ofMinSize(1).ofMaxSize(5).map(tokens -> new NameForm("", tokens));
  }

  /** Words as names have them, and words of few letters, so that many are alike. */
  @Provide
  Arbitrary<Token> tokens() {
    Arbitrary<String> few =
        Arbitraries.strings().withChars("aeibkdh").ofMinLength(1).ofMaxLength(9);
    Arbitrary<String> real =
        Arbitraries.of(
            "mohammed",
            "محمد",
            "mohamed",
            "qaddafi",
            "gadhafi",
            "القذافي",
            "bill",
            "william",
            "aleksandr",
            "Александр",
            "sasha",
            "bin",
            "ibn",
            "van",
            "von",
            "5",
            "five",
            "llc",
            "gmbh",
            "trading",
            "dr",
            "V.",
            "a",
            "m",
            "sech1n",
            "sechin",
            "kim",
            "kimm",
            "bert",
            "herbert",
            "hubert",
            "ahmad",
            "ahrnad",
            "mire",
            "mlre",
            "hmd",
            "hamid",
            "rzvi",
            "razavi",
            "yusuf",
            "joseph",
            "יוסף",
            "陈",
            "chen");
    return Combinators.combine(
            Arbitraries.oneOf(few, real), Arbitraries.of(NameKind.class), Arbitraries.integers())
        .as(LikenessLaws::tokens)
        .filter(tokens -> !tokens.isEmpty())
        .map(tokens -> tokens.get(0));
  }

  private static List<Token> tokens(String word, NameKind kind, int weight) {
    return READER.read(word, kind).stream()
        .flatMap(form -> form.tokens().stream())
        .map(token -> token.weighing(1 + Math.floorMod(weight, 1000)))
        .toList();
  }

  /** Two names of which the one is spelt as a word of the other. */
  @Property
  void whatPartsMakeIsAmongAllThatTheyCouldMake(@ForAll("names") NameForm form) {
    for (NameForm.Join join : form.joins()) {
      Token made = JoinedWord.of(form, join);
      Set<Token> possible = JoinedWord.spelling(join.form());
      assertThat(possible).anyMatch(token -> Token.ORDER.compare(token, made) == 0);
    }
  }
}
