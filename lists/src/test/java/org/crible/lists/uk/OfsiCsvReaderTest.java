package org.crible.lists.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.crible.lists.Collected;
import org.crible.lists.ListFormat;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.junit.jupiter.api.Test;

/** The hand-written slice {@code ofsi.csv}: rows of one party stand apart. */
class OfsiCsvReaderTest {
  private static Collected golden() {
    try {
      Path file =
          Path.of(Objects.requireNonNull(OfsiCsvReaderTest.class.getResource("ofsi.csv")).toURI());
      return Loaded.by(new OfsiCsvReader(), ListFormat.UK_OFSI_CSV, file);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Entity> related(Collected list, String schema, String id) {
    return list.related.stream()
        .filter(e -> e.schema().name().equals(schema))
        .filter(e -> e.id().startsWith(id) || e.values("holder").contains(id))
        .toList();
  }

  @Test
  void joinsTheRowsOfAParty() {
    Collected list = golden();
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2025-02-03");
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("gb_hmt_sanctions");
    assertThat(list.parties)
        .extracting(Entity::id)
        .containsExactly("gb-hmt-90001", "gb-hmt-90002", "gb-hmt-90003", "gb-hmt-90004");
    Entity doe = list.party("gb-hmt-90001");
    assertThat(doe.caption()).isEqualTo("Ivan Petrovich DOE");
    assertThat(doe.values("lastName")).containsExactly("DOE");
    assertThat(doe.values("title")).containsExactly("Colonel", "Doctor");
    assertThat(doe.values("weakAlias")).containsExactly("The CLERK");
    Statement cyrillic = doe.statements("alias").getFirst();
    assertThat(cyrillic.value()).isEqualTo("Иван Доу");
    assertThat(cyrillic.language()).isEqualTo("rus");
    assertThat(cyrillic.field()).isEqualTo("Name Non-Latin Script: Cyrillic");
    assertThat(doe.values("birthDate")).containsExactly("1965");
    assertThat(doe.statements("birthDate").getFirst().original()).isEqualTo("00/00/1965");
    assertThat(doe.values("birthCountry")).containsExactly("suhh", "lv", "ee");
    assertThat(doe.values("birthPlace"))
        .containsExactly("Riga, Former USSR Currently Latvia", "Tartu, Estonia");
    assertThat(doe.values("nationality")).containsExactly("ru", "ge");
    assertThat(doe.values("gender")).containsExactly("male");
    assertThat(doe.values("address")).containsExactly("12 Long Street, Riga, LV-1001, Latvia");
    assertThat(doe.values("notes"))
        .contains("Date of birth: 15/13/1965", "Passport: Lost")
        .anyMatch(note -> note.contains("Keeps bees."));
  }

  @Test
  void takesPapersApart() {
    Entity passport = related(golden(), "Passport", "gb-hmt-90001").getFirst();
    assertThat(passport.values("number")).containsExactly("AB123");
    assertThat(passport.values("country")).containsExactly("ru");
    assertThat(passport.values("startDate")).containsExactly("1985-06-04");
    assertThat(passport.values("endDate")).containsExactly("1995-06-09");
  }

  @Test
  void keepsBothReferencesOfTheUnitedKingdomAndThatOfTheUnitedNations() {
    Collected list = golden();
    assertThat(list.party("gb-hmt-90001").values("idNumber")).contains("RUS9001", "CDi.998");
    Entity sanction = related(list, "Sanction", "gb-hmt-90001").getFirst();
    assertThat(sanction.values("unscId")).containsExactly("CDi.998");
    assertThat(sanction.values("authorityId")).containsExactly("RUS9001");
    assertThat(sanction.values("recordId")).containsExactly("90001");
    assertThat(sanction.values("listingDate")).containsExactly("2023-02-01");
    assertThat(sanction.values("startDate")).containsExactly("2023-01-31");
    assertThat(sanction.values("provisions")).containsExactly("Trust services");
    assertThat(sanction.values("reason")).containsExactly("He is said to have paid for it.");
    List<Entity> two = related(list, "Sanction", "gb-hmt-90003");
    assertThat(two)
        .extracting(e -> e.values("program"))
        .containsExactly(List.of("Belarus"), List.of("Global Human Rights"));
    assertThat(two.getFirst().values("authorityId")).containsExactly("BEL9003", "GHR9003");
  }

  @Test
  void readsACompanyAndWhomItBelongsTo() {
    Collected list = golden();
    Entity works = list.party("gb-hmt-90002");
    assertThat(works.values("phone")).containsExactly("+375 (17) 213-41-63", "+7 495 000");
    assertThat(works.values("innCode")).containsExactly("7707083893");
    assertThat(works.values("ogrnCode")).containsExactly("1027700132195");
    assertThat(works.values("legalForm")).containsExactly("Factory");
    assertThat(list.party("gb-hmt-90003").values("previousName")).containsExactly("OLD MOTHER");
    assertThat(list.related)
        .filteredOn(e -> e.schema().name().equals("UnknownLink"))
        .extracting(
            e ->
                List.of(
                    e.values("subject").getFirst(),
                    e.values("role").getFirst(),
                    e.values("object").getFirst()))
        .containsExactlyInAnyOrder(
            List.of("gb-hmt-90001", "Named in remarks", "gb-hmt-90002"),
            List.of("gb-hmt-90002", "Parent company", "gb-hmt-90003"),
            List.of("gb-hmt-90004", "Current owner or operator", "gb-hmt-90002"));
  }

  @Test
  void readsAShip() {
    Entity ship = golden().party("gb-hmt-90004");
    assertThat(ship.schema().name()).isEqualTo("Vessel");
    assertThat(ship.values("imoNumber")).containsExactly("IMO9074729");
    assertThat(ship.values("flag")).containsExactly("kp");
    assertThat(ship.values("pastFlags")).containsExactly("pa", "kr");
    assertThat(ship.values("buildDate")).containsExactly("1975");
    assertThat(ship.values("tonnage")).containsExactly("1676");
    assertThat(ship.values("notes")).contains("Length of ship: 80");
  }

  @Test
  void reportsWhatItCannotUse() {
    Collected list = golden();
    assertThat(list.skipped)
        .extracting(row -> row.line() + " " + row.reason())
        .containsExactlyInAnyOrder(
            "9 The designation 90005 has no name.",
            "10 The row has nothing in the column Group ID, so its party is not known.");
    assertThat(list.unmapped)
        .extracting(field -> field.field())
        .containsExactly("Other Information: Shoe size");
    assertThat(list.notes)
        .extracting(note -> note.text())
        .containsExactly(
            "The country \"Ruritania\" (1 times) is not known by that name; it is kept as text.");
  }
}
