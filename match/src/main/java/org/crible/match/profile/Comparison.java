package org.crible.match.profile;

import java.util.List;
import org.crible.match.Agreement;
import org.crible.match.Prepared;
import org.crible.match.Score;
import org.crible.match.address.AddressAgreement;
import org.crible.match.country.CountryAgreement;
import org.crible.match.craft.CraftAgreement;
import org.crible.match.date.DateAgreement;
import org.crible.match.gender.GenderAgreement;
import org.crible.match.identifier.IdentifierAgreement;
import org.crible.match.name.NameComparison;
import org.crible.model.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * One query against many candidates. Keeps what it learns about words, so it is fast on many and
 * not thread-safe.
 *
 * <p>The score is the likeness of the best pair of names, raised by other evidence that agrees and
 * lowered by what contradicts; a number in common sets a floor. See {@link Combination}.
 */
public final class Comparison {
  private final Prepared query;
  private final ProfileWeights weights;
  private final List<NameComparison> names;
  private final DateAgreement dates;
  private final CountryAgreement countries;
  private final IdentifierAgreement identifiers;
  private final CraftAgreement crafts;
  private final AddressAgreement addresses;

  Comparison(Prepared query, ProfileWeights weights) {
    this.query = query;
    this.weights = weights;
    this.names =
        query.names().stream().map(name -> new NameComparison(name, weights.name())).toList();
    this.dates = new DateAgreement(weights.date());
    this.countries = new CountryAgreement(weights.kin());
    this.identifiers =
        new IdentifierAgreement(
            weights.oneEach(),
            weights.craft().passing(),
            weights.otherType(),
            weights.longNumber());
    this.crafts = new CraftAgreement(weights.craft());
    this.addresses = new AddressAgreement(weights.addressShare());
  }

  /**
   * The likeness of names below which no candidate without an identifier in common can reach the
   * threshold: what a search by name must retrieve from. Equal to the threshold where the query has
   * nothing but names. Identifiers are looked up on their own.
   */
  public double nameFloor(double threshold) {
    return new Combination(weights, 0, agreements(query, true)).nameFloor(threshold);
  }

  /**
   * The most that can agree beside the names, as the weight of a word, where no identifier is in
   * common: it lifts the ceiling that frequent words put on a name.
   */
  public double mostBeside() {
    return new Combination(weights, 0, agreements(query, true)).said();
  }

  /** Each name of the query, ready to be compared with others. */
  public List<NameComparison> names() {
    return names;
  }

  /** What is compared. */
  public Prepared query() {
    return query;
  }

  /** How likely the candidate is the same party as the query. */
  public Score score(Prepared candidate) {
    return scoreFrom(0, candidate);
  }

  /**
   * The score if it is at least {@code threshold}; otherwise any score below it. Nearly always
   * decided by a bound, see {@link NameComparison#valueFrom}.
   */
  public Score scoreFrom(double threshold, Prepared candidate) {
    if (!query.schema().meets(candidate.schema())) {
      return refused(candidate);
    }
    List<Agreement> agreements = agreements(candidate, false);
    Combination others = new Combination(weights, 0, agreements);
    double floor = others.nameFloor(threshold);
    double said = others.said();
    int best = -1;
    Prepared.@Nullable Name bestName = null;
    double bestValue = 0;
    for (int i = 0; i < names.size(); i++) {
      for (Prepared.Name name : candidate.names()) {
        if (!query.names().get(i).meets(name)) {
          continue;
        }
        double value = names.get(i).valueFrom(Math.max(floor, bestValue), name, said);
        if (value > bestValue) {
          best = i;
          bestName = name;
          bestValue = value;
        }
      }
    }
    Combination combination = new Combination(weights, bestValue, agreements);
    int index = best;
    Prepared.@Nullable Name chosen = bestName;
    return new Score(
        combination.value(), () -> combination.explanation(nameExplanation(index, chosen, said)));
  }

  private Explanation nameExplanation(int index, Prepared.@Nullable Name name, double said) {
    return name == null
        ? Explanation.given("name", 0, "no names that are alike")
        : names.get(index).explanation(name, said);
  }

  private Score refused(Prepared candidate) {
    return new Score(
        0,
        () ->
            Explanation.given(
                "schema", 0, "a " + query.schema() + " is never a " + candidate.schema()));
  }

  /**
   * What the other features say, always in this order.
   *
   * @param best as if everything that the query has agreed, identifiers apart
   */
  private List<Agreement> agreements(Prepared candidate, boolean best) {
    return List.of(
        best && query.dates().isEmpty()
            ? Agreement.silent("date")
            : dates.of(query.dates(), candidate.dates()),
        flags(candidate, countries.of(query.countries(), candidate.countries())),
        GenderAgreement.of(query.genders(), candidate.genders()),
        best
            ? Agreement.silent("identifier")
            : identifiers.of(query.identifiers(), candidate.identifiers()),
        craft(candidate)
            ? crafts.of(query.identifiers(), candidate.identifiers())
            : Agreement.silent(CraftAgreement.FEATURE),
        addresses.of(query.addresses(), candidate.addresses()));
  }

  private Agreement flags(Prepared candidate, Agreement country) {
    return craft(candidate) ? crafts.flags(country) : country;
  }

  private boolean craft(Prepared candidate) {
    return query.schema().is("Vehicle") && candidate.schema().is("Vehicle");
  }
}
