package org.crible.evidence.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.UnreadableCaseException;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Adds a document and what was read in it. The copy comes first and the line in documents.yml last:
 * a case in which the addition was cut off does not count its claims, and the same command again
 * completes it. A file that the case already holds changes nothing.
 */
final class Adding {
  private final CaseFiles files;
  private final CaseReader reader;

  Adding(CaseFiles files) {
    this.files = files;
    this.reader = new CaseReader(files);
  }

  CaseDocument add(NewDocument document, Proposals proposals) {
    requireFile(document.from());
    PartialDate date = date(document);
    String sha256 = CaseFiles.sha256(document.from());
    Case kase = reader.read().kase();
    Optional<CaseDocument> held =
        kase.documents().stream().filter(d -> d.sha256().equals(sha256)).findFirst();
    if (held.isPresent()) {
      return held.get();
    }
    String path = freePath(document, sha256, kase);
    if (!Files.exists(files.document(path))) {
      files.copy(document.from(), path);
    }
    String textPath = document.extractedText() == null ? null : path + ".txt";
    if (textPath != null && document.extractedText() != null) {
      files.document(textPath);
      files.replace(textPath, document.extractedText());
    }
    List<Claim> others =
        kase.claims().stream().filter(claim -> !claim.document().equals(path)).toList();
    Naming naming = new Naming(with(kase, others), proposals, path);
    boolean toTheDay = date != null && date.day() != 0;
    CaseDocument added =
        new CaseDocument(
            path,
            sha256,
            naming.source(document.publisher()),
            toTheDay && date != null ? date.earliest() : null,
            toTheDay || date == null ? null : date.toString(),
            document.knownOn(),
            document.url(),
            document.retrieved(),
            document.language(),
            document.translationOf(),
            textPath);
    new CaseAdditions(naming.newSubjects(), naming.newSources(), naming.newQuestions())
        .write(files, kase.documents().isEmpty() ? document.language() : null);
    writeClaims(path, proposals.claims().stream().map(naming::claim).toList());
    writeDocument(added);
    return added;
  }

  private static void requireFile(Path from) {
    if (!Files.isRegularFile(from)) {
      String found = Files.isDirectory(from) ? "a folder" : "nothing";
      throw new UnreadableCaseException(from + ": found " + found + ", expected a file.");
    }
    try {
      if (Files.size(from) == 0) {
        throw new UnreadableCaseException(from + " is empty, expected a document.");
      }
    } catch (IOException e) {
      throw new UnreadableCaseException(from + " cannot be read.", e);
    }
  }

  private static @Nullable PartialDate date(NewDocument document) {
    String published = document.published();
    PartialDate date = published == null ? null : PartialDate.parse(published);
    if (published != null && date == null) {
      throw new UnreadableCaseException(
          "published: expected a date such as 2024-11-18 or 2024-11, found " + published + ".");
    }
    return date;
  }

  /** The first path that is free, also with .txt where a text is kept beside the file. */
  private String freePath(NewDocument document, String sha256, Case kase) {
    String wanted = CasePath.forName(String.valueOf(document.from().getFileName()));
    String text = document.extractedText();
    String path = wanted;
    for (int n = 2; !isFree(path, sha256, kase) || !isFreeForText(path, text, kase); n++) {
      path = CasePath.numbered(wanted, n);
    }
    return path;
  }

  /** Whether nothing stands there, or these very bytes do, from an addition cut off. */
  private boolean isFree(String path, String sha256, Case kase) {
    Path place = files.document(path);
    return !Files.exists(place)
        || (!isNamed(path, kase)
            && Files.isRegularFile(place)
            && CaseFiles.sha256(place).equals(sha256));
  }

  private boolean isFreeForText(String path, @Nullable String text, Case kase) {
    String beside = path + ".txt";
    Path place = files.document(beside);
    return text == null
        || !Files.exists(place)
        || (!isNamed(beside, kase)
            && Files.isRegularFile(place)
            && files.text(beside).equals(text));
  }

  private static boolean isNamed(String path, Case kase) {
    return kase.documents().stream()
        .anyMatch(held -> path.equals(held.file()) || path.equals(held.text()));
  }

  private void writeClaims(String path, List<Claim> claims) {
    StringBuilder lines = new StringBuilder();
    for (CaseReader.Line line : reader.claimLines()) {
      if (!line.claim().document().equals(path)) {
        lines.append(line.text()).append('\n');
      }
    }
    claims.forEach(claim -> lines.append(TreeText.json(ClaimText.write(claim))).append('\n'));
    files.replace(CaseReader.CLAIMS, lines.toString());
  }

  private void writeDocument(CaseDocument document) {
    String text = files.text(CaseReader.DOCUMENTS);
    String line = "- " + TreeText.yaml(DocumentText.write(document)) + "\n";
    List<Tree> items = reader.documentItems();
    boolean block = text.lines().anyMatch(l -> l.startsWith("- "));
    if (!block) {
      StringBuilder spread = new StringBuilder();
      items.forEach(item -> spread.append("- ").append(TreeText.yaml(item)).append('\n'));
      text = spread.toString();
    }
    files.replace(
        CaseReader.DOCUMENTS, text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + line);
  }

  private static Case with(Case kase, List<Claim> claims) {
    return new Case(
        kase.title(),
        kase.language(),
        kase.asOf(),
        kase.subjects(),
        kase.questions(),
        kase.sources(),
        kase.origins(),
        kase.measures(),
        kase.documents(),
        claims,
        kase.offers(),
        kase.facts());
  }
}
