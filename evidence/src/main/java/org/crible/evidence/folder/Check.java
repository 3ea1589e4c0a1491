package org.crible.evidence.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.Measure;
import org.crible.evidence.Question;
import org.crible.evidence.Span;
import org.crible.evidence.UnreadableCaseException;
import org.crible.evidence.Wording;
import org.jspecify.annotations.Nullable;

/** Whether a case still holds together: quotes at their spans, known ids, unaltered documents. */
final class Check {
  private final CaseFiles files;
  private final Case kase;
  private final Collection<Measure> known;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, int[]> texts = new HashMap<>();

  Check(CaseFiles files, CaseReader.Found read, Collection<Measure> known) {
    this.files = files;
    this.known = known;
    this.kase = read.kase();
    read.unknown()
        .forEach(text -> findings.add(new Finding("unknown-field", "", Map.of("en", text))));
  }

  List<Finding> findings() {
    unique(kase.documents().stream().map(CaseDocument::file));
    unique(kase.questions().stream().map(Question::id));
    unique(kase.claims().stream().map(Claim::id));
    kase.documents().forEach(this::document);
    kase.claims().forEach(this::claim);
    findings.addAll(new References(kase, known).findings());
    return findings;
  }

  private void unique(Stream<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id)).forEach(id -> found("duplicate-id", id, id));
  }

  private void document(CaseDocument document) {
    String file = document.file();
    source(document.publisher(), file);
    try {
      Path place = files.document(file);
      if (!Files.isRegularFile(place)) {
        found("document-missing", file, file);
        return;
      }
      if (!document.sha256().isEmpty() && !CaseFiles.sha256(place).equals(document.sha256())) {
        found("document-changed", file, file);
      }
      String path = document.text() == null ? file : document.text();
      if (document.text() != null && !Files.isRegularFile(files.document(path))) {
        found("document-missing", path, path);
        return;
      }
      texts.put(file, files.text(path).codePoints().toArray());
    } catch (UnreadableCaseException e) {
      findings.add(
          new Finding("document-missing", file, Map.of("en", String.valueOf(e.getMessage()))));
    }
  }

  private void claim(Claim claim) {
    String id = claim.id();
    if (kase.documents().stream().noneMatch(d -> d.file().equals(claim.document()))) {
      found("unknown-document", id, id, claim.document());
    }
    source(claim.origin(), id);
    source(claim.speaker().source(), id);
    claim.about().stream()
        .filter(about -> kase.questions().stream().noneMatch(q -> q.id().equals(about.question())))
        .forEach(about -> found("unknown-question", id, id, about.question()));
    stands(claim, new Span(claim.start(), claim.end(), claim.quote()));
    stands(claim, claim.cue());
    stands(claim, claim.source());
  }

  private void source(@Nullable String source, String subject) {
    if (source != null && !kase.sources().containsKey(source)) {
      found("unknown-source", subject, subject, source);
    }
  }

  /** Whether the words stand at their span, counted in code points. */
  private void stands(Claim claim, @Nullable Span span) {
    int[] text = texts.get(claim.document());
    if (text == null || span == null) {
      return;
    }
    boolean inside = span.end() <= text.length;
    String there = inside ? new String(text, span.start(), span.end() - span.start()) : "";
    if (!inside || !there.equals(span.text())) {
      found("quote-moved", claim.id(), claim.id(), claim.document(), span.start());
    }
  }

  private void found(String kind, String subject, Object... values) {
    findings.add(new Finding(kind, subject, Wording.of("check-" + kind, values)));
  }
}
