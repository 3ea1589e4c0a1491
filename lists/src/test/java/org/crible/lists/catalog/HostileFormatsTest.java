package org.crible.lists.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crible.lists.Collected;
import org.crible.lists.ListLoad;
import org.crible.lists.LoadOptions;
import org.crible.lists.UnreadableListException;
import org.crible.model.Entity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reader against every kind of damage: read correctly, or refused in one sentence. */
class HostileFormatsTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  @TempDir Path folder;

  static List<GoldenFormats> formats() {
    return GoldenFormats.all();
  }

  static List<GoldenFormats> xml() {
    return formats().stream().filter(GoldenFormats::isXml).toList();
  }

  static List<GoldenFormats> json() {
    return formats().stream().filter(GoldenFormats::isJson).toList();
  }

  static List<GoldenFormats> csv() {
    return formats().stream().filter(GoldenFormats::isCsv).toList();
  }

  /** What loading gave: the parties' names, or the sentence of the refusal. */
  private String outcome(GoldenFormats format, byte[] content, String suffix) throws IOException {
    Path file = Files.write(folder.resolve("list" + suffix), content);
    Path mapping =
        format.mapping() == null
            ? null
            : Files.writeString(folder.resolve("mapping.yml"), format.mapping());
    LoadOptions options = LoadOptions.on(LocalDate.parse("2026-01-01")).withMapping(mapping);
    LoadPlan plan = ListCatalog.plan(List.of(file), options);
    for (UnreadableListException refused : plan.refused()) {
      return sentence(refused, file);
    }
    try {
      Collected sink = new Collected();
      for (ListLoad load : plan.loads()) {
        ListCatalog.read(load, options, sink);
      }
      return "read " + sink.parties.stream().map(Entity::caption).toList();
    } catch (UnreadableListException e) {
      return sentence(e, file);
    }
  }

  private static String sentence(UnreadableListException e, Path file) {
    assertThat(e.getMessage())
        .contains(file.toString())
        .doesNotContain("\n")
        .doesNotContain("Exception")
        .hasSizeLessThan(1_200)
        .matches(".*[.?]");
    return "refused: " + e.getMessage();
  }

  private String outcome(GoldenFormats format, String content) throws IOException {
    return outcome(format, content.getBytes(StandardCharsets.UTF_8), "");
  }

  private String outcome(GoldenFormats format, byte[] content) throws IOException {
    return outcome(format, content, "");
  }

  private static byte[] gz(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("list"));
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** A gigabyte of one letter behind the beginning, in a megabyte of gzip members. */
  private static byte[] gigabyte(String begin, char letter) throws IOException {
    byte[] all = gz(begin.getBytes(StandardCharsets.UTF_8));
    byte[] megabyte = gz(String.valueOf(letter).repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(all);
    for (int i = 0; i < 1 << 10; i++) {
      bytes.write(megabyte);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsItPlainAndPacked(GoldenFormats format) throws IOException {
    byte[] plain = format.text().getBytes(StandardCharsets.UTF_8);
    for (byte[] content : List.of(plain, gz(plain), zip(plain))) {
      assertThat(outcome(format, content)).isEqualTo("read [Zorro]");
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsEverySpellingOfUtf(GoldenFormats format) throws IOException {
    String text = format.text().replace("Zorro", "Žorro 左羅");
    String expected = "read [Žorro 左羅]";
    assertThat(outcome(format, text)).isEqualTo(expected);
    assertThat(outcome(format, "\uFEFF" + text)).isEqualTo(expected);
    assertThat(outcome(format, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(expected);
    assertThat(outcome(format, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void guessesNoEncoding(GoldenFormats format) throws IOException {
    String text = format.text().replace("Zorro", "Müller");
    assertThat(outcome(format, text.getBytes(WINDOWS))).startsWith("refused").contains("UTF-8");
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(outcome(format, text.getBytes(charset))).startsWith("refused").contains("NUL");
    }
    byte[] bytes = format.text().getBytes(StandardCharsets.UTF_8);
    bytes[format.text().indexOf("Zorro") + 2] = (byte) 0xFF;
    assertThat(outcome(format, bytes)).startsWith("refused").contains("UTF-8");
  }

  @ParameterizedTest
  @MethodSource("xml")
  void readsXmlInTheEncodingThatItDeclares(GoldenFormats format) throws IOException {
    String text =
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?>"
            + format.text().replace("Zorro", "Müller");
    assertThat(outcome(format, text.getBytes(WINDOWS))).isEqualTo("read [Müller]");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void refusesNulBytes(GoldenFormats format) throws IOException {
    assertThat(outcome(format, format.text().replace("Zorro", "Zo\0rro"))).startsWith("refused");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsOrRefusesAnEndOfFileMark(GoldenFormats format) throws IOException {
    String outcome = outcome(format, format.text() + "\u001A");
    if (format.isXml() || format.text().endsWith("}")) {
      assertThat(outcome).startsWith("refused").contains("well-formed");
    } else {
      assertThat(outcome).isEqualTo("read [Zorro]");
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsOrRefusesHalfAFile(GoldenFormats format) throws IOException {
    byte[] whole = format.text().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length++) {
      assertThat(outcome(format, Arrays.copyOf(whole, length))).matches("(?s)(read|refused).*");
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void refusesZipBombs(GoldenFormats format) throws IOException {
    byte[] blanks = new byte[64 << 20];
    Arrays.fill(blanks, (byte) '\n');
    byte[] bomb = join(format.text().getBytes(StandardCharsets.UTF_8), blanks);
    assertThat(outcome(format, gz(bomb))).startsWith("refused").contains("zip bomb");
    assertThat(outcome(format, zip(bomb))).startsWith("refused").contains("zip bomb");
    byte[] plain = format.text().getBytes(StandardCharsets.UTF_8);
    for (byte[] nested : List.of(zip(zip(plain)), gz(gz(plain)), gz(zip(plain)), zip(gz(plain)))) {
      assertThat(outcome(format, nested)).startsWith("refused");
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void refusesALineOfAGigabyte(GoldenFormats format) throws IOException {
    String begin = format.text().substring(0, format.text().indexOf("Zorro"));
    assertThat(outcome(format, gigabyte(begin, 'x'))).startsWith("refused");
    assertThat(outcome(format, gigabyte(begin, ' '))).startsWith("refused");
  }

  @ParameterizedTest
  @MethodSource("xml")
  void refusesEndlessNamesAndComments(GoldenFormats format) throws IOException {
    String begin = format.text().substring(0, format.text().indexOf("Zorro"));
    for (String odd : List.of("<", "<a ", "<a b='", "<!--", "<?", "&", "<![CDATA[", "</")) {
      assertThat(outcome(format, gigabyte(begin + odd, 'x'))).startsWith("refused");
    }
  }

  @ParameterizedTest
  @MethodSource("xml")
  void refusesEntitiesNestingAndManyNames(GoldenFormats format) throws IOException {
    String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    String laughs = "<!DOCTYPE x [<!ENTITY e \"ha\"><!ENTITY f \"&e;&e;\">]>";
    for (String doctype :
        List.of(outside, laughs, "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">")) {
      assertThat(outcome(format, doctype + format.text().replace("Zorro", "&e;")))
          .startsWith("refused")
          .contains("document type declaration");
    }
    assertThat(outcome(format, format.text().replace("Zorro", "&e;"))).startsWith("refused");
    String deep = "<a>".repeat(100_000);
    assertThat(outcome(format, format.text().replace("Zorro", deep))).startsWith("refused");
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      names.append("<n").append(i).append("/>");
    }
    assertThat(outcome(format, format.text().replace("Zorro", names))).startsWith("refused");
  }

  @ParameterizedTest
  @MethodSource("json")
  void refusesOrSkipsDeepJson(GoldenFormats format) throws IOException {
    for (String deep : List.of("[".repeat(500_000), "{\"a\":".repeat(500_000))) {
      String text = format.text().replace("\"Zorro\"", deep);
      assertThat(outcome(format, text)).startsWith("refused");
      if (format.text().endsWith("\n")) {
        assertThat(outcome(format, format.text() + text)).isEqualTo("read [Zorro]");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("csv")
  void refusesAnOpenQuote(GoldenFormats format) throws IOException {
    assertThat(outcome(format, format.text() + "2,\"open"))
        .startsWith("refused")
        .contains("never closes");
  }
}
