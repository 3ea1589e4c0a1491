package org.crible.evidence.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Measure;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.UnreadableCaseException;
import org.jspecify.annotations.Nullable;

/**
 * A case as a folder of plain files. Every change is whole or not at all, is one line a thing, and
 * waits for other writers; fields that the format does not know are reported and kept.
 */
public final class CaseFolder {
  private final CaseFiles files;

  private CaseFolder(CaseFiles files) {
    this.files = files;
  }

  /**
   * Opens an existing case.
   *
   * @throws UnreadableCaseException if the folder holds no case.yml
   */
  public static CaseFolder open(Path folder) {
    if (!Files.isRegularFile(folder.resolve(CaseReader.CASE))) {
      throw new UnreadableCaseException(folder + " is no case: it holds no case.yml.");
    }
    return new CaseFolder(new CaseFiles(folder));
  }

  /**
   * Makes a new, empty case.
   *
   * @param folder may exist if it is empty
   * @param language ISO 639-1 code of the working language; null to take that of the first document
   * @param measures ids of measures to consider
   * @throws UnreadableCaseException if the folder holds something already
   */
  public static CaseFolder create(
      Path folder, String title, @Nullable String language, List<String> measures) {
    try {
      requireEmpty(folder);
      Files.createDirectories(folder.resolve("documents"));
    } catch (IOException e) {
      throw new UnreadableCaseException(folder + " cannot be made a case folder.", e);
    }
    CaseFiles files = new CaseFiles(folder);
    StringBuilder text = new StringBuilder();
    text.append("title: ").append(TreeText.scalar(title)).append('\n');
    if (language != null) {
      text.append("language: ").append(TreeText.scalar(language)).append('\n');
    }
    if (!measures.isEmpty()) {
      text.append("measures:\n");
      measures.forEach(id -> text.append("- ").append(TreeText.scalar(id)).append('\n'));
    }
    files.replace(".gitignore", ".lock\n");
    files.replace(CaseReader.DOCUMENTS, "");
    files.replace(CaseReader.CLAIMS, "");
    files.replace(CaseReader.CASE, text.toString());
    return new CaseFolder(files);
  }

  /** A case is made in a folder of its own: nothing that stands there is written over. */
  private static void requireEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> held = Files.newDirectoryStream(folder)) {
      if (held.iterator().hasNext()) {
        throw new UnreadableCaseException(
            Files.exists(folder.resolve(CaseReader.CASE))
                ? folder + " holds a case already."
                : folder + " is not empty; a new case needs an empty folder or a new one.");
      }
    }
  }

  /**
   * The case.
   *
   * @throws UnreadableCaseException naming file, line, field and what was expected
   */
  public Case read() {
    return new CaseReader(files).read().kase();
  }

  /** A sentence for each field in the files that the format does not know; such fields are kept. */
  public List<String> unknownFields() {
    return new CaseReader(files).read().unknown();
  }

  /**
   * The text that spans count in, by document path; a document without readable text is left out.
   */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (CaseDocument document : read().documents()) {
      String path = document.text() == null ? document.file() : document.text();
      try {
        if (Files.isRegularFile(files.document(path))) {
          texts.put(document.file(), files.text(path));
        }
      } catch (UnreadableCaseException e) {
        // A binary file without text beside it has no wording to compare; check() reports it.
      }
    }
    return texts;
  }

  /** The place of a document's file on disk. */
  public Path file(CaseDocument document) {
    return files.document(document.file());
  }

  /**
   * Copies a file into the case and stores what was read in it. A file that the case holds already
   * changes nothing.
   *
   * @return the document as it stands in documents.yml
   * @throws UnreadableCaseException if the file cannot be read or the case not be changed
   */
  public CaseDocument add(NewDocument document, Proposals proposals) {
    return files.alone(() -> new Adding(files).add(document, proposals));
  }

  /** Accepts claims; all or none. */
  public void accept(Collection<String> claims, String by, LocalDate on) {
    review(claims, ReviewStatus.ACCEPTED, by, on);
  }

  /** Rejects claims; all or none. They stay in the file and count for nothing. */
  public void reject(Collection<String> claims, String by, LocalDate on) {
    review(claims, ReviewStatus.REJECTED, by, on);
  }

  /**
   * Everything in the folder that does not hold together; empty where all does.
   *
   * @param known the measures that a case can name
   */
  public List<Finding> check(Collection<Measure> known) {
    return new Check(files, new CaseReader(files).read(), known).findings();
  }

  private void review(Collection<String> claims, ReviewStatus status, String by, LocalDate on) {
    files.alone(
        () -> {
          new Review(files).set(claims, status, by, on);
          return claims.size();
        });
  }
}
