package org.crible.evidence.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.UnreadableCaseException;
import org.crible.evidence.measure.Measures;
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

  @Test
  void anExtractedTextNeverTakesAnotherDocumentsPlace() throws IOException {
    CaseFolder folder = CaseFolder.create(temp.resolve("case"), "Case", "en", List.of());
    CaseDocument first =
        folder.add(NewDocument.of(written("note.html.txt", "first")), Proposals.none());
    CaseDocument second =
        folder.add(
            new NewDocument(
                written("note.html", "<p>second</p>"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "second"),
            Proposals.none());
    assertThat(folder.file(first)).hasContent("first");
    assertThat(second.text()).isNotNull().isNotEqualTo(first.file());
    assertThat(folder.texts()).containsValues("first", "second");
    folder.add(NewDocument.of(written("b/" + name(second.text()), "second")), Proposals.none());
    assertThat(folder.read().documents()).extracting(CaseDocument::file).doesNotHaveDuplicates();
    assertThat(folder.read().documents())
        .extracting(CaseDocument::file)
        .doesNotContain(second.text());
    assertThat(folder.check(Measures.all())).isEmpty();
  }

  @Test
  void nothingIsWrittenThroughALink() throws IOException {
    Path outside = Files.createDirectories(temp.resolve("outside"));
    Path report = written("report.txt", "Report");
    for (String name : List.of("documents", ".lock", "claims.jsonl", "documents/report.txt")) {
      Path root = temp.resolve("case-" + name.replace('/', '-'));
      CaseFolder folder = CaseFolder.create(root, "Case", "en", List.of());
      Files.deleteIfExists(root.resolve(name));
      Path target = name.equals("documents") ? outside : outside.resolve("made");
      Files.createSymbolicLink(root.resolve(name), target);
      assertThatThrownBy(() -> folder.add(NewDocument.of(report), Proposals.none()))
          .as(name)
          .isInstanceOf(UnreadableCaseException.class);
      assertThat(outside).isEmptyDirectory();
    }
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
