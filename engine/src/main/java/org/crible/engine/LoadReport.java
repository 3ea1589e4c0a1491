package org.crible.engine;

import java.util.List;
import org.crible.lists.ListNote;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.store.LoadResult;

/**
 * What loading one list gave.
 *
 * @param file the file as given; of several files that make one list, the main one
 * @param result the issue as it is kept, and whether that changed anything
 * @param skipped every row that was not loaded, with its reason
 * @param unmapped fields that the publisher added and no reader knows yet
 * @param notes what else should be known of the file
 */
public record LoadReport(
    String file,
    LoadResult result,
    List<SkippedRow> skipped,
    List<UnmappedField> unmapped,
    List<ListNote> notes) {
  public LoadReport {
    skipped = List.copyOf(skipped);
    unmapped = List.copyOf(unmapped);
    notes = List.copyOf(notes);
  }
}
