package org.crible.lists;

import org.crible.model.Entity;

/**
 * Receives a list while it is read. The header comes first, once; after that everything in the
 * order of the file. When the reader ends with an {@link UnreadableListException} nothing that was
 * received may be kept.
 */
public interface ListSink {

  /** The list, its format and its date. */
  void header(ListHeader header);

  /** A listed party: one for each record of the publisher. */
  void party(Entity party);

  /** An address, identification, sanction or link that belongs to a party. */
  void related(Entity entity);

  /** A row that is not loaded. */
  void skipped(SkippedRow row);

  /** A field that has no place in the model. */
  void unmapped(UnmappedField field);

  /** A remark for the report. */
  void note(ListNote note);
}
