package org.crible.lists.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.crible.lists.Collected;
import org.crible.lists.ListLoad;
import org.crible.lists.LoadOptions;
import org.crible.lists.UnreadableListException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileInputTest {
  private static final String ROW =
      "1,\"MÜLLER TRADING\",-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n";
  @TempDir Path folder;

  private @Nullable String refusal(Path path) {
    LoadPlan plan = ListCatalog.plan(List.of(path));
    for (UnreadableListException refused : plan.refused()) {
      return refused.getMessage();
    }
    for (ListLoad load : plan.loads()) {
      try {
        ListCatalog.read(load, LoadOptions.on(LocalDate.parse("2026-01-01")), new Collected());
      } catch (UnreadableListException e) {
        return e.getMessage();
      }
    }
    return null;
  }

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("list"), content);
  }

  private Path file(String content) throws IOException {
    return file(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void refusesWhatIsNoListFile() throws IOException {
    assertThat(refusal(folder)).contains("is a folder");
    assertThat(refusal(folder.resolve("nothing"))).contains("is not there");
    assertThat(refusal(file(""))).contains("is empty");
    assertThat(refusal(file("Dear all,\nsee attached."))).contains("no format that Crible knows");
  }

  @Test
  void refusesWrongEncodings() throws IOException {
    assertThat(refusal(file(ROW))).isNull();
    assertThat(refusal(file(ROW.getBytes(Charset.forName("windows-1252")))))
        .contains("line 1", "not UTF-8");
    assertThat(refusal(file(ROW.getBytes(StandardCharsets.UTF_16)))).isNull();
    assertThat(refusal(file(ROW.getBytes(StandardCharsets.UTF_16LE)))).contains("NUL");
    assertThat(refusal(file(ROW + "2\0,x"))).contains("line 2", "NUL");
  }

  @Test
  void refusesAnOpenQuoteAndAnEndlessLine() throws IOException {
    assertThat(refusal(file(ROW + "2,\"OPEN,-0-\r\n"))).contains("line 2", "never closes");
    assertThat(refusal(file(ROW + "2,\"OPEN,-0-\r\n" + ROW))).contains("line 2", "closing quote");
    assertThat(refusal(file(ROW + "2," + "x".repeat(5 << 20)))).contains("longer than");
  }

  @Test
  void refusesXmlThatIsBrokenOrReachesOut() throws IOException {
    String record = "<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>A</FIRST_NAME></INDIVIDUAL>";
    String list = "<CONSOLIDATED_LIST><INDIVIDUALS>" + record;
    String end = "</INDIVIDUALS></CONSOLIDATED_LIST>";
    assertThat(refusal(file(list + end))).isNull();
    assertThat(refusal(file(list))).contains("not complete, well-formed XML");
    String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    assertThat(refusal(file(outside + list + "&e;" + end))).contains("document type declaration");
    assertThat(refusal(file(list + "&e;" + end))).contains("not complete, well-formed XML");
    assertThat(refusal(file(list + "<INDIVIDUAL>".repeat(90)))).contains("well-formed XML");
  }

  @Test
  void refusesAZipBombAndADamagedArchive() throws IOException {
    Path bomb = folder.resolve("bomb.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      out.write(ROW.getBytes(StandardCharsets.UTF_8));
      byte[] blank = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 40; i++) {
        out.write(blank);
      }
    }
    assertThat(refusal(bomb)).contains("zip bomb");
    byte[] packed = Files.readAllBytes(bomb);
    byte[] half = Arrays.copyOf(packed, packed.length / 2);
    assertThat(refusal(Files.write(folder.resolve("half.gz"), half))).isNotNull();
  }

  @Test
  void refusesAddressesWithoutTheirParties() throws IOException {
    assertThat(refusal(file("36,25,-0- ,\"Havana\",\"Cuba\",-0- \r\n")))
        .contains("holds only the addresses");
  }

  @Test
  void refusesXmlInWrongBytesAndExpandingEntities() throws IOException {
    String list =
        "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>M\u00FCller%s"
            + "</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>";
    assertThat(refusal(file(list.formatted("")))).isNull();
    assertThat(refusal(file(list.formatted("").getBytes(Charset.forName("windows-1252")))))
        .contains("line 1", "UTF-8");
    assertThat(refusal(file(list.formatted("").getBytes(StandardCharsets.UTF_16)))).isNull();
    assertThat(refusal(file(list.formatted("").getBytes(StandardCharsets.UTF_16BE))))
        .contains("NUL", "UTF-16");
    assertThat(refusal(file(list.formatted("\0")))).contains("line 1", "well-formed XML");
    String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]>";
    assertThat(refusal(file(laughs + list.formatted("&c;")))).contains("document type declaration");
  }

  @Test
  void readsOnAfterAnEndOfFileMark() throws IOException {
    Path path = file(ROW + "\u001A\r\n" + ROW.replace("1,", "2,"));
    Collected sink = new Collected();
    LoadOptions options = LoadOptions.on(LocalDate.parse("2026-01-01"));
    ListCatalog.read(ListCatalog.plan(List.of(path)).loads().getFirst(), options, sink);
    assertThat(sink.parties).hasSize(2);
    assertThat(sink.skipped).isEmpty();
  }
}
