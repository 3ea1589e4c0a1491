package org.crible.lists.ca;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crible.lists.Collected;
import org.crible.lists.SharedData;
import org.crible.lists.catalog.Slices;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SemaReaderTest {
  @TempDir Path folder;

  private Collected load(String records) throws IOException {
    return Slices.load(
        Files.writeString(
            folder.resolve("sema_2025-05-02.xml"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<data-set>\n" + records + "</data-set>"));
  }

  private static String record(String fields) {
    return "<record><Country>Utopia / Utopie</Country>" + fields + "</record>\n";
  }

  @Test
  void readsAPerson() throws IOException {
    Collected list =
        load(
            record(
                "<LastName>DOE</LastName><GivenName>Ivan\u00A0 Ivanovich</GivenName>"
                    + "<TitleOrShip>General/général</TitleOrShip>"
                    + "<DateOfBirthOrShipBuildDate> 1965-07-15 OR 1969</DateOfBirthOrShipBuildDate>"
                    + "<Aliases>Doe, Johann; Russian: Иван Доу</Aliases>"
                    + "<Schedule>1,Part 1.1</Schedule><Item>7</Item>"
                    + "<DateOfListing>2022-02-24</DateOfListing>"));
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2025-05-02");
    Entity doe = list.party("ca-sema-utopia-1-part-1.1-7");
    assertThat(doe.schema().name()).isEqualTo("Person");
    assertThat(doe.caption()).isEqualTo("Ivan Ivanovich DOE");
    assertThat(doe.values("alias")).containsExactly("Doe, Johann", "Иван Доу");
    assertThat(doe.statements("alias"))
        .extracting(Statement::language)
        .containsExactly(null, "rus");
    assertThat(doe.values("birthDate")).containsExactly("1965-07-15", "1969");
    assertThat(doe.values("title")).containsExactly("General", "général");
    assertThat(doe.values("nationality")).isEmpty();
    Entity sanction = list.related.getFirst();
    assertThat(sanction.values("program")).containsExactly("Utopia / Utopie");
    assertThat(sanction.values("authorityId")).containsExactly("Schedule 1,Part 1.1, item 7");
    assertThat(sanction.values("listingDate")).containsExactly("2022-02-24");
  }

  @Test
  void readsAShipAndAnOrganisationWithItsOtherNames() throws IOException {
    Collected list =
        load(
            record(
                    "<EntityOrShip>Grey</EntityOrShip><TitleOrShip>Oil Tanker</TitleOrShip>"
                        + "<ShipIMONumber>9074729</ShipIMONumber>"
                        + "<DateOfBirthOrShipBuildDate>1980</DateOfBirthOrShipBuildDate>"
                        + "<Item>1</Item>")
                + record(
                    "<EntityOrShip>Works\n(also known as A, B Co., Ltd. and C JSC)</EntityOrShip>"
                        + "<Aliases>D, E, F</Aliases><Item>2</Item>"));
    Entity ship = list.party("ca-sema-utopia-1");
    assertThat(ship.schema().name()).isEqualTo("Vessel");
    assertThat(ship.values("imoNumber")).containsExactly("IMO9074729");
    assertThat(ship.values("buildDate")).containsExactly("1980");
    assertThat(ship.values("type")).containsExactly("Oil Tanker");
    Entity works = list.party("ca-sema-utopia-2");
    assertThat(works.values("name")).containsExactly("Works");
    assertThat(works.values("alias")).containsExactly("A", "B Co., Ltd.", "C JSC", "D", "E", "F");
  }

  @Test
  void reportsWhatItCannotUse() throws IOException {
    Collected list =
        load(
            record("<EntityOrShip>A</EntityOrShip><Item>1</Item><Shoe>44</Shoe>")
                + record("<EntityOrShip>B</EntityOrShip>")
                + record("<Item>3</Item>")
                + record("<EntityOrShip>C</EntityOrShip><Item>1</Item>")
                + record("<EntityOrShip>C</EntityOrShip><Item>1</Item>"));
    assertThat(list.parties).extracting(Entity::caption).containsExactly("A", "C");
    assertThat(list.unmapped).extracting(f -> f.field()).containsExactly("Shoe");
    assertThat(list.parties.getFirst().values("notes")).containsExactly("Shoe: 44");
    assertThat(list.skipped).extracting(r -> r.line()).containsExactly(4L, 5L, 7L);
    assertThat(list.notes).hasSize(2);
  }

  @Test
  void readsTheWholeList() {
    Collected list = Slices.load(SharedData.list("ca_sema_2025-05.xml"));
    // <record> in the file: 4,759; with ShipIMONumber: 109; with EntityOrShip: 1,425
    assertThat(list.parties.size()).isEqualTo(4_759);
    assertThat(count(list, "Vessel")).isEqualTo(109);
    assertThat(count(list, "Organization")).isEqualTo(1_425 - 109);
    assertThat(list.parties.stream().map(Entity::id).distinct().count()).isEqualTo(4_759);
    assertThat(list.skipped).isEmpty();
    assertThat(list.unmapped).isEmpty();
    assertThat(list.notes).isEmpty();
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2025-05-31");
    List<String> undated =
        list.parties.stream()
            .flatMap(p -> p.values("notes").stream())
            .filter(note -> note.startsWith("DateOfBirth"))
            .toList();
    assertThat(undated)
        .containsExactlyInAnyOrder(
            "DateOfBirthOrShipBuildDate: Sep-99",
            "DateOfBirthOrShipBuildDate: born in the early 1970s");
  }

  private static long count(Collected list, String schema) {
    return list.parties.stream().filter(p -> p.schema().name().equals(schema)).count();
  }
}
