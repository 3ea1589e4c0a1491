package org.crible.engine.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.crible.engine.Crible;
import org.crible.engine.InputRefusedException;
import org.crible.engine.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that went wrong: read as far as that is certain, else refused in one sentence. */
class OddInputTest {
  private static final String KARANDIN = "k1,Viktor Karandin,FR\n";
  private static final String HEADER = "id,name,country\n";

  @TempDir private Path folder;
  private Path output;
  private Crible crible;

  @BeforeEach
  void open() throws IOException {
    crible = Crible.open(folder.resolve("home"));
    LoadedList.of(crible, folder, "list", "Person", List.of("Viktor Karandin"));
    output = Files.createDirectory(folder.resolve("output"));
  }

  @AfterEach
  void close() {
    crible.close();
  }

  private BulkResult screen(Path input) {
    return new BulkScreening(crible, query -> query, false, Progress.SILENT, Duration.ZERO)
        .screen(input, output.resolve("results.csv"), false);
  }

  private BulkResult screen(String name, String text) throws IOException {
    return screen(Files.writeString(folder.resolve(name), text));
  }

  private void isRefused(String name, byte[] content, String said) throws IOException {
    Path input = Files.write(folder.resolve(name), content);
    assertThatThrownBy(() -> screen(input))
        .isInstanceOf(InputRefusedException.class)
        .hasMessageStartingWith(input.toString())
        .hasMessageContaining(said)
        .hasMessageEndingWith(".");
    assertThat(files()).isEmpty();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aHeaderAloneIsAFileOfNobody() throws IOException {
    assertThat(screen("header.csv", HEADER).rows()).isZero();
    assertThat(files()).containsExactly("results.csv");
  }

  @ParameterizedTest
  @CsvSource({
    "empty.csv, '', is empty",
    "empty.jsonl, ' ', is empty",
    "blank.csv, '  ', names no known column",
    "unknown.csv, 'foo,bar', names no known column",
    "twice.csv, 'id,schema,name,schema', the column 'schema' stands twice",
    "quote.csv, 'id,\"name,country', quote is opened in the header",
    "object.csv, '{\"id\":\"a\",\"name\":\"Viktor\"}', cannot be read as CSV"
  })
  void aFileWithoutRowsIsRefused(String name, String text, String said) throws IOException {
    isRefused(name, (text + "\n").getBytes(UTF_8), said.replace("''", "'"));
  }

  @Test
  void theLineWithABadByteIsNamedAndNothingStays() throws IOException {
    String rows = KARANDIN.repeat(20_000);
    isRefused(
        "latin.csv", (HEADER + rows + "k2,René,FR\n").getBytes(ISO_8859_1), "line 20002, holds a");
    isRefused("nul.csv", (HEADER + "k1,Vik\0tor,FR\n").getBytes(UTF_8), "line 2, holds a NUL byte");
    isRefused("nul.jsonl", "{\"name\":\"a\0\"}\n".getBytes(UTF_8), "line 1, holds a NUL byte");
  }

  @Test
  void utf16WithItsMarkAndUtf8WithAMarkAreRead() throws IOException {
    Path table = Files.write(folder.resolve("t.csv"), (HEADER + KARANDIN).getBytes(UTF_16));
    Path lines =
        Files.write(folder.resolve("l.jsonl"), "{\"name\":\"Viktor Karandin\"}".getBytes(UTF_16));

    assertThat(screen(table).matched()).isEqualTo(1);
    assertThat(screen(lines).matched()).isEqualTo(1);
    assertThat(screen("m.csv", "\uFEFF" + HEADER + KARANDIN).matched()).isEqualTo(1);
    assertThat(screen("m.jsonl", "\uFEFF{\"name\":\"Viktor Karandin\"}").matched()).isEqualTo(1);
  }

  @Test
  void aLineWithoutEndIsRefused() throws IOException {
    String endless = "a".repeat(17 << 20);

    isRefused("endless.csv", (HEADER + "k1," + endless + ",FR\n").getBytes(UTF_8), "after line 1");
    isRefused("header.csv", ("id,name," + endless).getBytes(UTF_8), "cannot be read as CSV");
    isRefused("endless.jsonl", ("{\"name\":\"" + endless).getBytes(UTF_8), "longer than");
  }

  @Test
  void aLongValueIsNoName() throws IOException {
    BulkResult result =
        screen("long.csv", HEADER + "k0," + "a".repeat(20_000) + ",FR\n" + KARANDIN);

    assertThat(result.rejected()).isEqualTo(1);
    assertThat(result.matched()).isEqualTo(1);
    assertThat(output.resolve("results.rejected.csv")).content().contains("20000 characters");
  }

  @Test
  void aQuoteThatIsNotClosedSaysHowManyLinesItTook() throws IOException {
    BulkResult result = screen("quote.csv", HEADER + "k0,\"Open,FR\n" + KARANDIN.repeat(5));

    assertThat(result.rows()).isZero();
    assertThat(result.rejected()).isEqualTo(1);
    assertThat(output.resolve("results.rejected.csv"))
        .content()
        .contains("2,k0,", "A quote is opened and not closed", "runs over 7 lines");
  }

  @Test
  void rowsOfManyColumnsAndColumnsOfTwoNames() throws IOException {
    String many = ",x".repeat(10_000);
    BulkResult wide = screen("row.csv", HEADER + "k0,Wide,FR" + many + "\n" + KARANDIN);
    BulkResult twice = screen("two.csv", "id,name,name\nk1,Wilhelmina Quack,Viktor Karandin\n");
    BulkResult unnamed = screen("unnamed.csv", "id,name,\nk1,Viktor Karandin,note\n");

    assertThat(wide.rejected()).isEqualTo(1);
    assertThat(wide.matched()).isEqualTo(1);
    assertThat(twice.matched()).isEqualTo(1);
    assertThat(unnamed.matched()).isEqualTo(1);
    assertThat(unnamed.ignored()).containsExactly("column 3");
  }

  @Test
  void ofANameThatIsGivenTwiceNoneIsLostInSilence() throws IOException {
    BulkResult result =
        screen("t.jsonl", "{\"name\":\"Viktor Karandin\",\"name\":\"Wilhelmina Quack\"}\n");

    assertThat(result.rejected()).isEqualTo(1);
    assertThat(output.resolve("results.rejected.csv")).content().contains("Duplicate");
  }

  @Test
  void withoutABadRowNothingStaysBesideTheResults() throws IOException {
    screen("good.csv", HEADER + KARANDIN.repeat(1_500));

    assertThat(files()).containsExactly("results.csv");
  }

  @Test
  void whatStandsInTheWayOfTheOutputIsNamed() throws IOException {
    Path input = Files.writeString(folder.resolve("in.csv"), HEADER + KARANDIN);
    Files.createDirectory(output.resolve("results.csv.partial"));

    assertThatThrownBy(() -> screen(input))
        .isInstanceOf(InputRefusedException.class)
        .hasMessageContaining("results.csv cannot be written");
    assertThat(files()).containsExactly("results.csv.partial");
    assertThatThrownBy(() -> RowFiles.isJson(folder.getRoot()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("format is not known");
  }

  @Test
  void anOutputThatStandsThereStaysWhenTheInputIsRefused() throws IOException {
    Path before = Files.writeString(output.resolve("results.csv"), "of yesterday");
    Path input = Files.writeString(folder.resolve("foo.csv"), "foo\nbar\n");

    assertThatThrownBy(() -> screen(input)).isInstanceOf(InputRefusedException.class);
    assertThat(before).hasContent("of yesterday");
    assertThatThrownBy(() -> screen(folder.resolve("missing.csv")))
        .hasMessageContaining("missing.csv does not exist");
    assertThatThrownBy(() -> screen(folder)).hasMessageContaining("is a folder");
  }
}
