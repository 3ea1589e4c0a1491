package org.crible.lists.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crible.lists.Collected;
import org.crible.lists.CsvRows;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hand-written slices {@code uksl.xml} and {@code uksl.csv} tell of the same parties. */
class UkSanctionsListTest {
  @TempDir Path folder;

  private static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(UkSanctionsListTest.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Collected xml() {
    return Loaded.by(new UkslXmlReader(), ListFormat.UK_SANCTIONS_XML, file("uksl.xml"));
  }

  private static Collected csv() {
    return Loaded.by(new UkslTableReader(), ListFormat.UK_SANCTIONS_TABLE, file("uksl.csv"));
  }

  @Test
  void readsAPerson() {
    Collected list = xml();
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2026-10-08");
    Entity doe = list.party("gb-fcdo-afg9001");
    assertThat(doe.values("name")).containsExactly("Ivan Petrovich DOE");
    assertThat(doe.values("alias")).containsExactly("Doe, the Elder", "Johnny", "Иван Доу");
    assertThat(doe.values("weakAlias")).containsExactly("The Clerk");
    assertThat(doe.values("birthDate")).containsExactly("1950", "1955-08", "1955-08-27");
    assertThat(doe.values("notes"))
        .contains("Date of birth: 15/08/19yy", "Owner of Example Works (RUS9002).");
    assertThat(doe.values("idNumber")).containsExactly("AFG9001", "TAi.999", "77-1");
    assertThat(doe.values("country")).containsExactly("lv", "cd");
    assertThat(doe.values("program"))
        .containsExactly("The Afghanistan (Sanctions) (EU Exit) Regulations 2020");
  }

  @Test
  void keepsTheDesignationWithItsReferences() {
    Entity sanction =
        xml().related.stream()
            .filter(e -> e.id().equals("gb-fcdo-afg9001-sanction"))
            .findFirst()
            .orElseThrow();
    assertThat(sanction.values("unscId")).containsExactly("TAi.999");
    assertThat(sanction.values("authorityId")).containsExactly("AFG9001");
    assertThat(sanction.values("recordId")).containsExactly("91001");
    assertThat(sanction.values("provisions")).containsExactly("Asset freeze", "Travel Ban");
    assertThat(sanction.values("reason")).containsExactly("It is said that he paid for it.");
    assertThat(sanction.values("listingDate")).containsExactly("2001-01-25");
    assertThat(sanction.values("modifiedAt")).containsExactly("2021-02-01");
  }

  @Test
  void readsACompanyAndAShip() {
    Collected list = xml();
    Entity works = list.party("gb-fcdo-rus9002");
    assertThat(works.values("innCode")).containsExactly("7707083893");
    assertThat(works.values("ogrnCode")).containsExactly("1027700132195");
    assertThat(works.values("idNumber")).contains("770701001");
    Entity ship = list.party("gb-fcdo-dpr9004");
    assertThat(ship.values("imoNumber")).containsExactly("IMO9074729");
    assertThat(ship.values("flag")).containsExactly("km");
    assertThat(ship.values("pastFlags")).containsExactly("in");
    assertThat(ship.values("registrationNumber")).containsExactly("HIN-7");
    assertThat(list.related)
        .filteredOn(e -> e.schema().name().equals("UnknownLink"))
        .extracting(e -> e.values("role").getFirst() + " " + e.values("object").getFirst())
        .containsExactlyInAnyOrder(
            "Parent company gb-fcdo-rus9003",
            "Current owner or operator gb-fcdo-rus9002",
            "Named in remarks gb-fcdo-rus9002");
  }

  @Test
  void reportsNewElementsAndBadRecords() {
    Collected list = xml();
    assertThat(list.unmapped).extracting(field -> field.field()).containsExactly("ShoeSize");
    assertThat(list.party("gb-fcdo-rus9002").values("notes")).contains("ShoeSize: 44");
    assertThat(list.skipped)
        .extracting(row -> row.reason())
        .containsExactly(
            "The designation RUS9005 has no name.",
            "The designation RUS9006 is of no known kind: Spacecraft.",
            "The designation RUS9003 stands already further up.");
  }

  /** Values only: the field that a value comes from is another in each format. */
  private static Map<String, Set<String>> values(Collected list) {
    Map<String, Set<String>> values = new HashMap<>();
    for (Entity entity : list.parties) {
      Set<String> said = values.computeIfAbsent(entity.id(), id -> new TreeSet<>());
      for (Statement statement : entity.statements()) {
        if (!statement.property().equals("notes")) {
          said.add(statement.property() + "=" + statement.value());
        }
      }
    }
    return values;
  }

  @Test
  void readsTheSameFromTheCsv() {
    Collected list = csv();
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2026-10-08");
    assertThat(list.skipped).isEmpty();
    assertThat(list.unmapped).isEmpty();
    assertThat(values(list)).isEqualTo(values(xml()));
  }

  @Test
  void readsTheSameFromTheSpreadsheet() throws IOException {
    StringBuilder rows = new StringBuilder();
    try (CsvRows csv = new CsvRows(ListFile.of(file("uksl.csv")))) {
      for (CsvRows.Row row = csv.next(); row != null; row = csv.next()) {
        rows.append("<table:table-row>");
        for (String field : row.fields()) {
          rows.append("<table:table-cell><text:p>")
              .append(field.replace("&", "&amp;").replace("\n", "</text:p><text:p>"))
              .append("</text:p></table:table-cell>");
        }
        rows.append("</table:table-row>");
      }
    }
    String content =
        "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><table:table>"
            + rows
            + "</table:table></office:document-content>";
    Path ods = folder.resolve("UK-Sanctions-List.ods");
    try (OutputStream out = Files.newOutputStream(ods);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    Collected list =
        Loaded.by(
            new UkslTableReader(), ListFormat.UK_SANCTIONS_TABLE, new ListFile(ods, "content.xml"));
    assertThat(values(list)).isEqualTo(values(xml()));
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2026-10-08");
    assertThat(List.copyOf(list.skipped)).isEmpty();
  }
}
