package org.crible.evidence.folder;

import java.time.LocalDate;
import org.crible.evidence.CaseDocument;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** A document and its line in documents.yml. */
final class DocumentText {
  private DocumentText() {}

  static CaseDocument read(FieldReader line) {
    String published = line.text("published");
    PartialDate date = published == null ? null : PartialDate.parse(published);
    if (published != null && date == null) {
      throw line.wrong("published", line.get("published"), "a date such as 2024-11-18 or 2024-11");
    }
    LocalDate day = date != null && date.day() != 0 ? date.earliest() : null;
    String translationOf = line.text("translation-of");
    String translated = line.text("translation_of");
    return new CaseDocument(
        inside(line, "file", line.required("file")),
        line.text("sha256", ""),
        line.text("publisher"),
        day,
        day == null && date != null ? date.toString() : null,
        line.date("known_on"),
        line.text("url"),
        line.date("retrieved"),
        line.text("language"),
        translationOf == null ? translated : translationOf,
        line.has("text") ? inside(line, "text", line.required("text")) : null);
  }

  /** A path that stays inside the case folder. */
  private static String inside(FieldReader line, String name, String path) {
    if (!CasePath.staysInside(path)) {
      throw line.wrong(name, line.get(name), "a path under documents/ inside the case folder");
    }
    return path;
  }

  static Tree.Fields write(CaseDocument document) {
    return new FieldWriter()
        .text("file", document.file())
        .text("sha256", document.sha256())
        .text("publisher", document.publisher())
        .text("published", published(document))
        .date("known_on", document.knownOn())
        .text("url", document.url())
        .date("retrieved", document.retrieved())
        .text("language", document.language())
        .text("translation-of", document.translationOf())
        .text("text", document.text())
        .tree();
  }

  private static @Nullable String published(CaseDocument document) {
    return document.published() == null
        ? document.publishedText()
        : document.published().toString();
  }
}
