package org.crible.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.Collected;
import org.crible.lists.FieldCoverage;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.SharedData;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.model.Entity;
import org.junit.jupiter.api.Test;

class EnhancedXmlTest {
  private static final String[] TURNED = {
    "generalInfo/entityType",
    // Ids of addresses with nothing in them.
    "addresses/address/@id",
    "names/name/isPrimary",
    "names/name/isLowQuality",
    "names/name/translations/translation/isPrimary",
    "addresses/address/translations/translation/isPrimary",
    "addresses/address/translations/translation/addressParts/addressPart/type",
    "names/name/translations/translation/nameParts/namePart/type",
    "features/feature/reliability",
    "identityDocuments/identityDocument/isValid"
  };

  private static Collected read(ListFile file) {
    return SharedData.read(new EnhancedXmlReader(), ListFormat.OFAC_ENHANCED_XML, file);
  }

  private static ListFile goldenFile() throws Exception {
    return ListFile.of(Path.of(EnhancedXmlTest.class.getResource("enhanced.xml").toURI()));
  }

  private static Collected golden() throws Exception {
    return read(goldenFile());
  }

  private static List<Entity> related(Collected list, String schema) {
    return list.related.stream().filter(e -> e.schema().name().equals(schema)).toList();
  }

  @Test
  void readsNamesInPartsScriptsAndQualities() throws Exception {
    Collected list = golden();
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("us_ofac_sdn");
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2025-01-10");
    Entity doe = list.party("ofac-8");
    assertThat(doe.caption()).isEqualTo("Ivan Petrovich DOE");
    assertThat(doe.statements("name").getFirst().original()).isEqualTo("DOE, Ivan Petrovich");
    assertThat(doe.values("lastName")).containsExactly("Doe");
    assertThat(doe.values("firstName")).containsExactly("Ivan");
    assertThat(doe.values("fatherName")).containsExactly("Petrovich");
    assertThat(doe.values("alias")).containsExactly("ДОУ, Иван");
    assertThat(doe.statements("alias").getFirst().field()).isEqualTo("names: Cyrillic");
    assertThat(doe.values("weakAlias")).containsExactly("THE CLERK");
    assertThat(doe.values("previousName")).containsExactly("ROE");
  }

  @Test
  void readsListingsWithTheirDates() throws Exception {
    assertThat(related(golden(), "Sanction"))
        .filteredOn(e -> e.values("entity").contains("ofac-8"))
        .extracting(e -> e.values("summary") + " " + e.values("listingDate"))
        .containsExactly("[SDN List] [2024-01-02]", "[CAPTA List] [2023-05-06]");
    Entity own = related(golden(), "Sanction").getFirst();
    assertThat(own.values("reason")).containsExactly("Executive Order 99999 (Example)");
    assertThat(own.values("provisions")).startsWith("Block");
  }

  @Test
  void readsAddressesPerScript() throws Exception {
    assertThat(related(golden(), "Address"))
        .extracting(e -> e.values("full").getFirst())
        .containsExactly(
            "1 Works Road, Bldg. 2, Odd Town, Odd Region, 101000, Russia",
            "ул. Рабочая 1, Russia",
            "Cuba");
    assertThat(related(golden(), "Address").getFirst().values("remarks"))
        .containsExactly("P.O. BOX: 7");
  }

  @Test
  void readsFeaturesAndDocuments() throws Exception {
    Entity doe = golden().party("ofac-8");
    assertThat(doe.values("birthDate")).containsExactly("1965");
    assertThat(doe.values("website")).containsExactly("www.example.com");
    assertThat(doe.values("notes"))
        .contains("Website www.example.com: his own; Reported", "keeps bees");
    Entity passport = related(golden(), "Passport").getFirst();
    assertThat(passport.values("country")).containsExactly("ir");
    assertThat(passport.values("startDate")).containsExactly("1991-11-19");
    assertThat(passport.values("summary")).containsExactly("not valid; in the name of ROE");
    Entity works = golden().party("ofac-7");
    assertThat(works.values("ogrnCode")).containsExactly("1027700132195");
  }

  @Test
  void makesEdgesOfRelations() throws Exception {
    Collected list = golden();
    assertThat(related(list, "Ownership"))
        .extracting(e -> e.values("owner") + " " + e.values("asset") + " " + e.values("role"))
        .containsExactly("[ofac-8] [ofac-7] [Owned or Controlled By]");
    assertThat(related(list, "Representation"))
        .extracting(e -> e.values("agent") + " " + e.values("client") + " " + e.values("summary"))
        .containsExactly("[ofac-8] [ofac-7] [quality: High]");
    assertThat(related(list, "UnknownLink"))
        .extracting(e -> e.values("subject") + " " + e.values("object") + " " + e.values("role"))
        .containsExactly("[ofac-8] [ofac-99] [Family member of]");
  }

  @Test
  void reportsWhatItDoesNotRead() throws Exception {
    Collected list = golden();
    assertThat(list.unmapped)
        .extracting(UnmappedField::field)
        .containsExactly("publicationInfo/moon", "Moon Phase", "generalInfo/shoeSize");
    assertThat(list.party("ofac-8").values("notes")).contains("generalInfo/shoeSize: 44");
    assertThat(list.skipped)
        .extracting(SkippedRow::reason)
        .containsExactly(
            "Party 8 stands already in line 60.", "The record has no party number or no name.");
  }

  @Test
  void keepsEachValueOfTheWholeConsolidatedList() throws Exception {
    ListFile file =
        new ListFile(
            SharedData.list("ofac_consolidated_enhanced_2025-01.zip"), "CONS_ENHANCED.XML");
    Collected list = read(file);
    assertThat(FieldCoverage.elements(file, "entity")).hasSize(443);
    assertThat(list.parties).hasSize(443);
    assertThat(list.skipped).isEmpty();
    assertThat(list.unmapped).isEmpty();
    assertThat(list.notes).isEmpty();
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("us_ofac_cons");
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2025-01-10");
    Map<String, Set<String>> leaves = FieldCoverage.leaves(file, "entity");
    FieldCoverage.assertKept(leaves, EnhancedXmlReader.class, "enhanced-xml.yml", list, TURNED);
    Map<String, Long> edges =
        Stream.concat(
                related(list, "Ownership").stream(),
                Stream.concat(
                    related(list, "UnknownLink").stream(),
                    related(list, "Representation").stream()))
            .collect(
                Collectors.groupingBy(
                    e -> e.values("role").getFirst(), TreeMap::new, Collectors.counting()));
    assertThat(edges)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Owned or Controlled By", 278L,
                "Owns, controls, or operates", 4L,
                "Acting for or on behalf of", 1L));
  }
}
