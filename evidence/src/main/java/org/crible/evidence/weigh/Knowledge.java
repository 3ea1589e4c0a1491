package org.crible.evidence.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Weighing.Remark;
import org.crible.evidence.Wording;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What was known on a day: documents by {@code known_on}, else by publication. A document dated to
 * the month counts from the month's last day. One without any date counts only where no day was
 * asked for, since nothing shows that it was known on that day.
 */
public final class Knowledge {
  private final Map<String, CaseDocument> documents = new HashMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final LocalDate day;
  private final boolean dayAsked;
  private final boolean reviewedOnly;

  Knowledge(Case kase, LocalDate day, boolean dayAsked, boolean reviewedOnly) {
    this.day = day;
    this.dayAsked = dayAsked;
    this.reviewedOnly = reviewedOnly;
    for (CaseDocument document : kase.documents()) {
      remark(document);
      if (isKnown(document, day, dayAsked)) {
        documents.put(document.file(), document);
      }
    }
  }

  /** The claims that count: not rejected, reviewed if asked, in a document that was known. */
  List<Claim> claims(Case kase) {
    return kase.claims().stream()
        .filter(claim -> claim.status() != ReviewStatus.REJECTED)
        .filter(claim -> !reviewedOnly || claim.status() == ReviewStatus.ACCEPTED)
        .filter(claim -> documents.containsKey(claim.document()))
        .toList();
  }

  /** What a reader has to know about the documents. */
  List<Remark> remarks() {
    return remarks;
  }

  /**
   * The first day on which the document counts; null where it has no date.
   *
   * @throws IllegalArgumentException if the document's date in words is not a date
   */
  public static @Nullable LocalDate knownFrom(CaseDocument document) {
    if (document.knownOn() != null) {
      return document.knownOn();
    }
    if (document.published() != null) {
      return document.published();
    }
    if (document.publishedText() != null) {
      PartialDate date = PartialDate.parse(document.publishedText());
      if (date == null) {
        throw new IllegalArgumentException(
            document.file() + ": no date in published: " + document.publishedText());
      }
      return date.latest();
    }
    return document.retrieved();
  }

  /**
   * Whether a document counts on a day.
   *
   * @param dayAsked whether a person asked for the day, so that an undated document is left out
   */
  public static boolean isKnown(CaseDocument document, LocalDate day, boolean dayAsked) {
    LocalDate from = knownFrom(document);
    return from == null ? !dayAsked : !from.isAfter(day);
  }

  private void remark(CaseDocument document) {
    LocalDate from = knownFrom(document);
    String file = document.file();
    if (from == null) {
      String key = dayAsked ? "undated-left-out" : "undated";
      remarks.add(new Remark(key, file, Wording.of(key, file)));
    } else if (from.isAfter(day)) {
      remarks.add(new Remark("not-yet-known", file, Wording.of("not-yet-known", file, from)));
    }
    if (document.knownOn() == null && document.published() == null && from != null) {
      String key = document.publishedText() == null ? "by-retrieval" : "month-only";
      remarks.add(new Remark(key, file, Wording.of(key, file, from)));
    }
  }
}
