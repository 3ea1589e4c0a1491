package org.crible.dossier.compile;

import java.time.LocalDate;
import java.util.Map;
import org.crible.dossier.Audience;
import org.crible.evidence.Case;
import org.crible.evidence.weigh.Knowledge;

/**
 * The part of a case that one version of its dossier shows: what was known on the day, and of that,
 * for {@link Audience#DISCLOSABLE}, what its subject may read. Made once, before parties are
 * resolved and before anything is compiled.
 */
public final class ShownPart {
  private final Case full;
  private final Case content;
  private final Audience audience;
  private final LocalDate day;

  private ShownPart(Case full, Case content, Audience audience, LocalDate day) {
    this.full = full;
    this.content = content;
    this.audience = audience;
    this.day = day;
  }

  /**
   * The part of a case.
   *
   * @param full the case as its folder holds it
   * @param texts the documents' texts by path; may lack some or all
   * @param day the day whose knowledge counts
   */
  public static ShownPart of(
      Case full, Map<String, String> texts, Audience audience, LocalDate day) {
    Case known = KnownPart.of(full, texts, day);
    Case content =
        switch (audience) {
          case FULL -> known;
          case DISCLOSABLE -> Disclosure.of(known);
        };
    return new ShownPart(full, content, audience, day);
  }

  /** What is shown; names of sealed sources still stand in it. */
  public Case content() {
    return content;
  }

  /** Whether the file is a document that was not known yet. */
  boolean isLater(String file) {
    return full.documents().stream()
        .filter(document -> document.file().equals(file))
        .map(Knowledge::knownFrom)
        .anyMatch(from -> from != null && from.isAfter(day));
  }

  Case full() {
    return full;
  }

  Audience audience() {
    return audience;
  }

  LocalDate day() {
    return day;
  }
}
