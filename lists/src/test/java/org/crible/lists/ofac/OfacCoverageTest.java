package org.crible.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.crible.lists.Collected;
import org.crible.lists.UnmappedField;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No column and no labelled remark of OFAC's files is lost, and no wrong number is typed. */
class OfacCoverageTest {
  private static final String MARK = "Zzmarkzz";

  /** SDN: number and type make the id and the schema. ALT: OFAC's running number of the row. */
  private static final Set<String> LEFT_OUT = Set.of("sdn 0", "sdn 2", "add 0", "alt 0", "alt 1");

  @TempDir Path folder;

  private static String row(int columns, String type, int marked, String mark) {
    String[] fields = new String[columns];
    Arrays.fill(fields, "-0- ");
    fields[0] = "1";
    if (columns == 12) {
      fields[1] = "\"NAME\"";
      fields[2] = type;
    } else if (columns == 5) {
      fields[2] = "aka";
      fields[3] = "\"OTHER\"";
    } else {
      fields[3] = "Paris";
    }
    if (marked >= 0) {
      fields[marked] = mark;
    }
    return String.join(",", fields) + "\r\n";
  }

  private static boolean holds(Collected list, String mark) {
    return Stream.concat(list.parties.stream(), list.related.stream())
        .flatMap(e -> e.statements().stream())
        .flatMap(s -> Stream.of(s.value(), s.original(), s.field(), s.entityId()))
        .filter(Objects::nonNull)
        .anyMatch(text -> text.contains(mark));
  }

  @Test
  void everyColumnReachesAStatement() throws IOException {
    List<String> lost = new ArrayList<>();
    for (String type : List.of("individual", "vessel", "aircraft", "-0- ")) {
      for (int i = 0; i < 12; i++) {
        if (!LEFT_OUT.contains("sdn " + i)
            && !holds(OfacFiles.load(folder, row(12, type, i, MARK), "", ""), MARK)) {
          lost.add(type + " sdn " + i);
        }
        String mark = i == 1 ? "9876543" : MARK;
        if (i < 6
            && !LEFT_OUT.contains("add " + i)
            && !holds(
                OfacFiles.load(folder, row(12, type, -1, ""), row(6, type, i, mark), ""), mark)) {
          lost.add(type + " add " + i);
        }
        if (i < 5
            && !LEFT_OUT.contains("alt " + i)
            && !holds(
                OfacFiles.load(folder, row(12, type, -1, ""), "", row(5, type, i, MARK)), MARK)) {
          lost.add(type + " alt " + i);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private Collected remarks(String type, String remarks) throws IOException {
    return OfacFiles.load(folder, row(12, type, 11, "\"" + remarks + "\""), "", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vessel|Vessel Registration Identification IMO 9074729|imoNumber|IMO9074729",
        "vessel|Vessel Registration Identification IMO 9074728|registrationNumber|IMO 9074728",
        "vessel|Vessel Registration Identification RS 150443|registrationNumber|RS 150443",
        "vessel|MMSI 12345|registrationNumber|12345",
        "-0- |SWIFT/BIC HAVIGB2L|swiftBic|HAVIGB2L",
        "-0- |SWIFT/BIC 12|registrationNumber|12",
        "-0- |Identification Number IMO 1234560|registrationNumber|1234560",
        "-0- |Government Gazette Number 00032537 (Russia)|okpoCode|00032537",
        "-0- |Government Gazette Number 00032537 (Russian Federation)|okpoCode|00032537",
        "-0- |Digital Currency Address - XBT 1ExampleWallet7|idNumber|1ExampleWallet7",
        "-0- |Government Gazette Number 00032538 (Russia)|registrationNumber|00032538",
        "-0- |D-U-N-S Number 5-4321|registrationNumber|5-4321",
        "-0- |Unified Social Credit Code (USCC) 91440300708461136T"
            + " (China)|uscCode|91440300708461136T",
        "-0- |Unified Social Credit Code (USCC) 91440300708461136A"
            + " (China)|registrationNumber|91440300708461136A",
        "-0- |Tax ID No. 7707083894 (Russia)|taxNumber|7707083894",
        "-0- |Fax: 0097282858208|phone|0097282858208",
        "individual|D.N.I. 20010866 (Argentina)|idNumber|20010866",
        "individual|alt. Passport A 1 (Iran) expires 01 Jan 2030|passportNumber|A 1",
        "individual|Position: Owner|position|Owner",
      })
  void putsANumberWhereShapeAndCheckDigitAllow(
      String type, String remark, String property, String value) throws IOException {
    Entity party = remarks(type, remark + ".").party("ofac-1");
    assertThat(party.values(property)).containsExactly(value);
    Statement statement = party.statements(property).getFirst();
    assertThat(statement.field()).startsWith("Remarks: ");
    if (statement.original() != null) {
      assertThat(remark).contains(statement.original());
    }
    for (String typed :
        List.of("imoNumber", "mmsi", "swiftBic", "innCode", "okpoCode", "uscCode")) {
      assertThat(typed.equals(property) || party.values(typed).isEmpty()).as(typed).isTrue();
    }
  }

  @Test
  void reportsALabelThatNoRuleKnowsAndKeepsIt() throws IOException {
    Collected list =
        remarks(
            "-0- ",
            "Moon Base Permit No. 4711 (Cuba); Shoe size: large; arrested 30 Sep 2002; Tribe: A");
    assertThat(list.unmapped)
        .extracting(UnmappedField::field)
        .containsExactly("Remarks: Moon Base Permit No.", "Remarks: Shoe size");
    assertThat(list.party("ofac-1").values("notes"))
        .containsExactly(
            "Moon Base Permit No. 4711 (Cuba)",
            "Shoe size: large",
            "arrested 30 Sep 2002",
            "Tribe: A");
  }

  @Test
  void linksByOtherNamesAndTellsNamesakesApartByProgram() throws IOException {
    String sdn =
        """
        1,"SAME NAME",-0- ,"P1",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
        2,"SAME NAME",-0- ,"P2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. 'SHORT'."
        3,"WORKS LTD",-0- ,"P1",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
        4,"WORKS LTD.",-0- ,"P1",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
        5,"X",-0- ,"P2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Linked To: SAME NAME; Linked To: SHORT; Linked To: WORKS LTD; Linked To: FORMER."
        6,"Y",-0- ,"P3",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Linked To: SAME NAME."
        """;
    Collected list = OfacFiles.load(folder, sdn, "", "1,1,\"fka\",\"FORMER\",-0- \n");
    assertThat(list.related)
        .filteredOn(e -> e.schema().name().equals("UnknownLink"))
        .extracting(e -> e.values("subject").getFirst() + ">" + e.values("object").getFirst())
        .containsExactly("ofac-5>ofac-2", "ofac-5>ofac-2", "ofac-5>ofac-3", "ofac-5>ofac-1");
    assertThat(list.party("ofac-6").values("notes")).containsExactly("Linked To: SAME NAME");
  }
}
