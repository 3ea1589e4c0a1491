package org.crible.engine.quality;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crible.match.Prepared;
import org.crible.match.name.TokenSimilarity.Rule;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.model.Explanation;
import org.crible.model.FollowTheMoney;
import org.crible.model.type.Countries;

/** People on no list: how many of them raise an alert, and why. */
final class People {
  private static final double[] THRESHOLDS = {0.7, 0.75, 0.8, 0.85, 0.9, 0.95};

  /** What of a pair of words decides the cause: the rule that says least comes first. */
  private static final List<Rule> CAUSES =
      List.of(
          Rule.SOUND,
          Rule.COARSE,
          Rule.SKELETON,
          Rule.EDITS,
          Rule.LOOKS,
          Rule.DOUBLED,
          Rule.FAMILY,
          Rule.INITIAL,
          Rule.SAME);

  private final ListedParties listed;
  private final List<CsvRecord> people;

  People(ListedParties listed, List<CsvRecord> people) {
    this.listed = listed;
    this.people = people;
  }

  /** The best that was found for a person. */
  private record Alert(double score, String cause, String text) {}

  private record Alerts(List<Alert> byName, List<Alert> byAll) {}

  void print(String set, boolean wrong) {
    List<Alerts> found =
        IntStream.range(0, people.size()).parallel().mapToObj(i -> alerts(people.get(i))).toList();
    List<Alert> byName = found.stream().flatMap(a -> a.byName.stream()).toList();
    List<Alert> byAll = found.stream().flatMap(a -> a.byAll.stream()).toList();
    System.out.printf("%n### People on no list: %s, %d%n%n", set, people.size());
    System.out.println("| alerts per 1,000 from | name alone | with birth date and nationality |");
    System.out.println("|--:|--:|--:|");
    for (double threshold : THRESHOLDS) {
      System.out.printf(
          Locale.ROOT,
          "| %.2f | %.2f | %.2f |%n",
          threshold,
          rate(byName, threshold),
          rate(byAll, threshold));
    }
    Map<String, Long> causes =
        byName.stream()
            .collect(Collectors.groupingBy(Alert::cause, TreeMap::new, Collectors.counting()));
    System.out.println("\nAlerts on the name alone by their cause:\n");
    causes.forEach((cause, count) -> System.out.printf("- %d: %s%n", count, cause));
    if (wrong) {
      byName.forEach(alert -> System.out.println("NAME " + alert.text));
      byAll.forEach(alert -> System.out.println("ALL  " + alert.text));
    }
  }

  private double rate(List<Alert> alerts, double threshold) {
    return 1000.0 * alerts.stream().filter(a -> a.score >= threshold).count() / people.size();
  }

  private Alerts alerts(CsvRecord person) {
    Entity.Builder bare =
        Entity.builder("q", FollowTheMoney.schema("Person"), "bench")
            .add("name", person.getField(0));
    List<Alert> byName = best(bare.build());
    List<Alert> byAll =
        best(
            bare.add("birthDate", person.getField(5))
                .add("nationality", Countries.code(person.getField(7)).orElse(person.getField(7)))
                .build());
    return new Alerts(byName, byAll);
  }

  private List<Alert> best(Entity person) {
    Profile profile = listed.profile();
    Prepared query = profile.prepare(person);
    List<Alert> best = new ArrayList<>();
    listed.search(query, profile.threshold()).stream()
        .limit(1)
        .forEach(
            found ->
                best.add(
                    new Alert(
                        found.score(),
                        cause(profile.score(query, found.party()).explanation()),
                        String.format(
                            Locale.ROOT,
                            "%.3f %s -> %s %s",
                            found.score(),
                            person.caption(),
                            found.party().id(),
                            found.party().names().stream()
                                .map(name -> name.form().reading())
                                .limit(5)
                                .toList()))));
    return best;
  }

  private static String cause(Explanation explanation) {
    List<String> rules = new ArrayList<>();
    collect(explanation, rules);
    String how =
        CAUSES.stream()
            .map(Rule::words)
            .filter(words -> rules.stream().anyMatch(rule -> rule.endsWith(words)))
            .findFirst()
            .orElse("nothing but names");
    boolean whole =
        rules.stream().anyMatch(rule -> rule.contains("one name: nothing; only in the other: no"));
    return how + (whole ? ", the whole name" : ", a part of the name");
  }

  private static void collect(Explanation step, List<String> rules) {
    switch (step.rule()) {
      case "name.likeness", "name.left" -> rules.add(step.detail());
      default -> {}
    }
    step.children().forEach(child -> collect(child, rules));
  }
}
