package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crible.cli.main.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LoadCommandTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void saysWhatAFileHolds() {
    Outcome loaded =
        shell.run(
            "load", shell.sample().toString(), "--dataset", "sample", "--list-date", "2024-05-01");

    assertThat(loaded.code()).isZero();
    assertThat(loaded.out())
        .contains("sample.jsonl", "dataset     sample", "2024-05-01", "4 listed parties", "no row");
    assertThat(loaded.err()).isEmpty();
  }

  @Test
  void printsTheContractAsJson() {
    Outcome loaded =
        shell.run(
            "--json",
            "load",
            shell.sample().toString(),
            "--dataset=sample",
            "--list-date=2024-05-01");

    JsonNode report = loaded.json().get(0);
    assertThat(report.get("dataset").asString()).isEqualTo("sample");
    assertThat(report.get("format").asString()).isEqualTo("ftm-json");
    assertThat(report.get("list_date").asString()).isEqualTo("2024-05-01");
    assertThat(report.get("entities").asInt()).isEqualTo(4);
    assertThat(report.get("statements").asInt()).isGreaterThan(8);
    assertThat(report.get("skipped").isEmpty()).isTrue();
    assertThat(report.get("changed").asBoolean()).isTrue();
  }

  @Test
  void changesNothingTheSecondTime() {
    shell.loadSample();

    Outcome again =
        shell.run(
            "load",
            shell.sample().toString(),
            "--dataset",
            "sample",
            "--list-date",
            "2024-05-01",
            "--json");

    assertThat(again.code()).isZero();
    assertThat(again.json().get(0).get("changed").asBoolean()).isFalse();
  }

  @Test
  void skippedRowsAloneDoNotFail() {
    Path file =
        shell.file(
            "rows.jsonl",
            """
            {"id":"r-1","schema":"Person","properties":{"name":["Somebody Rare"],"topics":["sanction"]}}
            {"id":"r-2","schema":"Wizard","properties":{"name":["Nobody"]}}
            """);

    Outcome loaded = shell.run("load", file.toString(), "--dataset", "rows", "--json");

    assertThat(loaded.code()).isZero();
    JsonNode skipped = loaded.json().get(0).get("skipped");
    assertThat(skipped).hasSize(1);
    assertThat(skipped.get(0).get("line").asInt()).isEqualTo(2);
    assertThat(skipped.get(0).get("reason").asString()).contains("Wizard");
  }

  @Test
  void loadsTheGoodFilesBesideABadOne() {
    Path bad = shell.file("bad.xml", "<CONSOLIDATED_LIST><INDIVIDUALS>");

    Outcome loaded =
        shell.run(
            "load",
            bad.toString(),
            shell.sample().toString(),
            "--dataset",
            "sample",
            "--list-date",
            "2024-05-01");

    assertThat(loaded.code()).isEqualTo(3);
    assertThat(loaded.out()).contains("4 listed parties");
    assertThat(loaded.err().lines()).hasSize(1);
    assertThat(loaded.err()).contains("bad.xml");
  }

  @Test
  void notesThatSayTheSameStandInOneLine() {
    StringBuilder list = new StringBuilder();
    for (int i = 1; i <= 3; i++) {
      list.append(7000 + i)
          .append(",\"SOMEBODY\",\"individual\",\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"")
          .append("DOB 1961; nationality Cuba; ".repeat(50), 0, 1000)
          .append("\"\r\n");
    }
    Path file = shell.file("sdn.csv", list.append("\u001a\r\n").toString());

    Outcome loaded = shell.run("load", file.toString(), "--list-date", "2024-05-01");

    assertThat(loaded.out().replaceAll("\\s+", " "))
        .contains("3 times, lines 1, 2, 3; the first: The publisher cut the remarks of party 7001");
    assertThat(shell.run("load", file.toString(), "--json").json().get(0).get("notes")).hasSize(3);
  }
}
