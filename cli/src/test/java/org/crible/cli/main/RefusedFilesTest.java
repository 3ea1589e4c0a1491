package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crible.cli.main.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read: exit code 3, one sentence that names the file, nothing changed. */
class RefusedFilesTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.loadSample();
  }

  private void isRefused(Path file) {
    String before = shell.run("datasets", "--json").out();

    Outcome load = shell.run("load", file.toString());

    assertThat(load.code()).isEqualTo(3);
    assertThat(load.out()).isEmpty();
    List<String> sentences = load.err().lines().toList();
    assertThat(sentences).hasSize(1);
    assertThat(sentences.getFirst()).contains(file.toString()).endsWith(".");
    assertThat(load.err()).doesNotContain("Exception", "\tat ");
    assertThat(shell.run("datasets", "--json").out()).isEqualTo(before);
  }

  @Test
  void xmlThatBreaksOff() {
    isRefused(
        shell.file(
            "un.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST dateGenerated="2026-02-27T05:00:00">
              <INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ERIC</FI
            """));
  }

  @Test
  void xmlWithAnExternalEntity() {
    Path secret = shell.file("secret.txt", "what no list may read");
    isRefused(
        shell.file(
            "un.xml",
            """
            <?xml version="1.0"?>
            <!DOCTYPE CONSOLIDATED_LIST [<!ENTITY leak SYSTEM "%s">]>
            <CONSOLIDATED_LIST dateGenerated="2026-02-27T05:00:00"><INDIVIDUALS><INDIVIDUAL>
            <DATAID>1</DATAID><FIRST_NAME>&leak;</FIRST_NAME></INDIVIDUAL></INDIVIDUALS><ENTITIES/>
            </CONSOLIDATED_LIST>
            """
                .formatted(secret.toUri())));
    assertThat(shell.run("screen", "what no list may read").out()).contains("No listed party");
  }

  @Test
  void csvInAWrongEncoding() {
    String row =
        "36,\"AÉROCARIBE AIRLINES\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n";
    isRefused(shell.file("sdn.csv", row.repeat(3).getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void anEmptyFile() {
    isRefused(shell.file("empty.csv", ""));
  }

  @Test
  void aFolder() throws IOException {
    isRefused(Files.createDirectory(shell.path("folder.xml")));
  }

  @Test
  void aFileThatIsNotThere() {
    isRefused(shell.path("nowhere.csv"));
  }

  @Test
  void aDocumentThatIsNoText() {
    Path picture =
        shell.file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff});

    Outcome read = shell.run("read", picture.toString());

    assertThat(read.code()).isEqualTo(3);
    assertThat(read.err().lines()).hasSize(1);
    assertThat(read.err()).contains("picture.txt");
  }
}
