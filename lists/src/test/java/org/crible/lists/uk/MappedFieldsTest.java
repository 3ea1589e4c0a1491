package org.crible.lists.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crible.lists.Collected;
import org.crible.lists.ListFormat;
import org.crible.lists.ListReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Each field that a fields.yml calls mapped reaches a statement, whatever it holds. */
class MappedFieldsTest {
  private static final String MARK = "Zzmarkzz";
  private static final List<String> KINDS = List.of("Individual", "Entity", "Ship");

  /** Decides the schema and is not kept as text. */
  private static final List<String> TURNED = List.of("IndividualEntityShip");

  @TempDir Path folder;

  private static JsonNode fields(String name) throws IOException {
    try (InputStream in = MappedFieldsTest.class.getResourceAsStream(name)) {
      return YAMLMapper.shared().readTree(in);
    }
  }

  private boolean keeps(ListReader reader, ListFormat format, String content) throws IOException {
    Path file = Files.writeString(folder.resolve("list"), content);
    Collected list = Loaded.by(reader, format, file);
    return Stream.concat(list.parties.stream(), list.related.stream())
        .flatMap(entity -> entity.statements().stream())
        .flatMap(s -> Stream.of(s.value(), s.original(), s.field(), s.entityId()))
        .filter(Objects::nonNull)
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(MARK.toLowerCase(Locale.ROOT)));
  }

  private static String row(List<String> columns, Map<String, String> cells) {
    List<String> row = new ArrayList<>();
    for (String column : columns) {
      row.add('"' + cells.getOrDefault(column, "") + '"');
    }
    return String.join(",", row) + "\n";
  }

  private static String table(List<String> columns, Map<String, String> cells) {
    List<String> quoted = columns.stream().map(column -> '"' + column + '"').toList();
    return String.join(",", quoted) + "\n" + row(columns, cells);
  }

  @Test
  void everyColumnAndLabelOfOfsiReachesAStatement() throws IOException {
    JsonNode fields = fields("ofsi-fields.yml");
    List<String> columns = List.copyOf(fields.get("mapped").propertyNames());
    List<String> lost = new ArrayList<>();
    for (String kind : KINDS) {
      for (String column : columns) {
        Map<String, String> cells = new java.util.HashMap<>();
        cells.putAll(Map.of("Group ID", "7", "Name 1", "A", "Group Type", kind));
        cells.put(column, MARK);
        String path = fields.get("mapped").get(column).asString();
        if (!TURNED.contains(path)
            && !keeps(new OfsiCsvReader(), ListFormat.UK_OFSI_CSV, table(columns, cells))) {
          lost.add(kind + ": " + column);
        }
      }
      for (String label : fields.get("labels").propertyNames()) {
        Map<String, String> cells =
            Map.of(
                "Group ID",
                "7",
                "Name 1",
                "A",
                "Group Type",
                kind,
                "Other Information",
                "(" + label + "):" + MARK);
        if (!keeps(new OfsiCsvReader(), ListFormat.UK_OFSI_CSV, table(columns, cells))) {
          lost.add(kind + ": " + label);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyColumnOfTheUkSanctionsListReachesAStatement() throws IOException {
    JsonNode fields = fields("uksl-table-fields.yml");
    List<String> columns =
        fields.get("mapped").propertyNames().stream()
            .filter(c -> !List.of("Name", "Type", "Designation Type").contains(c))
            .toList();
    List<String> lost = new ArrayList<>();
    for (String kind : KINDS) {
      for (String column : columns) {
        Map<String, String> cells = new java.util.HashMap<>();
        cells.putAll(Map.of("Unique ID", "X", "Name 1", "A", "Individual, Entity, Ship", kind));
        cells.put(column, MARK);
        String path = fields.get("mapped").get(column).asString();
        if (!TURNED.contains(path)
            && !keeps(
                new UkslTableReader(), ListFormat.UK_SANCTIONS_TABLE, table(columns, cells))) {
          lost.add(kind + ": " + column);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void everyElementOfTheUkSanctionsListReachesAStatement() throws IOException {
    List<String> lost = new ArrayList<>();
    for (String path : fields("uksl-fields.yml").get("mapped").propertyNames()) {
      for (String kind : KINDS) {
        StringBuilder xml = new StringBuilder("<Designations><Designation>");
        xml.append(path.equals("UniqueID") ? "" : "<UniqueID>X</UniqueID>");
        xml.append("<IndividualEntityShip>").append(kind).append("</IndividualEntityShip>");
        xml.append("<Names><Name><Name1>A</Name1></Name></Names>");
        String[] steps = path.split("/", -1);
        for (String step : steps) {
          xml.append("<").append(step).append(">");
        }
        xml.append(MARK);
        for (int i = steps.length - 1; i >= 0; i--) {
          xml.append("</").append(steps[i]).append(">");
        }
        if (path.startsWith("Names/Name/") && !path.matches(".*Name[1-6]")) {
          int at = xml.indexOf("</Name></Names>", xml.indexOf(MARK));
          xml.insert(at, "<Name6>B</Name6>");
        }
        xml.append("</Designation></Designations>");
        if (!TURNED.contains(path)
            && !keeps(new UkslXmlReader(), ListFormat.UK_SANCTIONS_XML, xml.toString())) {
          lost.add(kind + ": " + path);
        }
      }
    }
    assertThat(lost).isEmpty();
  }
}
