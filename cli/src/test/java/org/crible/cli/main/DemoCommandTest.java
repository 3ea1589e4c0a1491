package org.crible.cli.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.crible.cli.main.Shell.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoCommandTest {
  @TempDir private Path folder;

  @Test
  void goesFromListsToDossierTwiceTheSame() {
    Shell shell = new Shell(folder);
    Path output = folder.resolve("demo");

    Outcome first = shell.run("demo", "--output", output.toString());

    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(first.out().lines()).hasSize(10);
    String html = shell.text(output.resolve("dossier.html"));
    String json = shell.text(output.resolve("dossier.json"));
    assertThat(JsonMapper.shared().readTree(json).propertyNames())
        .contains("questions", "measures", "case", "subjects", "documents", "claims", "timeline");
    assertThat(Files.exists(folder.resolve("home"))).as("the user's home").isFalse();

    Outcome second = shell.run("demo", "--output", output.toString());

    assertThat(second.out()).isEqualTo(first.out());
    assertThat(shell.text(output.resolve("dossier.html"))).isEqualTo(html);
    assertThat(shell.text(output.resolve("dossier.json"))).isEqualTo(json);
  }

  @Test
  void leavesACaseThatSomebodyWorkedInAsItIs() throws IOException {
    Shell shell = new Shell(folder);
    Path output = folder.resolve("demo");
    shell.run("demo", "--output", output.toString());
    Path claims = output.resolve("case/claims.jsonl");
    Files.writeString(claims, "", StandardOpenOption.TRUNCATE_EXISTING);

    Outcome again = shell.run("demo", "--output", output.toString());

    assertThat(again.code()).isEqualTo(3);
    assertThat(again.err()).contains("claims.jsonl", "somebody worked in it", "--output");
    assertThat(claims).isEmptyFile();
  }

  @Test
  void theAnswerMovesWithTheDay() {
    Shell shell = new Shell(folder);
    Path output = folder.resolve("demo");
    shell.run("demo", "--output", output.toString());
    String kase = output.resolve("case").toString();

    JsonNode october = shell.run("weigh", kase, "--as-of", "2024-10-01", "--json").json();
    JsonNode december = shell.run("weigh", kase, "--as-of", "2024-12-20", "--json").json();

    assertThat(october.get("questions").get(0).get("weight").asDouble())
        .isLessThan(december.get("questions").get(0).get("weight").asDouble());
  }
}
