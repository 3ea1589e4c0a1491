package org.crible.lists.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crible.lists.Collected;
import org.crible.lists.CsvRows;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.SharedData;
import org.crible.model.Entity;
import org.crible.model.Schema;
import org.junit.jupiter.api.Test;

/** OFSI's whole list of 10 April 2025 against counts made here straight from its columns. */
class OfsiRealTest {
  private static final String NAME = "uk_ofsi_conlist_2025-04-10.csv.gz";

  private static long count(Collected list, String schema, String property) {
    return list.parties.stream()
        .filter(party -> party.schema().name().equals(schema))
        .mapToLong(party -> party.values(property).size())
        .sum();
  }

  @Test
  void readsEveryGroupAndName() {
    ListFile file = ListFile.of(SharedData.list(NAME));
    Map<String, Set<String>> names = new HashMap<>();
    Map<String, Set<String>> births = new HashMap<>();
    Set<String> references = new HashSet<>();
    long rows = 0;
    try (CsvRows csv = new CsvRows(file)) {
      csv.next();
      List<String> header =
          Objects.requireNonNull(csv.next()).fields().stream().map(String::strip).toList();
      for (CsvRows.Row row = csv.next(); row != null; row = csv.next()) {
        rows++;
        List<String> cells = row.fields();
        String group = cells.get(header.indexOf("Group ID"));
        StringBuilder name = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
          name.append(' ').append(cells.get(header.indexOf("Name " + i)));
        }
        names
            .computeIfAbsent(group, g -> new HashSet<>())
            .add(name.toString().replaceAll("\\s+", " ").strip());
        String birth = cells.get(header.indexOf("DOB"));
        if (!birth.isBlank()) {
          births.computeIfAbsent(group, g -> new HashSet<>()).add(birth);
        }
        String other = cells.get(header.indexOf("Other Information"));
        Vocabulary.WORDS
            .unique_id()
            .matcher(
                other.startsWith("(UK Sanctions List Ref)")
                    ? other.substring(0, Math.min(other.length(), 60))
                    : "")
            .results()
            .forEach(reference -> references.add(group + reference.group()));
      }
    }
    assertThat(rows).isEqualTo(18_796);
    Collected list = Loaded.by(new OfsiCsvReader(), ListFormat.UK_OFSI_CSV, file);
    assertThat(list.parties).hasSize(4_686).hasSize(names.size());
    assertThat(list.skipped).isEmpty();
    assertThat(list.unmapped).isEmpty();
    for (Entity party : list.parties) {
      Set<String> read = new HashSet<>();
      List.of("name", "alias", "weakAlias", "previousName")
          .forEach(property -> read.addAll(party.values(property)));
      assertThat(read).containsAll(names.get(party.id().substring("gb-hmt-".length())));
    }
    long dates = births.values().stream().mapToLong(Set::size).sum();
    assertThat(count(list, "Person", "birthDate")).isEqualTo(dates);
    assertThat(references).hasSizeGreaterThan(4_600);
  }

  @Test
  void findsWhatStandsInTheRemarks() {
    Collected list = Loaded.by(new OfsiCsvReader(), ListFormat.UK_OFSI_CSV, SharedData.list(NAME));
    Map<String, Long> kinds = new HashMap<>();
    list.parties.stream()
        .map(Entity::schema)
        .map(Schema::name)
        .forEach(schema -> kinds.merge(schema, 1L, Long::sum));
    assertThat(kinds)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("Person", 3_662L, "Organization", 1_009L, "Vessel", 15L));
    assertThat(count(list, "Vessel", "imoNumber")).isEqualTo(15);
    assertThat(count(list, "Organization", "innCode")).isGreaterThanOrEqualTo(127);
    assertThat(count(list, "Organization", "ogrnCode")).isGreaterThanOrEqualTo(78);
    assertThat(list.notes)
        .as("names of countries that are not known: misspellings and towns")
        .hasSizeLessThan(15);
  }
}
