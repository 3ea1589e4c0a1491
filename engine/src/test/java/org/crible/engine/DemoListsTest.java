package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.PartialDate;
import org.crible.model.PropertyType;
import org.crible.model.Statement;
import org.crible.model.json.EntityJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The bundled sample lists are valid FollowTheMoney, and their identifiers are real ones. */
class DemoListsTest {
  private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

  @Test
  void everyIssueSaysWhoseAndOfWhichDayItIs() {
    List<JsonNode> issues = issues();
    assertThat(issues).isNotEmpty();
    for (JsonNode issue : issues) {
      String day = LocalDate.parse(issue.get("list_date").asString()).toString();
      assertThat(issue.get("file").asString())
          .isEqualTo(issue.get("dataset").asString() + "_" + day + ".jsonl");
    }
  }

  @Test
  void everyLineIsAnEntityWithoutUnknownProperties() {
    for (JsonNode issue : issues()) {
      for (JsonNode line : lines(issue)) {
        EntityJson.Parsed parsed = EntityJson.parse(line, issue.get("dataset").asString());
        Entity entity = parsed.entity();
        assertThat(parsed.unknownProperties()).as(entity.id()).isEmpty();
        // An address is called by its text; OpenSanctions gives it no name either.
        List<String> required =
            entity.schema().is("Address") ? List.of("full") : entity.schema().required();
        assertThat(entity.properties())
            .as(entity.id())
            .containsKeys(required.toArray(String[]::new));
      }
    }
  }

  @Test
  void idsAreUniqueInAnIssueAndEdgesPointAtWhatTheyMay() {
    for (JsonNode issue : issues()) {
      List<Entity> entities = entities(issue);
      Map<String, Entity> byId = new TreeMap<>();
      entities.forEach(entity -> byId.put(entity.id(), entity));
      assertThat(byId).hasSameSizeAs(entities);
      for (Entity entity : entities) {
        for (Statement link : entity.statements(PropertyType.ENTITY)) {
          Entity end = byId.get(link.value());
          assertThat(end).as(entity.id() + " " + link.property() + " " + link.value()).isNotNull();
          String range = entity.schema().property(link.property()).orElseThrow().range();
          assertThat(end.schema().is(String.valueOf(range)))
              .as(entity.id() + " " + link.property() + " must be " + range)
              .isTrue();
        }
      }
    }
  }

  @Test
  void aLaterIssueKeepsWhatTheEarlierHeld() {
    Map<String, Set<String>> held = new TreeMap<>();
    for (JsonNode issue : issues()) {
      Set<String> ids = entities(issue).stream().map(Entity::id).collect(Collectors.toSet());
      Set<String> before = held.getOrDefault(issue.get("dataset").asString(), Set.of());
      assertThat(ids).as(issue.get("file").asString()).containsAll(before);
      held.put(issue.get("dataset").asString(), ids);
    }
    assertThat(held.get("us_ofac_sdn")).contains("ofac-16865", "ofac-46431", "ofac-51298");
  }

  @Test
  void identifiersHaveRightCheckDigits() {
    int checked = 0;
    for (Entity entity : all()) {
      for (String inn : entity.values("innCode")) {
        assertThat(isInn(inn)).as(entity.id() + " INN " + inn).isTrue();
        checked++;
      }
      for (String ogrn : entity.values("ogrnCode")) {
        assertThat(ogrn).hasSize(13);
        long number = Long.parseLong(ogrn.substring(0, 12));
        assertThat(number % 11 % 10).as(entity.id() + " OGRN " + ogrn).isEqualTo(digit(ogrn, 12));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(40);
  }

  @Test
  void codesAndDatesAreWellFormed() {
    for (Entity entity : all()) {
      for (PropertyType type : List.of(PropertyType.COUNTRY, PropertyType.TOPIC)) {
        entity
            .statements(type)
            .forEach(
                statement ->
                    assertThat(FollowTheMoney.vocabulary().codes(type))
                        .as(entity.id())
                        .containsKey(statement.value().toLowerCase(Locale.ROOT)));
      }
      entity
          .statements(PropertyType.DATE)
          .forEach(date -> assertThat(PartialDate.parse(date.value())).as(entity.id()).isNotNull());
    }
  }

  @Test
  void aboutSixtyPartiesStandInTheNewestIssues() {
    Map<String, Long> newest = new TreeMap<>();
    for (JsonNode issue : issues()) {
      newest.put(
          issue.get("dataset").asString(),
          entities(issue).stream().filter(Entity::isTarget).count());
    }
    long listed = newest.values().stream().mapToLong(Long::longValue).sum();
    assertThat(listed).isBetween(60L, 80L);
  }

  private static boolean isInn(String inn) {
    return switch (inn.length()) {
      case 10 -> checksum(inn, INN_10) == digit(inn, 9);
      case 12 -> checksum(inn, INN_11) == digit(inn, 10) && checksum(inn, INN_12) == digit(inn, 11);
      default -> false;
    };
  }

  private static int checksum(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * digit(digits, i);
    }
    return sum % 11 % 10;
  }

  private static int digit(String digits, int at) {
    return Character.digit(digits.charAt(at), 10);
  }

  private static List<Entity> all() {
    Set<Entity> all = new HashSet<>();
    issues().forEach(issue -> all.addAll(entities(issue)));
    return new ArrayList<>(all);
  }

  private static List<Entity> entities(JsonNode issue) {
    return lines(issue).stream()
        .map(line -> EntityJson.parse(line, issue.get("dataset").asString()).entity())
        .toList();
  }

  private static List<JsonNode> lines(JsonNode issue) {
    return DemoFiles.jsonLines(DemoFiles.folder("lists").resolve(issue.get("file").asString()));
  }

  private static List<JsonNode> issues() {
    List<JsonNode> issues = new ArrayList<>();
    DemoFiles.yaml(DemoFiles.folder("lists").resolve("index.yml")).forEach(issues::add);
    return issues;
  }
}
