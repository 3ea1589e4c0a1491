package org.crible.dossier;

import org.crible.evidence.CaseDocument;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Something that happened on a day, in the order in which the timeline shows it. */
public sealed interface TimelineEvent {

  /** When, as precisely as it is known. */
  PartialDate date();

  /**
   * A document was published.
   *
   * @param document the document
   * @param publisher name of its publisher; null if unknown
   */
  record Publication(PartialDate date, CaseDocument document, @Nullable String publisher)
      implements TimelineEvent {}

  /**
   * Something was said.
   *
   * @param exhibit the words and where they stand
   */
  record Said(PartialDate date, Exhibit exhibit) implements TimelineEvent {}

  /**
   * A party was put on a list.
   *
   * @param party the party
   * @param listing what the list says
   */
  record Listed(PartialDate date, ListedParty party, Listing listing) implements TimelineEvent {}
}
