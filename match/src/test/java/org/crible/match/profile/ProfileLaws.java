package org.crible.match.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crible.match.Prepared;
import org.crible.match.Score;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;

/** What holds for every two entities, whatever they are called. */
class ProfileLaws {
  private static final Profile PROFILE = Profile.standard();

  private static final List<String> WORDS =
      List.of(
          "Vladimir",
          "Vladimirovich",
          "Putin",
          "Путин",
          "Muhammad",
          "Mohammed",
          "al",
          "bin",
          "A.",
          "Ltd",
          "ООО",
          "Trading",
          "Plant",
          "No.",
          "5",
          "6",
          "III",
          "Qaddafi",
          "Gaddafi",
          "القذافي",
          "金",
          "김",
          "van",
          "der",
          "vanderbilt",
          "bilt",
          "Kim",
          "Kin",
          "Dr",
          "O'Neil",
          "Ramimakhlouf",
          "Rami",
          "Makhlouf",
          "Makhluf",
          "2004-1",
          "S.A.",
          "SiemensAG",
          "Siemens",
          "Lao",
          "Bank",
          "V.",
          "",
          "\u0000",
          "%");

  private static Prepared prepared(String id, String schema, List<String> values) {
    return PROFILE.prepare(
        Entity.builder(id, FollowTheMoney.schema(schema), "laws")
            .add("name", values.get(0))
            .add(schema.equals("Person") ? "birthDate" : "country", values.get(1))
            .add("country", values.get(2))
            .add("address", values.get(3))
            .add(schema.equals("Vessel") ? values.get(4) : "notes", values.get(5))
            .build());
  }

  @Provide
  Arbitrary<Prepared> parties() {
    Arbitrary<String> names =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(
                8,
                Arbitraries.of(WORDS)
                    .list()
                    .ofMinSize(0)
                    .ofMaxSize(6)
                    .map(w -> String.join(" ", w))),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(60)));
    return Combinators.combine(
            Arbitraries.of("Person", "Person", "Company", "LegalEntity", "Vessel", "Thing"),
            names,
            Arbitraries.of("", "1970", "1970-03-04", "1970-04-03", "1971-03-04", "1930-01"),
            Arbitraries.of("", "ru", "iq"),
            Arbitraries.of("", "5 Lenina Street, Minsk", "Minsk, ul. Lenina 5, 220030", "Minsk"),
            Arbitraries.of("imoNumber", "callSign", "mmsi"),
            Arbitraries.of("", "9187629", "9079107", "UBXY7", "422031400"))
        .as(
            (schema, name, date, country, address, property, number) ->
                prepared(
                    "x",
                    schema,
                    List.of(
                        name,
                        schema.equals("Person") ? date : "",
                        country,
                        address,
                        property,
                        number)));
  }

  @Property
  void scoreIsAShareAndItsExplanationRecomputes(
      @ForAll("parties") Prepared left, @ForAll("parties") Prepared right) {
    Score score = PROFILE.score(left, right);
    assertThat(score.value()).isBetween(0.0, 1.0);
    assertThat(score.explanation().value()).isEqualTo(score.value());
    assertThat(score.explanation().recompute()).isEqualTo(score.value());
  }

  @Property
  void symmetric(@ForAll("parties") Prepared left, @ForAll("parties") Prepared right) {
    assertThat(PROFILE.score(left, right).value())
        .isCloseTo(PROFILE.score(right, left).value(), within(1e-12));
  }

  @Property
  void nothingScoresAboveItself(
      @ForAll("parties") Prepared party, @ForAll("parties") Prepared other) {
    assertThat(PROFILE.score(party, party).value())
        .isGreaterThanOrEqualTo(PROFILE.score(party, other).value() - 1e-9);
  }

  @Property
  void theBoundLosesNothing(
      @ForAll("parties") Prepared query, @ForAll("parties") Prepared candidate) {
    double exact = PROFILE.score(query, candidate).value();
    for (double threshold : new double[] {0.4, 0.7, 0.9}) {
      double bounded = PROFILE.comparison(query).scoreFrom(threshold, candidate).value();
      if (exact >= threshold) {
        assertThat(bounded).isEqualTo(exact);
      } else {
        assertThat(bounded).isLessThan(threshold);
      }
    }
  }

  @Property
  void preparationIsDeterministic(@ForAll("parties") Prepared party) {
    assertThat(PROFILE.reweigh(party)).isEqualTo(party);
  }
}
