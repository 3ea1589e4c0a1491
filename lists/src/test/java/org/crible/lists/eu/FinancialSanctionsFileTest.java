package org.crible.lists.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crible.lists.Collected;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListReader;
import org.crible.lists.SharedData;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.junit.jupiter.api.Test;

/** Hand-written slices: {@code fsf.xml} and the two CSV layouts tell of the same two parties. */
class FinancialSanctionsFileTest {
  private static Collected load(ListReader reader, ListFormat format, String name) {
    try {
      Path file =
          Path.of(
              Objects.requireNonNull(FinancialSanctionsFileTest.class.getResource(name)).toURI());
      return SharedData.read(reader, format, ListFile.of(file));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Collected xml() {
    return load(new EuXmlReader(), ListFormat.EU_FSF_XML, "fsf.xml");
  }

  private static Collected csv(String name) {
    return load(new EuCsvReader(), ListFormat.EU_FSF_CSV, name);
  }

  private static List<Entity> related(Collected list, String schema) {
    return list.related.stream().filter(e -> e.schema().name().equals(schema)).toList();
  }

  @Test
  void readsAPersonWithAllThatIsSaid() {
    Collected list = xml();
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2026-08-05");
    Entity doe = list.party("eu-fsf-eu-9001-11");
    assertThat(doe.values("name")).containsExactly("Ivan Petrovich DOE");
    assertThat(doe.values("alias")).containsExactly("Иван Доу");
    assertThat(doe.values("weakAlias")).containsExactly("The Clerk");
    assertThat(doe.statements("alias")).extracting(Statement::language).containsExactly("bul");
    assertThat(doe.statements("name").getFirst().field())
        .isEqualTo("nameAlias/@wholeName: 598/2012 (OJ L176)");
    assertThat(doe.values("lastName")).containsExactly("DOE");
    assertThat(doe.values("gender")).containsExactly("male");
    assertThat(doe.values("title")).containsExactly("Dr");
    assertThat(doe.values("position")).containsExactly("Director");
    assertThat(doe.values("citizenship")).containsExactly("pl");
    assertThat(doe.values("phone")).containsExactly("+216 1");
    assertThat(doe.values("idNumber")).containsExactly("EU.9001.11", "QDi.997");
    assertThat(doe.values("notes"))
        .contains(
            "Citizenship, region: Kuyavia",
            "Name Иван Доу: as in his passport",
            "Birth: according to his brother",
            "Contact: PIGEON Carl");
  }

  @Test
  void keepsHowPreciseABirthDateIs() {
    Entity doe = xml().party("eu-fsf-eu-9001-11");
    assertThat(doe.statements("birthDate"))
        .extracting(s -> s.value() + " | " + s.original())
        .containsExactly(
            "1958 | circa 1958",
            "1961 | 1961 to 1963",
            "1962 | 1961 to 1963",
            "1963 | 1961 to 1963",
            "1959-03 | null");
    assertThat(doe.values("notes")).contains("Date of birth: 1380 (ISLAMIC calendar)");
    assertThat(doe.values("birthPlace")).containsExactly("Old Town, Riga, LATVIA");
    assertThat(doe.values("birthCountry")).containsExactly("lv");
  }

  @Test
  void keepsWhatIsSaidOfADocument() {
    Collected list = xml();
    List<Entity> passports = related(list, "Passport");
    assertThat(passports)
        .extracting(e -> e.values("number").getFirst())
        .containsExactly("АВ 12", "AB 12");
    Entity passport = passports.getLast();
    assertThat(passport.values("summary"))
        .containsExactly("diplomatic; known to have expired; name on document: Dough; seen once");
    assertThat(passport.values("startDate")).containsExactly("2001-02-03");
    assertThat(passport.values("endDate")).containsExactly("2011-02-03");
    assertThat(passport.values("authority")).containsExactly("Town hall");
    assertThat(passport.values("country")).containsExactly("tn");
    Entity works = list.party("eu-fsf-eu-9002-22");
    assertThat(works.values("swiftBic")).containsExactly("DEUTDEFF");
    assertThat(works.values("innCode")).containsExactly("7707083893");
  }

  @Test
  void keepsEachActOnItsOwn() {
    List<Entity> sanctions =
        related(xml(), "Sanction").stream()
            .filter(e -> e.values("entity").contains("eu-fsf-eu-9001-11"))
            .toList();
    assertThat(sanctions)
        .extracting(e -> e.values("program").getFirst() + " " + e.values("startDate").getFirst())
        .containsExactly("TAQA 2008-07-03", "TERR 2020-01-03");
    Entity first = sanctions.getFirst();
    assertThat(first.values("modifiedAt"))
        .as("the newest amendment, which is not the beginning")
        .containsExactly("2019-04-09");
    assertThat(sanctions.getLast().values("modifiedAt")).isEmpty();
    assertThat(first.values("unscId")).containsExactly("QDi.997");
    assertThat(first.values("listingDate")).containsExactly("2008-07-03");
    assertThat(first.values("reason")).containsExactly("2019/555 (OJ L97)");
    assertThat(first.values("sourceUrl")).containsExactly("https://eur-lex.example/a");
    assertThat(first.values("summary")).containsExactly("Listed for paying");
  }

  @Test
  void linksThePartyThatARemarkNames() {
    Entity link = related(xml(), "UnknownLink").getFirst();
    assertThat(link.values("subject")).containsExactly("eu-fsf-eu-9001-11");
    assertThat(link.values("object")).containsExactly("eu-fsf-eu-9002-22");
  }

  @Test
  void reportsWhatIsNewAndWhatCannotBeUsed() {
    Collected list = xml();
    assertThat(list.unmapped).extracting(f -> f.field()).containsExactly("@shoeSize", "engine");
    Entity craft = list.party("eu-fsf-logical-903");
    assertThat(craft.schema().name()).isEqualTo("LegalEntity");
    assertThat(craft.values("notes")).contains("@shoeSize: 44", "engine: two");
    assertThat(list.skipped)
        .extracting(row -> row.reason())
        .containsExactly(
            "The record has no reference number or no name.",
            "Party eu-9002-22 stands already further up.");
  }

  @Test
  void readsTheSameFromTheCsv() {
    Collected xml = xml();
    Collected csv = csv("fsf-1.1.csv");
    assertThat(csv.headers.getFirst().date().day()).isEqualTo("2026-08-05");
    assertThat(csv.unmapped).isEmpty();
    assertThat(csv.skipped).isEmpty();
    for (String id : List.of("eu-fsf-eu-9001-11", "eu-fsf-eu-9002-22")) {
      Entity expected = xml.party(id);
      Entity read = csv.party(id);
      for (String property : expected.properties().keySet()) {
        if (!Stream.of("weakAlias", "alias", "notes").toList().contains(property)) {
          assertThat(read.values(property))
              .as(id + " " + property)
              .containsExactlyInAnyOrderElementsOf(expected.values(property));
        }
      }
    }
    assertThat(csv.party("eu-fsf-eu-9001-11").values("alias"))
        .containsExactly("The Clerk", "Иван Доу");
    assertThat(csv.party("eu-fsf-eu-9001-11").statements("name").getFirst().field())
        .isEqualTo("NameAlias_WholeName: 598/2012 (OJ L176)");
    assertThat(related(csv, "Sanction")).hasSize(3);
    assertThat(related(csv, "Passport")).hasSize(2);
    assertThat(related(csv, "UnknownLink")).hasSize(1);
  }

  @Test
  void readsTheOlderCsvWithTheSameIds() {
    Collected list = csv("fsf-1.0.csv");
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2026-08-05");
    assertThat(list.unmapped).isEmpty();
    Entity doe = list.party("eu-fsf-eu-9001-11");
    assertThat(doe.values("name")).containsExactly("Ivan Petrovich DOE");
    assertThat(doe.values("alias")).containsExactly("The Clerk");
    assertThat(doe.values("birthDate")).containsExactly("1958-01-02");
    assertThat(doe.values("birthCountry")).containsExactly("lv");
    assertThat(doe.values("passportNumber")).containsExactly("AB 12");
    assertThat(doe.values("citizenship")).containsExactly("pl");
    assertThat(doe.values("address")).containsExactly("23, 50th Street, Tunis");
    assertThat(doe.values("program")).containsExactly("TAQA", "TERR");
    assertThat(doe.values("idNumber")).contains("QDi.997");
    assertThat(list.parties).hasSize(2);
  }

  @Test
  void undoesWhatASpreadsheetDidAndNamesTheLostRows() {
    Collected list = csv("fsf-mangled.csv");
    assertThat(list.parties).isEqualTo(csv("fsf-1.0.csv").parties);
    assertThat(list.skipped)
        .extracting(row -> row.line() + " " + row.reason())
        .containsExactly(
            "10 The row is not UTF-8 text, so its names cannot be read with certainty.",
            "11 Letters of the row are lost: question marks stand in their place.");
    assertThat(list.notes)
        .singleElement()
        .extracting(n -> n.text())
        .asString()
        .contains("2 of its 11 lines");
  }
}
