package org.crible.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;

/** Whatever the names, the index gives what scoring every entity gives. */
class NameIndexLaws {
  private static final List<String> WORDS =
      List.of(
          "almaz",
          "antey",
          "anteyalmaz",
          "kupol",
          "vektor",
          "vector",
          "trading",
          "house",
          "jsc",
          "ooo",
          "ivan",
          "ivanov",
          "ivanovich",
          "petrov",
          "mohammed",
          "muhammad",
          "al",
          "bin",
          "abdul",
          "rahman",
          "abdulrahman",
          "van",
          "der",
          "berg",
          "vanderberg",
          "no",
          "5",
          "6",
          "plant",
          "kim",
          "kin",
          "jong",
          "jongun",
          "un",
          "Алмаз",
          "Антей",
          "محمد",
          "陈",
          "伟",
          "chen",
          "wei",
          "a",
          "b",
          "shipping",
          "shiping",
          "schiffahrt",
          "qaddafi",
          "gadhafi",
          "kadhafi",
          "lao",
          "bank",
          "V.");

  @Property(tries = 500)
  void theIndexLosesNothing(
      @ForAll("parties") List<Entity> parties,
      @ForAll("party") Entity query,
      @ForAll("thresholds") double threshold,
      @ForAll @IntRange(max = 3) int few,
      @ForAll @IntRange(max = 9) int many) {
    Effort effort = few == 3 ? Effort.USUAL : new Effort(few, many);
    try (EveryEntity every = new EveryEntity(distinct(parties), effort)) {
      assertThat(every.throughIndex(query, threshold)).isEqualTo(every.oneByOne(query, threshold));
    }
  }

  private static List<Entity> distinct(List<Entity> parties) {
    List<Entity> numbered = new ArrayList<>();
    for (Entity party : parties) {
      String id = "e%03d".formatted(numbered.size());
      Entity.Builder copy = Entity.builder(id, party.schema(), "test");
      party.statements().forEach(s -> copy.add(s.property(), s.value()));
      numbered.add(copy.build());
    }
    return numbered;
  }

  @Provide
  Arbitrary<Double> thresholds() {
    return Arbitraries.of(0.3, 0.5, 0.7, 0.85, 0.95);
  }

  @Provide
  Arbitrary<List<Entity>> parties() {
    return party().list().ofMinSize(1).ofMaxSize(40);
  }

  @Provide
  Arbitrary<Entity> party() {
    return Combinators.combine(
            Arbitraries.of("Person", "Company", "Organization", "LegalEntity", "Vessel", "Thing"),
            name().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of("", "1970-05-01", "1971"),
            Arbitraries.of("", "ru", "cn"),
            Arbitraries.of("", "7731084175"),
            Arbitraries.of("", "", "5 Lenina Street, Minsk", "Minsk, ul. Lenina 5", "Minsk"),
            Arbitraries.of("", "imoNumber 9187629", "imoNumber 9079107", "callSign UBXY7"))
        .as(NameIndexLaws::entity);
  }

  private static Entity entity(
      String schema,
      List<String> names,
      String born,
      String country,
      String number,
      String address,
      String craft) {
    Entity.Builder entity = Entity.builder("q", FollowTheMoney.schema(schema), "test");
    names.forEach(name -> entity.add("name", name));
    if (schema.equals("Person")) {
      entity.add("birthDate", born);
    }
    entity.add("country", country);
    entity.add("address", address);
    if (schema.equals("Vessel") && !craft.isEmpty()) {
      entity.add(craft.substring(0, craft.indexOf(' ')), craft.substring(craft.indexOf(' ') + 1));
    }
    if (FollowTheMoney.schema(schema).is("LegalEntity")) {
      entity.add("innCode", number);
    }
    return entity.build();
  }

  private static Arbitrary<String> name() {
    return word().list().ofMinSize(1).ofMaxSize(5).map(words -> String.join(" ", words));
  }

  /** A word of the list, now and then with a letter lost, doubled or changed. */
  private static Arbitrary<String> word() {
    return Combinators.combine(
            Arbitraries.of(WORDS), Arbitraries.integers().between(0, 20), Arbitraries.integers())
        .as(
            (word, change, at) -> {
              int place = Math.floorMod(at, word.length());
              return switch (change) {
                case 0 -> word.substring(0, place) + word.substring(place + 1) + "x";
                case 1 -> word.substring(0, place) + word.charAt(place) + word.substring(place);
                case 2 -> word.substring(0, place) + "e" + word.substring(place + 1);
                default -> word;
              };
            });
  }
}
