package org.crible.match.profile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.crible.match.Frequencies;
import org.crible.match.Prepared;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.Test;

/** Measures on the names of the SDN list: known parties, people on no list, time for a query. */
class SdnMeasureTest {
  private static final int PEOPLE = Integer.getInteger("crible.people", 150);

  private static List<Prepared> list(Profile[] profile) {
    Profile plain = Profile.standard();
    List<Prepared> prepared = new ArrayList<>();
    for (CsvRecord record : SharedData.csv(SharedData.file("data/lists/ofac_sdn_2024-05-03.csv"))) {
      if (record.getFieldCount() > 2) {
        prepared.add(
            plain.prepare(
                SharedData.named(
                    "ofac-" + record.getField(0), schema(record.getField(2)), record.getField(1))));
      }
    }
    Frequencies counted =
        Frequencies.of(
            prepared.stream().flatMap(p -> p.names().stream()).map(Prepared.Name::form).toList());
    profile[0] = plain.withFrequencies(counted);
    return prepared.stream().map(profile[0]::reweigh).toList();
  }

  private static String schema(String type) {
    return switch (type.strip()) {
      case "individual" -> "Person";
      case "vessel" -> "Vessel";
      case "aircraft" -> "Airplane";
      default -> "Organization";
    };
  }

  private record Hit(String id, double score, String name) {}

  private static Hit best(Comparison comparison, List<Prepared> list, double threshold) {
    Hit best = new Hit("", 0, "");
    for (Prepared candidate : list) {
      double score = comparison.scoreFrom(Math.max(threshold, best.score), candidate).value();
      if (score > best.score) {
        best = new Hit(candidate.id(), score, candidate.names().get(0).form().reading());
      }
    }
    return best;
  }

  @Test
  void knownPartiesAreFoundFirst() {
    Profile[] profile = new Profile[1];
    List<Prepared> list = list(profile);
    for (String name : List.of("Концерн ВКО Алмаз-Антей", "Almaz-Antei")) {
      Prepared query = profile[0].prepare(SharedData.named("q", "LegalEntity", name));
      Hit hit = best(profile[0].comparison(query), list, 0.7);
      System.out.printf("%s -> %s%n", name, hit);
      assertThat(hit.name).contains("almaz antey");
      assertThat(hit.score).isGreaterThanOrEqualTo(0.7);
    }
  }

  @Test
  void peopleOnNoListRaiseFewAlerts() {
    Profile[] profile = new Profile[1];
    List<Prepared> list = list(profile);
    double threshold = profile[0].threshold();
    for (String set : List.of("global", "us")) {
      List<CsvRecord> people =
          SharedData.csv(SharedData.file("data/matching/negatives_" + set + "_10k.csv.gz"));
      int asked = Math.min(PEOPLE, people.size() - 1);
      int nameOnly = 0;
      int full = 0;
      long start = System.nanoTime();
      for (CsvRecord person : people.subList(1, asked + 1)) {
        Prepared bare = profile[0].prepare(SharedData.named("q", "Person", person.getField(0)));
        Hit hit = best(profile[0].comparison(bare), list, threshold);
        if (hit.score >= threshold) {
          nameOnly++;
          if (Boolean.getBoolean("crible.wrong")) {
            System.out.println("ALERT " + person.getField(0) + " -> " + hit);
          }
        }
        Prepared whole = profile[0].prepare(dated(person));
        full += best(profile[0].comparison(whole), list, threshold).score >= threshold ? 1 : 0;
      }
      System.out.printf(
          "%s: %d people, alerts per 1000: %.1f by name alone, %.1f with birth date; %.2f ms for"
              + " both over %d parties%n",
          set,
          asked,
          1000.0 * nameOnly / asked,
          1000.0 * full / asked,
          (System.nanoTime() - start) / 1e6 / asked,
          list.size());
      // The sample list has no birth dates of its own, so a date of the person must change nothing.
      assertThat(full).isLessThanOrEqualTo(nameOnly);
      assertThat(1000.0 * nameOnly / asked).isLessThan(30);
    }
  }

  private static Entity dated(CsvRecord person) {
    return Entity.builder("q", FollowTheMoney.schema("Person"), "test")
        .add("name", person.getField(0))
        .add("gender", person.getField(4))
        .add("birthDate", person.getField(5))
        .build();
  }
}
