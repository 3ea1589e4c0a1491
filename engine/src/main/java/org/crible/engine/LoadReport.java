package org.crible.engine;

import java.util.List;
import org.crible.lists.ListNote;
import org.crible.store.LoadResult;

/**
 * What loading one list gave. The rows that were skipped are kept with the issue: {@link
 * Crible#skipped}.
 *
 * @param file the file as given; of several files that make one list, the main one
 * @param result the issue as it is kept, and whether that changed anything
 * @param values how many values of each kind the list gave
 * @param unmapped fields that the publisher added and no reader knows yet, by name
 * @param notes what else should be known of the file; the first thousand
 * @param allNotes how many notes there were
 */
public record LoadReport(
    String file,
    LoadResult result,
    ListValues values,
    List<UnmappedFields> unmapped,
    List<ListNote> notes,
    long allNotes) {
  public LoadReport {
    unmapped = List.copyOf(unmapped);
    notes = List.copyOf(notes);
  }
}
