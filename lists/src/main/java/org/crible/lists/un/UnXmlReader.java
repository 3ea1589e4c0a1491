package org.crible.lists.un;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.crible.lists.Datasets;
import org.crible.lists.DateInName;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListHeader;
import org.crible.lists.ListLoad;
import org.crible.lists.ListReader;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnreadableListException;
import org.crible.lists.XmlNode;
import org.crible.lists.XmlRecords;
import org.crible.model.Dataset;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the UN Security Council's consolidated list record by record. */
public final class UnXmlReader implements ListReader {
  private static final String ROOT = "CONSOLIDATED_LIST";

  /** Whether the root element is the UN list's. */
  public static boolean recognises(Head head) {
    return head.text().startsWith("<") && head.text().contains("<" + ROOT);
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    Dataset dataset = Datasets.of(load.format(), options, "unsc");
    Set<String> seen = new HashSet<>();
    try (XmlRecords records = new XmlRecords(file, Set.of("INDIVIDUAL", "ENTITY"))) {
      if (!records.root().name().equals(ROOT)) {
        throw new UnreadableListException(file.name(), 1, "does not begin with <" + ROOT + ">.");
      }
      LocalDate generated = day(records.root().attributes().get("dateGenerated"));
      sink.header(
          new ListHeader(dataset, load.format(), DateInName.resolve(file, options, generated)));
      for (XmlNode record = records.next(); record != null; record = records.next()) {
        record(file, record, dataset, seen, sink);
      }
    }
    if (seen.isEmpty()) {
      throw new UnreadableListException(file.name(), 0, "holds no party that can be read.");
    }
  }

  private static void record(
      ListFile file, XmlNode record, Dataset dataset, Set<String> seen, ListSink sink) {
    String number = record.value("DATAID");
    String reason = null;
    if (number == null || UnParty.name(record).isEmpty()) {
      reason = "The record has no DATAID or no name.";
    } else if (!seen.add(number)) {
      reason = "Party " + number + " stands already further up.";
    }
    if (reason != null || number == null) {
      sink.skipped(new SkippedRow(file.name(), record.line(), String.valueOf(reason)));
      return;
    }
    new UnParty(dataset, file, record, number, sink).emit();
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    PartialDate date = text == null ? null : PartialDate.parse(text);
    return date == null ? null : date.latest();
  }
}
