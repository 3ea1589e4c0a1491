package org.crible.lists.eu;

import java.util.Map;
import org.crible.lists.ListFile;
import org.crible.lists.ListSink;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.model.Dataset;

/**
 * What the parties of one file share while it is read.
 *
 * @param columns the column of each path; empty where the paths are the file's own
 * @param references the id of the party of each UN number, for links from remarks
 */
record Source(
    Dataset dataset,
    ListFile file,
    ListSink sink,
    Map<String, String> columns,
    Map<String, String> references) {

  /** What the publisher calls the place of a value. */
  String field(String path) {
    return columns.getOrDefault(path, path);
  }

  void skip(long line, String reason) {
    sink.skipped(new SkippedRow(file.name(), line, reason));
  }

  void unmapped(long line, String field, String value) {
    sink.unmapped(new UnmappedField(file.name(), line, field, value));
  }
}
