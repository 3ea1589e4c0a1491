package org.crible.lists.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crible.lists.Collected;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListReader;
import org.crible.lists.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Each field that a fields.yml calls mapped reaches a statement, whatever it holds. */
class MappedFieldsTest {
  private static final String MARK = "Zzmarkzz";

  /**
   * True, false, a kind, or the oldest of several dates: what they say is tested where they are
   * read.
   */
  private static final List<String> TURNED =
      List.of(
          "subjectType/@code",
          "subjectType/@classificationCode",
          "nameAlias/@strong",
          "birthdate/@circa",
          "address/@asAtListingTime",
          "identification/@diplomatic",
          "identification/@knownExpired",
          "identification/@knownFalse",
          "identification/@reportedLost",
          "identification/@revokedByIssuer",
          "nameAlias/regulationSummary/@publicationDate",
          "address/regulationSummary/@publicationDate",
          "birthdate/regulationSummary/@publicationDate",
          "identification/regulationSummary/@publicationDate",
          "citizenship/regulationSummary/@publicationDate");

  @TempDir Path folder;

  private static JsonNode mapped(String name) throws IOException {
    try (InputStream in = MappedFieldsTest.class.getResourceAsStream(name)) {
      return YAMLMapper.shared().readTree(in).get("mapped");
    }
  }

  private boolean keeps(ListReader reader, ListFormat format, String content) throws IOException {
    Path file = Files.writeString(folder.resolve("list"), content);
    Collected list = SharedData.read(reader, format, ListFile.of(file));
    return Stream.concat(list.parties.stream(), list.related.stream())
        .flatMap(entity -> entity.statements().stream())
        .flatMap(s -> Stream.of(s.value(), s.original(), s.field(), s.entityId()))
        .filter(Objects::nonNull)
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(MARK.toLowerCase(Locale.ROOT)));
  }

  @Test
  void everyPathOfTheXmlReachesAStatement() throws IOException {
    List<String> lost = new ArrayList<>();
    for (String path : mapped("fields.yml").propertyNames()) {
      for (String kind : List.of("person", "enterprise")) {
        String[] steps = path.split("/", -1);
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < steps.length; i++) {
          String next = i + 1 < steps.length ? steps[i + 1] : "";
          if (!steps[i].startsWith("@")) {
            xml.append("<").append(steps[i]);
            xml.append(next.startsWith("@") ? " " + next.substring(1) + "='" + MARK + "'" : "");
            xml.append(beside(steps[i], next)).append(">");
          }
        }
        xml.append(path.contains("@") ? "" : MARK);
        for (int i = steps.length - 1; i >= 0; i--) {
          xml.append(steps[i].startsWith("@") ? "" : "</" + steps[i] + ">");
        }
        String own = path.startsWith("@") ? path.substring(1) + "='" + MARK + "'" : "";
        String id = path.equals("@euReferenceNumber") ? "" : "euReferenceNumber='E' ";
        String type = "<subjectType code='" + kind + "'/>";
        String record =
            "<export><sanctionEntity "
                + id
                + own
                + ">"
                + (path.startsWith("subjectType") ? "" : type)
                + "<nameAlias wholeName='A' strong='true'/>"
                + xml
                + "</sanctionEntity></export>";
        if (!TURNED.contains(path) && !keeps(new EuXmlReader(), ListFormat.EU_FSF_XML, record)) {
          lost.add(kind + ": " + path);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  /** What must stand beside an attribute so that its element says anything. */
  private static String beside(String element, String next) {
    return switch (element) {
      case "nameAlias" ->
          next.equals("@wholeName") || next.matches("@.*stName|@middleName")
              ? ""
              : " wholeName='A'";
      case "citizenship" -> next.equals("regulationSummary") ? " countryIso2Code='FR'" : "";
      case "birthdate" ->
          next.matches("regulationSummary|@calendarType")
              ? " year='1970'"
              : next.equals("@dayOfMonth")
                  ? " monthOfYear='3' year='1970'"
                  : next.equals("@monthOfYear") ? " year='1970'" : "";
      case "address" -> next.equals("regulationSummary") ? " city='B'" : "";
      case "identification" -> next.equals("@number") ? "" : " number='7'";
      default -> "";
    };
  }

  private void columns(String resource, Map<String, String> always) throws IOException {
    JsonNode mapped = mapped(resource);
    List<String> columns = new ArrayList<>(mapped.propertyNames());
    always.keySet().stream().filter(c -> !columns.contains(c)).forEach(columns::add);
    List<String> lost = new ArrayList<>();
    for (String column : mapped.propertyNames()) {
      String path = mapped.get(column).asString();
      Map<String, String> cells = new HashMap<>(always);
      String element = path.split("/", 2)[0];
      String next = path.contains("/") ? path.split("/", 2)[1].replaceFirst("/.*", "") : "";
      for (String pair : beside(element, next).strip().split(" ", -1)) {
        String[] both = pair.replace("'", "").split("=", -1);
        mapped.propertyNames().stream()
            .filter(
                c -> both.length == 2 && mapped.get(c).asString().equals(element + "/@" + both[0]))
            .forEach(c -> cells.put(c, both[1]));
      }
      cells.put(column, MARK);
      StringBuilder row = new StringBuilder();
      columns.forEach(c -> row.append(cells.getOrDefault(c, "")).append(';'));
      String content = String.join(";", columns) + ";\n" + row + "\n";
      if (!TURNED.contains(path) && !keeps(new EuCsvReader(), ListFormat.EU_FSF_CSV, content)) {
        lost.add(column);
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyColumnOfTheCsvReachesAStatement() throws IOException {
    columns(
        "csv-1.1-fields.yml",
        Map.of(
            "Entity_EU_ReferenceNumber",
            "E",
            "NameAlias_WholeName",
            "A",
            "Entity_SubjectType",
            "P"));
  }

  @Test
  void everyColumnOfTheOlderCsvReachesAStatement() throws IOException {
    columns(
        "csv-1.0-fields.yml",
        Map.of("EU_ref_num", "E", "Naal_wholename", "A", "Subject_type", "P", "Birt_place", "B"));
  }
}
