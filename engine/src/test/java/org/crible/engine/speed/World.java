package org.crible.engine.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crible.engine.PartyForm;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.PropertyType;
import org.crible.model.Statement;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;

/**
 * As many parties as one likes, their names made of the words of real ones, each as often as it
 * stands there; the same ones each time. Two and a half names each on average.
 */
final class World {
  private static final long SEED = 20261123;
  private static final List<String> COUNTRIES =
      List.of("ru", "cn", "ir", "kp", "sy", "by", "ae", "tr", "de", "fr", "cy", "gb", "mx", "co");

  private final List<String> given = new ArrayList<>();
  private final List<String> family = new ArrayList<>();
  private final List<String> firm = new ArrayList<>();

  World(Path home) {
    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot();
        Stream<Entity> all =
            snapshot.parties(snapshot.datasets().stream().map(s -> s.dataset().name()).toList())) {
      all.forEach(this::take);
    }
  }

  private void take(Entity party) {
    for (Statement name : party.statements(PropertyType.NAME)) {
      List<String> words = Arrays.asList(name.value().replace(",", "").strip().split("\\s+"));
      if (!party.schema().is("Person")) {
        firm.addAll(words);
      } else if (words.size() > 1) {
        given.addAll(words.subList(0, words.size() - 1));
        family.add(words.getLast());
      }
    }
  }

  Entity party(int number) {
    return party(number, 0);
  }

  /**
   * A party as it is after some changes, of which each gives it other names.
   *
   * @param changes 0 for none
   */
  Entity party(int number, int changes) {
    Random random = new Random(SEED * (31 + changes) + number);
    boolean person = random.nextInt(10) < 6;
    Entity.Builder party =
        Entity.builder(
            id(number), FollowTheMoney.schema(person ? "Person" : "Company"), "generated");
    party.add("name", person ? person(random) : firm(random));
    for (int more = random.nextInt(4); more > 0; more--) {
      party.add("alias", person ? person(random) : firm(random));
    }
    party.add("country", COUNTRIES.get(random.nextInt(COUNTRIES.size())));
    if (person) {
      int year = 1930 + random.nextInt(75);
      party.add("birthDate", "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 12));
    }
    return party.build();
  }

  static String id(int number) {
    return "gen-%08d".formatted(number);
  }

  private String person(Random random) {
    List<String> words = new ArrayList<>();
    for (int count = 1 + random.nextInt(2); count > 0; count--) {
      words.add(given.get(random.nextInt(given.size())));
    }
    words.add(family.get(random.nextInt(family.size())));
    return said(String.join(" ", words), random);
  }

  private String firm(Random random) {
    List<String> words = new ArrayList<>();
    for (int count = 2 + random.nextInt(4); count > 0; count--) {
      words.add(firm.get(random.nextInt(firm.size())));
    }
    return said(String.join(" ", words), random);
  }

  private static String said(String name, Random random) {
    return PartyForm.says(name) ? name : "Number " + random.nextInt(1_000_000);
  }
}
