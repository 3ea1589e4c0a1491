package org.crible.dossier.compile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Subject;
import org.crible.evidence.weigh.Knowledge;

/** The part of a case that was known on a day, by the rule that weighing uses. */
final class KnownPart {
  private KnownPart() {}

  /**
   * The case without the documents that were not known yet, their claims, and the parties that
   * reading proposed from them alone.
   *
   * @param texts the documents' texts by path
   * @param day the day of the weighing
   */
  static Case of(Case full, Map<String, String> texts, LocalDate day) {
    Set<String> files = new HashSet<>();
    List<CaseDocument> documents =
        full.documents().stream()
            .filter(document -> Knowledge.isKnown(document, day, full.asOf() != null))
            .toList();
    documents.forEach(document -> files.add(document.file()));
    List<Claim> claims =
        full.claims().stream().filter(claim -> files.contains(claim.document())).toList();
    KeptPart kept = new KeptPart(full, documents, claims);
    return kept.of(
        full.subjects().stream().filter(subject -> !isLater(subject, texts, files)).toList(),
        full.questions(),
        kept.sourcesInUse(),
        full.offers());
  }

  /** Whether reading proposed the subject from a later document, and no known one names it. */
  private static boolean isLater(Subject subject, Map<String, String> texts, Set<String> known) {
    if (subject.status() != ReviewStatus.PROPOSED) {
      return false;
    }
    FoldedName name = new FoldedName(subject.name());
    boolean named =
        known.stream().map(texts::get).filter(Objects::nonNull).anyMatch(name::standsIn);
    return !named
        && texts.entrySet().stream()
            .anyMatch(text -> !known.contains(text.getKey()) && name.standsIn(text.getValue()));
  }
}
