package org.crible.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crible.lists.Collected;
import org.crible.lists.FieldCoverage;
import org.crible.lists.ListDate;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListNote;
import org.crible.lists.SharedData;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.junit.jupiter.api.Test;

class SdnXmlTest {
  private static Collected read(ListFile file) {
    return SharedData.read(new SdnXmlReader(), ListFormat.OFAC_SDN_XML, file);
  }

  private static Collected golden() throws Exception {
    return read(goldenFile());
  }

  private static ListFile goldenFile() throws Exception {
    return ListFile.of(Path.of(SdnXmlTest.class.getResource("sdn-list.xml").toURI()));
  }

  private static Stream<Entity> related(Collected list, String schema) {
    return list.related.stream().filter(e -> e.schema().name().equals(schema));
  }

  @Test
  void readsTheHeader() throws Exception {
    Collected list = golden();
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("us_ofac_sdn");
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2024-05-03");
    assertThat(list.headers.getFirst().date().origin()).isEqualTo(ListDate.Origin.FILE_CONTENT);
    assertThat(list.notes)
        .extracting(ListNote::text)
        .containsExactly("The file says that it holds 7 records, and holds 6.");
  }

  @Test
  void typesNumbersByShapeAndCheckDigit() throws Exception {
    Collected list = golden();
    Entity works = list.party("ofac-7");
    assertThat(works.schema().name()).isEqualTo("Company");
    assertThat(works.values("innCode")).containsExactly("7707083893");
    assertThat(works.values("taxNumber")).containsExactly("7707083893", "7707083894", "123-4");
    assertThat(works.values("ticker")).containsExactly("EXWK");
    assertThat(works.values("program")).containsExactly("A-1", "B-2");
    assertThat(works.values("idNumber")).containsExactly("1ExampleWallet7");
    assertThat(works.values("licenseNumber")).containsExactly("4711");
    assertThat(related(list, "CryptoWallet").map(e -> e.values("currencySymbol")))
        .containsExactly(List.of("XBT"));
    assertThat(related(list, "Passport").map(e -> e.values("startDate")))
        .containsExactly(List.of("1991-11-19"));
    assertThat(related(list, "Passport").map(e -> e.values("country")))
        .containsExactly(List.of("ir"));
    assertThat(list.party("ofac-9").values("imoNumber")).containsExactly("IMO9074729");
    assertThat(list.party("ofac-10").values("model")).containsExactly("B.747-2J9F");
  }

  @Test
  void readsAPersonWithAliasQualityAndDatePrecision() throws Exception {
    Entity doe = golden().party("ofac-8");
    assertThat(doe.statements("name").getFirst())
        .extracting(Statement::value, Statement::original)
        .containsExactly("Ivan DOE", "DOE, Ivan");
    assertThat(doe.values("alias")).containsExactly("John DOH");
    assertThat(doe.values("weakAlias")).containsExactly("THE CLERK", "Jonny DOH");
    assertThat(doe.values("previousName")).containsExactly("ROE");
    assertThat(doe.values("birthDate")).containsExactly("1965", "1969", "1970", "1971");
    assertThat(doe.statements("birthDate").getFirst().original()).isEqualTo("circa 1965");
    assertThat(doe.values("nationality")).containsExactly("ru");
    assertThat(doe.values("citizenship")).containsExactly("cy");
    assertThat(doe.values("gender")).containsExactly("male");
    assertThat(doe.values("notes"))
        .containsExactly("keeps bees", "shoeSize: 44", "shoeSize/@unit: EU");
  }

  @Test
  void keepsAddressesInParts() throws Exception {
    Entity address =
        related(golden(), "Address").filter(e -> e.id().equals("ofac-addr-31")).findFirst().get();
    assertThat(address.values("street")).containsExactly("1 Works Road, Bldg. 2");
    assertThat(address.values("region")).containsExactly("Moscow Region");
    assertThat(address.values("postalCode")).containsExactly("101000");
    assertThat(address.values("country")).containsExactly("ru");
  }

  @Test
  void linksParties() throws Exception {
    assertThat(
            related(golden(), "UnknownLink")
                .map(e -> e.values("subject") + " " + e.values("role") + " " + e.values("object")))
        .containsExactly("[ofac-8] [Linked To] [ofac-7]", "[ofac-9] [Vessel owner] [ofac-7]");
  }

  @Test
  void reportsWhatItDoesNotRead() throws Exception {
    Collected list = golden();
    assertThat(list.unmapped)
        .extracting(UnmappedField::field)
        .containsExactly("idType: Moon Base Permit", "shoeSize", "shoeSize/@unit");
    assertThat(list.skipped)
        .extracting(SkippedRow::reason)
        .containsExactly(
            "Party 8 stands already in line 21.", "The record has no party number or no name.");
  }

  @Test
  void keepsEachValueOfTheSlice() throws Exception {
    Map<String, Set<String>> leaves = FieldCoverage.leaves(goldenFile(), "sdnEntry");
    leaves.keySet().removeIf(path -> path.startsWith("shoeSize"));
    leaves.values().forEach(texts -> texts.remove("DOE AGAIN"));
    leaves.values().forEach(texts -> texts.remove("11"));
    FieldCoverage.assertKept(leaves, SdnXmlReader.class, "sdn-xml.yml", golden(), "sdnType");
  }

  @Test
  void keepsEachValueOfTheWholeConsolidatedList() throws Exception {
    ListFile file = ListFile.of(SharedData.list("ofac_consolidated_2025-03.xml"));
    Collected list = read(file);
    assertThat(Files.readString(file.path()).split("<sdnEntry>", -1)).hasSize(443 + 1);
    assertThat(list.parties).hasSize(443);
    assertThat(list.skipped).isEmpty();
    assertThat(list.unmapped).isEmpty();
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("us_ofac_cons");
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2025-03-28");
    assertThat(
            related(list, "Sanction")
                .filter(e -> e.values("provisions").contains("Listing Date (CMIC) 03 Jun 2021"))
                .map(e -> e.values("listingDate") + " " + e.values("startDate"))
                .distinct())
        .containsExactly("[2021-06-03] [2021-08-02]");
    assertThat(list.notes).hasSize(1);
    assertThat(list.notes.getFirst().text())
        .startsWith("ofac_consolidated_2025-03.xml does not say which OFAC list it is;");
    FieldCoverage.assertKept(
        FieldCoverage.leaves(file, "sdnEntry"), SdnXmlReader.class, "sdn-xml.yml", list, "sdnType");
  }
}
