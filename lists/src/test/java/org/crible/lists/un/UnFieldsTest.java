package org.crible.lists.un;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crible.lists.Collected;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListLoad;
import org.crible.lists.LoadOptions;
import org.crible.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Each path that fields.yml calls mapped reaches a statement, whatever it holds. */
class UnFieldsTest {
  private static final String MARK = "Zzmarkzz";
  private static final Map<String, String> WITH =
      Map.of(
          "ALIAS/QUALITY", "<ALIAS_NAME>A</ALIAS_NAME>",
          "DATE_OF_BIRTH/TYPE_OF_DATE", "<YEAR>1970</YEAR>");
  @TempDir Path folder;

  private Collected load(String kind, String path, String beside) throws IOException {
    String[] steps = path.split("/", -1);
    StringBuilder xml = new StringBuilder("<CONSOLIDATED_LIST><" + kind + ">");
    if (!path.equals("DATAID")) {
      xml.append("<DATAID>1</DATAID>");
    }
    xml.append("<SECOND_NAME>B</SECOND_NAME>");
    boolean part = steps.length == 2 && !steps[1].equals("VALUE");
    String first = part ? kind + "_" + steps[0] : steps[0];
    xml.append("<").append(first).append(">");
    String inner = steps.length == 2 ? "<" + steps[1] + ">" + MARK + "</" + steps[1] + ">" : MARK;
    xml.append(inner).append(beside).append("</").append(first).append(">");
    xml.append("</").append(kind).append("></CONSOLIDATED_LIST>");
    Path file = Files.writeString(folder.resolve("un.xml"), xml);
    return load(file);
  }

  private static Collected load(Path file) {
    Collected sink = new Collected();
    new UnXmlReader()
        .read(
            new ListLoad(ListFormat.UN_XML, List.of(ListFile.of(file))),
            LoadOptions.on(LocalDate.parse("2026-01-01")),
            sink);
    return sink;
  }

  private static boolean holdsMark(Collected list) {
    return Stream.concat(list.parties.stream(), list.related.stream())
        .flatMap(entity -> entity.statements().stream())
        .flatMap(s -> Stream.of(s.value(), s.original(), s.field()))
        .filter(Objects::nonNull)
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(MARK.toLowerCase(Locale.ROOT)));
  }

  @Test
  void everyMappedPathReachesAStatement() throws IOException {
    JsonNode fields;
    try (InputStream in = UnXmlReader.class.getResourceAsStream("fields.yml")) {
      fields = YAMLMapper.shared().readTree(in);
    }
    List<String> lost = new ArrayList<>();
    for (String path : fields.get("mapped").propertyNames()) {
      String beside = WITH.getOrDefault(path, "");
      String number = path.startsWith("DOCUMENT/") ? "<NUMBER>7</NUMBER>" : "";
      for (String kind : List.of("INDIVIDUAL", "ENTITY")) {
        for (String more : path.endsWith("/NUMBER") ? List.of("") : List.of("", number)) {
          if (!path.equals("SECOND_NAME") && !holdsMark(load(kind, path, beside + more))) {
            lost.add(kind + "/" + path);
          }
        }
      }
    }
    assertThat(lost).isEmpty();
    assertThat(fields.get("mapped").size()).isGreaterThan(40);
  }

  @Test
  void documentsAndAddressesAsOnTheOtherLists() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("un.xml"),
            """
            <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>A</FIRST_NAME>
            <INDIVIDUAL_ADDRESS><STREET>1 Main  Street,</STREET><CITY>Tunis</CITY>
            <STATE_PROVINCE>North</STATE_PROVINCE><COUNTRY>Tunisia</COUNTRY></INDIVIDUAL_ADDRESS>
            <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>National Identification
              Number</TYPE_OF_DOCUMENT><TYPE_OF_DOCUMENT2>Italian Fiscal Code:</TYPE_OF_DOCUMENT2>
            <NUMBER>XX1</NUMBER></INDIVIDUAL_DOCUMENT>
            <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT>
            <TYPE_OF_DOCUMENT2>Passport</TYPE_OF_DOCUMENT2><NUMBER>L1</NUMBER>
            <ISSUING_COUNTRY>Tunisia</ISSUING_COUNTRY><COUNTRY_OF_ISSUE>Italy</COUNTRY_OF_ISSUE>
            <CITY_OF_ISSUE>Milan</CITY_OF_ISSUE></INDIVIDUAL_DOCUMENT>
            </INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
            """);
    Collected sink = load(file);
    Entity party = sink.parties.getFirst();
    assertThat(party.values("address")).containsExactly("1 Main Street, Tunis, North, Tunisia");
    assertThat(party.values("taxNumber")).containsExactly("XX1");
    assertThat(party.values("passportNumber")).containsExactly("L1");
    assertThat(related(sink, "Address").values("region")).containsExactly("North");
    assertThat(related(sink, "Identification").values("type"))
        .containsExactly("National Identification Number, Italian Fiscal Code");
    Entity passport = related(sink, "Passport");
    assertThat(passport.values("type")).containsExactly("Passport");
    assertThat(passport.values("country")).containsExactly("tn");
    assertThat(passport.values("authority")).containsExactly("Milan, Italy");
  }

  private static Entity related(Collected list, String schema) {
    return list.related.stream()
        .filter(entity -> entity.schema().name().equals(schema))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nameInItsOwnScriptInTheNoteOfAnAlias() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("un.xml"),
            """
            <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID>
            <FIRST_NAME>A</FIRST_NAME>
            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Sever</ALIAS_NAME>
            <NOTE>original script: Север</NOTE></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Merai</ALIAS_NAME>
            <NOTE>previously listed as, in Arabic: مرعي. Born 1970</NOTE></INDIVIDUAL_ALIAS>
            </INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
            """);
    Collected sink = load(file);
    assertThat(sink.parties.getFirst().values("weakAlias")).containsExactly("Sever", "Север");
    assertThat(sink.parties.getFirst().values("alias")).contains("مرعي");
    assertThat(sink.parties.getFirst().values("notes"))
        .contains("Alias Sever: original script: Север");
  }
}
