package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crible.cli.main.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LookupCommandsTest {
  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }

  @Test
  void datasetsSaysThatNoneIsLoaded() {
    Outcome none = shell.run("datasets");

    assertThat(none.code()).isZero();
    assertThat(none.out()).contains("No list is loaded yet");
    assertThat(shell.run("datasets", "--json").json().isEmpty()).isTrue();
  }

  @Test
  void datasetsShowsIssues() {
    shell.loadSample();

    assertThat(shell.run("datasets").out()).contains("sample", "2024-05-01", "4");
    JsonNode sample = shell.run("datasets", "--json").json().get(0);
    assertThat(sample.propertyNames())
        .contains("name", "publisher", "list_date", "loaded_at", "sha256", "entities", "issues");
    assertThat(sample.get("issues").get(0).asString()).isEqualTo("2024-05-01");
    assertThat(sample.get("sha256").asString()).hasSize(64);
  }

  @Test
  void datasetsOfADayBeforeTheFirstIssue() {
    shell.loadSample();

    assertThat(shell.run("datasets", "--as-of", "2023-01-01").out()).contains("not yet");
  }

  @Test
  void entityShowsEveryValueWithItsSource() {
    shell.loadSample();

    Outcome text = shell.run("entity", "s-1");
    JsonNode json = shell.run("entity", "s-1", "--json").json();

    assertThat(text.out()).contains("Brandal Elektronik GmbH", "HRB 99123", "sample", "2024-05-01");
    assertThat(json.get("id").asString()).isEqualTo("s-1");
    assertThat(json.get("statements").get(0).propertyNames())
        .contains("property", "value", "dataset", "first_seen", "last_seen");
  }

  @Test
  void entityThatNoListHas() {
    assertThat(shell.run("entity", "s-1").code()).isEqualTo(4);
    shell.loadSample();

    Outcome unknown = shell.run("entity", "s-99");

    assertThat(unknown.code()).isEqualTo(3);
    assertThat(unknown.err()).contains("s-99");
  }
}
