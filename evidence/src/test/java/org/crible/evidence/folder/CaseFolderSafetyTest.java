package org.crible.evidence.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crible.evidence.UnreadableCaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that stands somewhere already is written over, and nothing outside the case at all. */
class CaseFolderSafetyTest {
  @TempDir Path temp;

  private Path written(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void aNewCaseNeedsAnEmptyFolder() throws IOException {
    Path own = written("work/.gitignore", "target/\n");
    assertThatThrownBy(() -> CaseFolder.create(own.getParent(), "Case", "en", List.of()))
        .isInstanceOf(UnreadableCaseException.class)
        .hasMessageEndingWith(" is not empty; a new case needs an empty folder or a new one.");
    assertThat(own).hasContent("target/");
    assertThat(own.resolveSibling("documents")).doesNotExist();
    Path empty = Files.createDirectories(temp.resolve("empty"));
    CaseFolder.create(empty, "Case", "en", List.of());
    assertThatThrownBy(() -> CaseFolder.create(empty, "Case", "en", List.of()))
        .isInstanceOf(UnreadableCaseException.class)
        .hasMessageEndingWith(" holds a case already.");
  }
}
