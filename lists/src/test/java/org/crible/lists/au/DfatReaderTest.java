package org.crible.lists.au;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crible.lists.Collected;
import org.crible.lists.CsvRows;
import org.crible.lists.SharedData;
import org.crible.lists.Sheet;
import org.crible.lists.XlsxBook;
import org.crible.lists.catalog.Slices;
import org.crible.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DfatReaderTest {
  private static final String COLUMNS =
      "Reference,Name of Individual or Entity,Type,Name Type,Alias Strength,Date of Birth,"
          + "Place of Birth,Citizenship,Address,Additional Information,Listing Information,"
          + "IMO Number,Committees,Control Date,Instrument of Designation,"
          + "Targeted Financial Sanction,Travel Ban,Arms Embargo,Maritime Restriction,Shoe\n";
  @TempDir Path folder;

  /** The columns are the same in the spreadsheet; Sheet reads both. */
  private Collected load(String rows) throws IOException {
    return Slices.load(Files.writeString(folder.resolve("dfat_2026-08-05.csv"), COLUMNS + rows));
  }

  @Test
  void putsTheRowsOfAPartyTogether() throws IOException {
    Collected list =
        load(
            """
            7,JOHN DOE,Individual,Primary Name,,"Approximately 1963, 3/01/1972","a) Utopia City, Syria b) Nice, France",Syria;France,"a) 1 Road, Paris, France (as at 2015) b) Iraq",TAi.007. Keeps bees,Listed on 25 Jan. 2001 (amended),,1988 (Taliban),2026-02-20,Regulation 2013,true,true,false,false,
            7a,The Clerk,Individual,Alias,Weak,"Approximately 1963, 3/01/1972",,,,,,,,,,true,false,false,false,
            7b,جون,Individual,Original Script,,,,,,,,,,,,true,false,false,false,
            8,GREY,Vessel,Primary Name,,,,,,na,Designated,9074729,Autonomous (Vessels),,,false,false,false,true,44
            """);
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2026-08-05");
    assertThat(list.parties).hasSize(2);
    Entity doe = list.party("au-dfat-7");
    assertThat(doe.values("name")).containsExactly("JOHN DOE");
    assertThat(doe.values("weakAlias")).containsExactly("The Clerk");
    assertThat(doe.values("alias")).containsExactly("جون");
    assertThat(doe.values("birthDate")).containsExactly("1963", "1972-01-03");
    assertThat(doe.values("birthPlace")).containsExactly("Utopia City, Syria", "Nice, France");
    assertThat(doe.values("birthCountry")).containsExactly("sy", "fr");
    assertThat(doe.values("nationality")).containsExactly("sy", "fr");
    assertThat(doe.values("country")).containsExactly("fr", "iq");
    assertThat(doe.values("idNumber")).containsExactly("TAi.007");
    Entity sanction = sanction(list, doe);
    assertThat(sanction.values("listingDate")).containsExactly("2001-01-25");
    assertThat(sanction.values("unscId")).containsExactly("TAi.007");
    assertThat(sanction.values("provisions"))
        .containsExactly("Targeted Financial Sanction", "Travel Ban");
    assertThat(sanction.values("modifiedAt")).containsExactly("2026-02-20");
    Entity grey = list.party("au-dfat-8");
    assertThat(grey.values("imoNumber")).containsExactly("IMO9074729");
    assertThat(grey.values("notes")).containsExactly("Shoe: 44");
    assertThat(list.unmapped).extracting(f -> f.field()).containsExactly("Shoe");
  }

  @Test
  void takesTheFormerNamesOfAShipOutOfItsRemarks() throws IOException {
    Collected list =
        load(
            """
            8,GREY,Vessel,Primary Name,,,,,,Previous names include GREEN,Designated,9074729
            8a,GRAU,Vessel,Alias,Strong,,,,,"Previous names includes BLUE I, RED.",Designated,9074729
            9,A,Entity,Primary Name,,,,,,Previous names include B,Designated,
            """);
    Entity grey = list.party("au-dfat-8");
    assertThat(grey.values("previousName")).containsExactly("GREEN", "BLUE I", "RED");
    assertThat(grey.values("notes")).contains("Previous names include GREEN");
    assertThat(list.party("au-dfat-9").values("previousName")).isEmpty();
  }

  @Test
  void skipsRowsWithoutAPlace() throws IOException {
    Collected list =
        load(
            """
            1,A,Entity,Primary Name
            x,B,Entity,Alias
            2,,Entity
            3,C,Entity
            1a,D,Entity,Alias
            """);
    assertThat(list.parties).hasSize(2);
    assertThat(list.skipped).extracting(r -> r.line()).containsExactly(3L, 4L, 6L);
  }

  private static Entity sanction(Collected list, Entity party) {
    return list.related.stream()
        .filter(e -> e.id().equals(party.id() + "-sanction"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsTheWholeList() throws IOException {
    Path path = SharedData.list("au_dfat_2026-08.xlsx");
    Collected list = Slices.load(path);
    int rows = 0;
    Set<String> numbers = new HashSet<>();
    try (Sheet sheet = Sheet.open(XlsxBook.firstSheet(path))) {
      sheet.next();
      for (CsvRows.Row row = sheet.next(); row != null; row = sheet.next()) {
        rows++;
        numbers.add(row.fields().getFirst().replaceAll("\\D", ""));
      }
    }
    assertThat(rows).isEqualTo(11_068);
    assertThat(numbers).hasSize(3_846);
    assertThat(list.parties.size()).isEqualTo(3_846);
    assertThat(list.parties.stream().filter(p -> p.schema().name().equals("Vessel")).count())
        .isEqualTo(262);
    assertThat(
            list.parties.stream()
                .filter(p -> p.schema().name().equals("Vessel"))
                .filter(p -> !p.values("previousName").isEmpty()))
        .hasSizeGreaterThan(100);
    assertThat(list.parties.stream().mapToInt(p -> p.statements("weakAlias").size()).sum())
        .isBetween(445, 451);
    assertThat(list.skipped).isEmpty();
    assertThat(list.unmapped).isEmpty();
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2026-08-31");
    List<String> undated =
        list.parties.stream()
            .flatMap(p -> p.values("notes").stream())
            .filter(note -> note.startsWith("Date of Birth"))
            .distinct()
            .toList();
    assertThat(undated).hasSizeLessThan(40);
  }
}
