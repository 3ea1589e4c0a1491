package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crible.cli.main.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "load",
        "update",
        "datasets",
        "delta",
        "entity",
        "screen",
        "rescreen",
        "judge",
        "judgements",
        "compare",
        "read",
        "case",
        "case new",
        "case add",
        "case show",
        "case check",
        "case accept",
        "case reject",
        "weigh",
        "dossier"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    Outcome help = shell.run((command + " --help").split(" ", -1));

    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Usage: crible " + command, "Example:", "  crible " + command);
    assertThat(help.out()).contains("--home", "--json", "--debug");
    assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    assertThat(help.out()).contains("else ~/.crible)");
    assertThat(help.err()).isEmpty();
  }

  @Test
  void noLineBreaksAFileNameOrAnExample() {
    assertThat(shell.run("screen", "--help").out())
        .contains("results.rejected.csv", "      --profile new.yml --against standard\n");
    assertThat(shell.run("judge", "--help").out())
        .contains("negative --birth-date 1980 \\\n      --why \"born later\"");
  }

  @Test
  void helpNamesEveryCommand() {
    assertThat(shell.run("--help").out())
        .contains("demo", "load", "update", "datasets", "delta", "entity", "screen", "rescreen")
        .contains("judge", "judgements", "compare", "read", "case", "weigh", "dossier")
        .contains("Exit codes");
  }

  @Test
  void aHomeThatCannotBeOneIsNamed() throws IOException {
    assertThat(shell.run("datasets", "--home", "").err()).contains("--home names no folder");
    assertThat(shell.run("datasets", "--home", "").code()).isEqualTo(2);
    String file = Files.writeString(folder.resolve("file"), "not a folder").toString();

    Outcome datasets = shell.run("datasets", "--home", file);

    assertThat(datasets.code()).isEqualTo(3);
    assertThat(datasets.err()).contains(file);
  }

  @Test
  void withoutACommandItSaysWhatThereIs() {
    Outcome nothing = shell.run();

    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).contains("Usage: crible");
    assertThat(nothing.out()).isEmpty();
  }

  @Test
  void aMistypedCommandSuggestsTheNearest() {
    Outcome typo = shell.run("scren", "somebody");

    assertThat(typo.code()).isEqualTo(2);
    assertThat(typo.err().lines()).hasSize(1);
    assertThat(typo.err()).contains("There is no command 'scren'; did you mean 'screen'?");
  }

  @Test
  void aMistypedOptionSuggestsTheNearest() {
    Outcome typo = shell.run("screen", "somebody", "--treshold", "0.5");

    assertThat(typo.code()).isEqualTo(2);
    assertThat(typo.err()).contains("'--treshold'", "did you mean '--threshold'?");
  }

  @Test
  void commonOptionsStandBeforeOrAfter() {
    shell.loadSample();
    String home = shell.path("home").toString();

    assertThat(shell.run("--home", home, "--json", "datasets").json()).hasSize(1);
    assertThat(shell.run("datasets", "--json", "--home", home).json()).hasSize(1);
    assertThat(shell.run("datasets", "--home", shell.path("other").toString()).out())
        .contains("No list is loaded");
  }

  @Test
  void theStackTraceShowsOnlyWithDebug() {
    assertThat(shell.run("screen", "somebody").err()).doesNotContain("\tat ");
    assertThat(shell.run("screen", "somebody", "--debug").err()).contains("\tat org.crible");
  }

  @Test
  void aFileNameInAtSignsIsNotExpanded() {
    shell.loadSample();

    assertThat(shell.run("screen", "@somebody").code()).isZero();
  }
}
