package org.crible.lists.mapped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crible.lists.Collected;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListLoad;
import org.crible.lists.LoadOptions;
import org.crible.lists.SharedData;
import org.crible.lists.UnreadableListException;
import org.crible.lists.Workbooks;
import org.crible.lists.catalog.ListCatalog;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedReaderTest {
  private static final String MAPPING =
      """
      dataset: watch
      prefix: w
      absent: ["-"]
      id: No
      schema: {column: Kind, values: {P: Person, C: Company}}
      columns:
        Full name: name
        Also: {to: alias, split: ";"}
        Born: {to: birthDate, format: dd/MM/yyyy}
        Of: nationality
        Sex: gender
        Tax no: {identity: INN, country: Of}
        Act: sanction.program
      addresses:
        street: Street
        city: City
        country: Of
      constants: {topics: poi}
      left_out: {Row: our own count}
      """;
  private static final String CSV =
      """
      Row,No,Kind,Full name,Also,Born,Of,Sex,Tax no,Act,Street,City,Mood
      1,7,P,Ivan Doe,"John; Vanya",31/12/1970,Russie,m,-,A-1,,Moscow,blue
      2,8,C,Example LLC,,,RU,,7707083893,,,,
      3,,P,Nobody,,,,,,,,,
      4,7,P,Johann Doe,,circa 1971,Atlantis,,,,,,
      5,9,X,Example,,,,,,,,,
      6,10,P,,,,,,,,,,
      """;
  @TempDir Path folder;

  private Collected read(Path mapping, Path file) {
    Collected sink = new Collected();
    LoadOptions options = LoadOptions.on(LocalDate.parse("2026-11-23")).withMapping(mapping);
    ListLoad load = new ListLoad(ListFormat.MAPPED, List.of(ListFile.of(file)));
    new MappedReader().read(load, options, sink);
    return sink;
  }

  private Collected read(String mapping, String file, Charset charset) throws IOException {
    return read(
        Files.writeString(folder.resolve("watch.yml"), mapping),
        Files.writeString(folder.resolve("watch_2026-02-03.list"), file, charset));
  }

  private Collected read(String mapping, String file) throws IOException {
    return read(mapping, file, StandardCharsets.UTF_8);
  }

  @Test
  void readsEachColumnAsTheMappingSays() throws IOException {
    Collected list = read(MAPPING, CSV);
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("watch");
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2026-02-03");
    assertThat(list.parties).extracting(Entity::id).containsExactly("w-8", "w-7");
    Entity doe = list.party("w-7");
    assertThat(doe.values("name")).containsExactly("Ivan Doe", "Johann Doe");
    assertThat(doe.values("alias")).containsExactly("John", "Vanya");
    assertThat(doe.values("birthDate")).containsExactly("1970-12-31", "1971");
    assertThat(doe.statements("birthDate"))
        .extracting(Statement::original)
        .containsExactly("31/12/1970", "circa 1971");
    assertThat(doe.values("nationality")).containsExactly("ru");
    assertThat(doe.values("gender")).containsExactly("male");
    assertThat(doe.values("address")).containsExactly("Moscow, Russie", "Atlantis");
    assertThat(doe.values("topics")).containsExactly("poi");
    assertThat(doe.values("notes")).containsExactly("Mood: blue", "Of: Atlantis");
    assertThat(list.party("w-8").schema().name()).isEqualTo("Company");
    assertThat(list.party("w-8").values("innCode")).containsExactly("7707083893");
    assertThat(list.related)
        .filteredOn(e -> e.schema().name().equals("Sanction"))
        .extracting(e -> e.values("program"))
        .containsExactly(List.of("A-1"));
  }

  @Test
  void saysWhatItCouldNotUse() throws IOException {
    Collected list = read(MAPPING, CSV);
    assertThat(list.unmapped).extracting(f -> f.field()).containsExactly("Mood");
    assertThat(list.notes)
        .extracting(note -> note.text())
        .containsExactly(
            "1 values of Of are no country, the first is 'Atlantis'; they are kept in notes.");
    assertThat(list.skipped)
        .extracting(row -> row.line() + ": " + row.reason())
        .containsExactly(
            "4: The row has no value in No.",
            "6: The mapping has no schema for the value 'X' of Kind.",
            "7: The row has no name.");
  }

  @Test
  void readsJsonOfEveryShape() throws IOException {
    String mapping =
        """
        dataset: own
        id: id
        schema: Person
        columns:
          names.full: name
          docs.no: {identity: Passport}
          list: {to: sanction.program, lookup: lists}
        addresses: {each: homes, city: town, country: land}
        """;
    String record =
        "{\"id\":%d,\"names\":[{\"full\":\"A B\"},{\"full\":\"C D\"}],\"docs\":{\"no\":\"X1\"},"
            + "\"homes\":[{\"town\":\"Paris\",\"land\":\"FR\"},{\"town\":\"Bern\"}],\"list\":1}";
    String one = record.formatted(1);
    String two = record.formatted(2);
    Collected lines = read(mapping, one + "\n{\"id\":\n" + two);
    Collected array = read(mapping, "[" + one + "," + two + "]");
    Collected object =
        read(
            mapping + "records: data.rows\n",
            "{\"data\":{\"more\":{},\"rows\":[" + one + "," + two + "]},\"lists\":[\"a\",\"b\"]}");
    assertThat(lines.parties).isEqualTo(array.parties).isEqualTo(object.parties).hasSize(2);
    assertThat(lines.skipped).extracting(row -> row.line()).containsExactly(2L);
    Entity first = array.party("own-1");
    assertThat(first.values("name")).containsExactly("A B", "C D");
    assertThat(first.values("address")).containsExactly("Paris, FR", "Bern");
    assertThat(first.values("passportNumber")).containsExactly("X1");
    assertThat(object.unmapped).isEmpty();
  }

  @Test
  void reportsALineThatIsOfNoListOnceWhereTheFileIsParted() throws IOException {
    Path mapping =
        Files.writeString(
            folder.resolve("watch.yml"),
            """
            dataset: own
            id: id
            schema: Person
            datasets: {column: list}
            columns: {name: name}
            """);
    Path file =
        Files.writeString(
            folder.resolve("watch_2026-02-03.jsonl"),
            """
            {"id":1,"name":"A","list":"x"}
            {"id":
            {"id":2,"name":"B","list":"y"}
            {"name":"C","list":"y"}
            []
            """);
    LoadOptions options = LoadOptions.on(LocalDate.parse("2026-11-23")).withMapping(mapping);
    assertThat(skippedBy(file, options)).containsExactly("own_x: 2", "own_x: 5", "own_y: 4");
    assertThat(skippedBy(file, options.withDataset("own_y")))
        .containsExactly("own_y: 2", "own_y: 4", "own_y: 5");
  }

  private static List<String> skippedBy(Path file, LoadOptions options) {
    List<String> skipped = new ArrayList<>();
    for (ListLoad load : ListCatalog.plan(List.of(file), options).loads()) {
      Collected list = new Collected();
      ListCatalog.read(load, options, list);
      String dataset = list.headers.getFirst().dataset().name();
      list.skipped.forEach(row -> skipped.add(dataset + ": " + row.line()));
    }
    return skipped;
  }

  @Test
  void looksUpWhatStandsBesideTheRecords() throws IOException {
    String mapping =
        """
        dataset: own
        key: [n, [e, f]]
        repeated: number
        records: rows
        list_date: date
        columns:
          n: name
          l: {to: sanction.program, lookup: t.lists, split: "/"}
        left_out: [e, f]
        """;
    Collected list =
        read(
            mapping,
            "{\"rows\":[{\"n\":\"A\",\"l\":1},{\"n\":\"A\",\"f\":2},{\"n\":\"A\"}],"
                + "\"date\":\"2026-01-05T00:00:00Z\",\"t\":{\"lists\":[\"x\",\"y\"]}}");
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2026-01-05");
    assertThat(list.parties).hasSize(3);
    assertThat(list.parties.get(2).id()).isEqualTo(list.parties.get(0).id() + "-2");
    assertThat(list.related.getFirst().values("program")).containsExactly("y");
  }

  @Test
  void takesAnotherEncodingAndDelimiterOnlyWhereTheMappingSaysSo() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    String mapping = "dataset: own\nid: No\ndelimiter: \";\"\ncolumns: {Name: name}\n";
    String csv = "No;Name\n1;Müller & Söhne – “Bau”\n";
    assertThat(
            read(mapping + "encoding: windows-1252\n", csv, windows).party("own-1").values("name"))
        .containsExactly("Müller & Söhne – “Bau”");
    assertThat(read(mapping, csv, StandardCharsets.UTF_16).party("own-1").values("name"))
        .containsExactly("Müller & Söhne – “Bau”");
    assertThatThrownBy(() -> read(mapping, csv, windows))
        .hasMessageContaining("line 2")
        .hasMessageContaining("not UTF-8");
  }

  @Test
  void readsAWorkbook() throws IOException {
    Path mapping =
        Files.writeString(
            folder.resolve("watch.yml"),
            "dataset: own\nid: No\nschema: Person\ncolumns: {Name: name, Born: birthDate}\n");
    Path book =
        Workbooks.write(
            folder.resolve("watch_2026-02.xlsx"),
            "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>"
                + "<row><c><v>7</v></c><c t=\"s\"><v>3</v></c><c s=\"1\"><v>24545</v></c></row>",
            "<si><t>No</t></si><si><t>Name</t></si><si><t>Born</t></si><si><t>Ivan Doe</t></si>");
    LoadOptions options = LoadOptions.on(LocalDate.parse("2026-11-23")).withMapping(mapping);
    Collected list = new Collected();
    ListLoad load = ListCatalog.plan(List.of(book), options).loads().getFirst();
    ListCatalog.read(load, options, list);
    assertThat(list.party("own-7").values("name")).containsExactly("Ivan Doe");
    assertThat(list.party("own-7").values("birthDate")).containsExactly("1967-03-14");
  }

  private void refused(String mapping, String... said) {
    assertThatThrownBy(() -> read(mapping, CSV))
        .isInstanceOf(UnreadableListException.class)
        .hasMessageContaining("watch.yml")
        .hasMessageContainingAll(said)
        .message()
        .matches("(?s)[^\\n]*[.?]");
  }

  @Test
  void saysWhereAMappingIsWrong() {
    refused(MAPPING.replace("name\n", "naem\n"), "line 7", "columns.Full name", "mean name?");
    refused(MAPPING.replace("Person", "Persn"), "line 5", "schema.values.P", "mean Person?");
    refused(MAPPING.replace("Full name:", "Ful name:"), "line 7", "did you mean Full name?");
    refused(MAPPING.replace("split:", "splt:"), "line 8", "columns.Also.splt", "mean split?");
    refused(MAPPING.replace("dd/MM/yyyy", "dd/bb"), "columns.Born.format", "such as dd/MM/yyyy");
    refused(MAPPING.replace("id: No\n", ""), "id is missing");
    refused(MAPPING.replace("dataset: watch\n", ""), "dataset is missing");
    refused(MAPPING.replace("dataset: watch", "dataset: My List"), "line 1", "key dataset");
    refused(MAPPING.replace("topics: poi", "topic: poi"), "constants.topic", "mean topics?");
    refused(MAPPING.replace("Street", "Strasse"), "line 15", "'Strasse'");
    refused(MAPPING + "id: Row\n", "key id twice");
    refused(MAPPING + "columns: [\n", "not YAML");
    refused("- a\n", "is no mapping");
  }

  /** Each list under its own name, with the ids that the publisher's own file gives. */
  @Test
  void readsTheRepackedConsolidatedScreeningList() {
    Path file = SharedData.list("us_csl_2026-07-31.repacked.json");
    LoadOptions options =
        LoadOptions.on(LocalDate.parse("2026-11-23"))
            .withMapping(SharedData.repository("examples/mappings/us_csl_repacked.yml"));
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> ids = new TreeSet<>();
    for (ListLoad load : ListCatalog.plan(List.of(file), options).loads()) {
      Collected list = new Collected();
      ListCatalog.read(load, options, list);
      counts.put(list.headers.getFirst().dataset().name(), list.parties.size());
      list.parties.forEach(party -> ids.add(party.id()));
      assertThat(list.skipped).isEmpty();
      assertThat(list.unmapped).isEmpty();
      assertThat(list.headers.getFirst().date().day()).isEqualTo("2026-07-31");
    }
    assertThat(ids).hasSize(25_921).contains("us-csl-sdn-7270");
    // countsBySource in the file itself
    assertThat(counts).hasSize(12).containsEntry("us_trade_csl_el", 3_420);
  }

  @Test
  void partsAFileIntoItsLists() throws IOException {
    Path mapping =
        Files.writeString(
            folder.resolve("several.yml"),
            """
            dataset: yard
            title: The yard's lists
            prefix: y
            datasets: {column: List, values: {Red: yard_red}}
            id: No
            columns: {Name: name}
            """);
    Path file =
        Files.writeString(
            folder.resolve("several.csv"),
            """
            List,No,Name
            Red,1,Ann
            Dark blue,1,Bob
            ,2,Cid
            Red,1,Anna
            """);
    LoadOptions options = LoadOptions.on(LocalDate.parse("2026-11-23")).withMapping(mapping);
    List<String> found = new ArrayList<>();
    for (ListLoad load : ListCatalog.plan(List.of(file), options).loads()) {
      Collected list = new Collected();
      ListCatalog.read(load, options, list);
      Dataset dataset = list.headers.getFirst().dataset();
      list.parties.forEach(
          party -> found.add(dataset.name() + " " + party.id() + " " + party.values("name")));
    }
    assertThat(found)
        .containsExactly(
            "yard_red y-red-1 [Ann, Anna]", "yard_dark_blue y-dark-blue-1 [Bob]", "yard y-2 [Cid]");
    assertThat(ListCatalog.plan(List.of(file), options.withDataset("yard_red")).loads())
        .singleElement()
        .extracting(load -> Objects.requireNonNull(load.part()).source())
        .isEqualTo("Red");
    assertThat(ListCatalog.plan(List.of(file), options.withDataset("all")).loads())
        .singleElement()
        .extracting(ListLoad::part)
        .isNull();
  }

  @Test
  void readsTheMergedEuropeanList() {
    Collected list =
        read(
            SharedData.repository("examples/mappings/eu_fsf_merged.yml"),
            SharedData.list("eu_fsf_merged_2022-09.csv"));
    // 3,531 numbers of the financial list (3,532 values of its column, counting NA), 15 parties
    // that
    // only have a travel ban, and one row without any number.
    assertThat(list.parties.size()).isEqualTo(3_547);
    assertThat(list.parties).filteredOn(p -> p.schema().name().equals("Person")).hasSize(2_898);
    assertThat(list.unmapped).isEmpty();
    assertThat(list.skipped).isEmpty();
    assertThat(list.party("eu-merged-833").values("alias"))
        .hasSize(16)
        .contains("Abu Abdallah Abd Al-Hakim");
  }
}
