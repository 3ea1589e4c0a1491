package org.crible.lists.ca;

import java.util.HashSet;
import java.util.Set;
import org.crible.lists.Datasets;
import org.crible.lists.DateInName;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListHeader;
import org.crible.lists.ListLoad;
import org.crible.lists.ListNote;
import org.crible.lists.ListReader;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.SkippedRow;
import org.crible.lists.StableId;
import org.crible.lists.UnreadableListException;
import org.crible.lists.XmlNode;
import org.crible.lists.XmlRecords;
import org.crible.model.Dataset;

/** Reads the list record by record. */
public final class SemaReader implements ListReader {
  private static final String ROOT = "data-set";

  /** Whether it is a set of records with schedules and items of a regulation. */
  public static boolean recognises(Head head) {
    String text = head.text();
    return text.startsWith("<")
        && text.contains("<" + ROOT)
        && text.contains("<record>")
        && text.contains("<Item>");
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    Dataset dataset = Datasets.of(load.format(), options, "ca-sema");
    Set<String> seen = new HashSet<>();
    try (XmlRecords records = new XmlRecords(file, Set.of("record"))) {
      if (!records.root().name().equals(ROOT)) {
        throw new UnreadableListException(file.name(), 1, "does not begin with <" + ROOT + ">.");
      }
      sink.header(new ListHeader(dataset, load.format(), DateInName.resolve(file, options, null)));
      for (XmlNode record = records.next(); record != null; record = records.next()) {
        record(file, new SemaRecord(record), dataset, seen, sink);
      }
    }
    if (seen.isEmpty()) {
      throw new UnreadableListException(file.name(), 0, "holds no party that can be read.");
    }
  }

  private static void record(
      ListFile file, SemaRecord record, Dataset dataset, Set<String> seen, ListSink sink) {
    if (record.name().isEmpty() || record.place().isEmpty()) {
      String lacks = record.name().isEmpty() ? "name" : "regulation and item";
      sink.skipped(new SkippedRow(file.name(), record.line(), "The record has no " + lacks + "."));
      return;
    }
    String number = record.place();
    if (!seen.add(number)) {
      String text = "Item " + record.item() + " stands further up already; both are loaded.";
      sink.note(new ListNote(file.name(), record.line(), text));
      number = StableId.of(number, record.name() + " ");
      if (!seen.add(number)) {
        sink.skipped(
            new SkippedRow(file.name(), record.line(), "The record stands further up already."));
        return;
      }
    }
    new SemaParty(dataset, file, record, number, sink).emit();
  }
}
