package org.crible.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crible.lists.Collected;
import org.crible.lists.FieldCoverage;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.SharedData;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvancedXmlTest {
  @TempDir Path folder;

  private static Collected read(ListFile file) {
    return SharedData.read(new AdvancedXmlReader(), ListFormat.OFAC_ADVANCED_XML, file);
  }

  private static ListFile goldenFile() throws Exception {
    return ListFile.of(Path.of(AdvancedXmlTest.class.getResource("advanced.xml").toURI()));
  }

  private static Collected golden() throws Exception {
    return read(goldenFile());
  }

  private static List<Entity> related(Collected list, String schema) {
    return list.related.stream().filter(e -> e.schema().name().equals(schema)).toList();
  }

  @Test
  void readsWhichListItIsAndOfWhichDay() throws Exception {
    assertThat(AdvancedXmlReader.recognises(Head.of(goldenFile()))).isTrue();
    Collected list = golden();
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("us_ofac_sdn");
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2024-05-03");
    assertThat(list.notes).isEmpty();
    Path cons =
        Files.writeString(
            folder.resolve("x.xml"),
            Files.readString(goldenFile().path()).replace("SDN List", "Consolidated List"));
    assertThat(read(ListFile.of(cons)).headers.getFirst().dataset().name())
        .isEqualTo("us_ofac_cons");
  }

  @Test
  void readsNamesInPartsAndScripts() throws Exception {
    Collected list = golden();
    Entity doe = list.party("ofac-8");
    assertThat(doe.schema().name()).isEqualTo("Person");
    assertThat(doe.caption()).isEqualTo("Ivan Petrovich DOE");
    assertThat(doe.statements("name").getFirst().original()).isEqualTo("DOE, Ivan Petrovich");
    assertThat(doe.values("fatherName")).containsExactly("Petrovich");
    assertThat(doe.values("alias")).containsExactly("Иван ДОУ");
    assertThat(doe.values("weakAlias")).containsExactly("THE CLERK");
    assertThat(doe.values("previousName")).containsExactly("ROE");
    assertThat(list.party("ofac-7").schema().name()).isEqualTo("Company");
    assertThat(list.party("ofac-9").schema().name()).isEqualTo("Vessel");
  }

  @Test
  void readsPeriodsToTheirPrecision() throws Exception {
    Entity doe = golden().party("ofac-8");
    assertThat(doe.values("birthDate")).containsExactly("1965", "1969", "1970", "1971", "1970-02");
    assertThat(doe.statements("birthDate").getFirst().original()).isEqualTo("circa 1965");
    assertThat(doe.values("notes")).contains("Birthdate 1969 to 1971: from his brother; Reported");
  }

  @Test
  void readsPlacesAndFeatures() throws Exception {
    Collected list = golden();
    Entity doe = list.party("ofac-8");
    assertThat(doe.values("nationality")).containsExactly("ru");
    assertThat(doe.values("gender")).containsExactly("male");
    assertThat(doe.values("position")).containsExactly("Director");
    assertThat(doe.values("birthPlace")).containsExactly("Odd Town, Odd Region");
    assertThat(list.party("ofac-9").values("flag")).containsExactly("pa");
    assertThat(list.party("ofac-9").values("type")).containsExactly("Bulk Carrier");
    Entity address = related(list, "Address").getFirst();
    assertThat(address.id()).isEqualTo("ofac-addr-31");
    assertThat(address.values("street")).containsExactly("1 Works Road, Bldg. 2");
    assertThat(address.values("remarks"))
        .containsExactly("ADDRESS1 (also): One Works Road, Comment: old sign");
    assertThat(related(list, "CryptoWallet").getFirst().values("currencySymbol"))
        .containsExactly("XBT");
  }

  @Test
  void readsDocuments() throws Exception {
    Collected list = golden();
    assertThat(list.party("ofac-7").values("innCode")).containsExactly("7707083893");
    assertThat(list.party("ofac-9").values("imoNumber")).containsExactly("IMO9074729");
    List<Entity> passports = related(list, "Passport");
    assertThat(passports.getFirst().values("startDate")).containsExactly("1991-11-19");
    assertThat(passports.getFirst().values("endDate")).containsExactly("2001-11");
    assertThat(passports.getFirst().values("authority")).containsExactly("Odd Office");
    assertThat(passports.getFirst().values("summary")).containsExactly("Fraudulent; seen in 1992");
    assertThat(passports).extracting(e -> e.values("country")).containsOnly(List.of("ir"));
  }

  @Test
  void readsListings() throws Exception {
    Collected list = golden();
    List<Entity> sanctions = related(list, "Sanction");
    Entity works = sanctions.getFirst();
    assertThat(works.values("listingDate")).containsExactly("2023-02-24");
    assertThat(works.values("modifiedAt")).containsExactly("2024-01-05");
    assertThat(works.values("reason")).containsExactly("Executive Order 99999 (Example)");
    assertThat(works.values("program")).containsExactly("A-1");
    assertThat(works.values("provisions")).containsExactly("Block");
    assertThat(list.party("ofac-7").values("program")).containsExactly("A-1");
    assertThat(sanctions)
        .extracting(e -> e.id() + " " + e.values("summary") + " " + e.values("provisions"))
        .containsExactly(
            "ofac-7-sanction [SDN List, spelling] [Block]",
            "ofac-7-listing-73 [Sectoral Sanctions Identifications List] []",
            "ofac-8-sanction [SDN List] [Block: all property (2023 to 2025)]",
            "ofac-9-sanction [SDN List] []");
  }

  @Test
  void makesEdgesOfRelations() throws Exception {
    Collected list = golden();
    Entity owned = related(list, "Ownership").getFirst();
    assertThat(owned.values("owner")).containsExactly("ofac-7");
    assertThat(owned.values("asset")).containsExactly("ofac-9");
    assertThat(owned.values("status")).containsExactly("former");
    assertThat(owned.values("summary")).containsExactly("quality: High", "sold", "2019 to 2020");
    assertThat(related(list, "UnknownLink"))
        .extracting(e -> e.values("subject") + " " + e.values("object") + " " + e.values("role"))
        .containsExactly(
            "[ofac-8] [ofac-7] [Providing support to]", "[ofac-8] [ofac-99] [Associate Of]");
  }

  @Test
  void reportsWhatItDoesNotRead() throws Exception {
    Collected list = golden();
    assertThat(list.unmapped)
        .extracting(UnmappedField::field)
        .containsExactly(
            "Moon Phase",
            "DistinctParty/Profile/ShoeSize",
            "DistinctParty/Profile/ShoeSize/@Unit",
            "SanctionsEntry/MoonPhase");
    assertThat(list.party("ofac-8").values("notes"))
        .contains("keeps bees", "DistinctParty/Profile/ShoeSize: 44");
    assertThat(list.party("ofac-7").values("notes")).contains("Press release: PR-1: of the day");
    assertThat(list.skipped)
        .extracting(SkippedRow::reason)
        .containsExactly(
            "Party 8 stands already in line 78.", "The record has no party number or no name.");
  }

  @Test
  void keepsEachTextOfTheSlice() throws Exception {
    var leaves =
        FieldCoverage.leaves(goldenFile(), "DistinctParties", "IDRegDocuments", "Locations");
    leaves.keySet().removeIf(path -> path.contains("@") || path.contains("Date"));
    leaves.keySet().removeIf(path -> path.contains("ShoeSize"));
    leaves.values().forEach(texts -> texts.remove("AGAIN"));
    assertThat(leaves).hasSizeGreaterThan(8);
    FieldCoverage.assertTexts(leaves, golden());
  }
}
